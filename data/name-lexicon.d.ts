/** Given names, folded (lower case, no diacritics), separated by spaces. */
export const givenNames: string;
/** Surnames, folded, separated by spaces. */
export const surnames: string;
