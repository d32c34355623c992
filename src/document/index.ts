export * from './document.js';
export { read } from './read.js';
export { formOf, type WordForm, wordFact } from './word-form.js';
