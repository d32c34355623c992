export * from './document.js';
export { read } from './read.js';
export { type WordForm, wordFact } from './word-form.js';
