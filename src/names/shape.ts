/** The outline of a word: "Xx" Capitalised, "XX" capitals, "x" lower case, "d" digits, the rest as it is; runs folded. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const char of word) {
    const mark = /\p{Lu}/u.test(char)
      ? 'X'
      : /\p{L}|\p{M}/u.test(char)
        ? 'x'
        : /\p{N}/u.test(char)
          ? 'd'
          : char;
    if (!shape.endsWith(mark) || (mark === 'X' && !shape.endsWith('XX'))) shape += mark;
  }
  return shape.slice(0, 8);
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** The word without diacritics and typographic apostrophes, in lower case: "Érdoğan’s" and "erdogan's" fold together. */
export function foldWord(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for plain ASCII
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘]/g, "'")
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss');
}
