export * from './document.js';
export { read } from './read.js';
export { Slab } from './slab.js';
export { firstIndex } from './sorted.js';
export { tokenFlag, tokenFlags } from './token-flags.js';
export { formOf, type WordForm, wordFact, wordTest } from './word-form.js';
