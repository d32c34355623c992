export * from './document.js';
export { read } from './read.js';
export { Slab } from './slab.js';
export { formOf, type WordForm, wordFact, wordTest } from './word-form.js';
