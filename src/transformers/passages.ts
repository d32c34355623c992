/** A stretch of the text that is handed to the model at once. */
interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences and, where there is none, of words: the last of them within reach ends a passage. */
const ENDS: readonly RegExp[] = [/\n\s*\n|[.!?]["”’')]?\s/g, /\s/g];

/** Cuts a text into passages of at most `length` code units, at ends of paragraphs or sentences where there are any. Blank ones are left out. */
export function splitPassages(text: string, length: number): Passage[] {
  const most = Math.max(1, Math.floor(length));
  const passages: Passage[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= most ? text.length : start + cut(text.slice(start, start + most));
    if (text.slice(start, end).trim() !== '') passages.push({ start, end });
    start = end;
  }
  return passages;
}

/** Where a stretch that is too long is cut: behind its last sentence, else behind its last word, else at its end. */
function cut(stretch: string): number {
  for (const pattern of ENDS) {
    let last = 0;
    for (const match of stretch.matchAll(pattern)) last = match.index + match[0].length;
    if (last > 0) return last;
  }
  return stretch.length;
}
