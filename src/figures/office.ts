import type { Document } from '../document/index.js';

const SERVES = /^(?:work(?:s|ed|ing)?|serv(?:es|ed|ing)|employed|acted|acting|known|posing|posed)$/;

/** "A man who worked as a driver was killed": the "as" at `token` names an office; it opens no clause, and counts nobody. */
export function namesOffice({ lower }: Document, token: number): boolean {
  const article = lower[token + 1];
  return (
    lower[token] === 'as' && (article === 'a' || article === 'an') && SERVES.test(lower[token - 1] ?? '')
  );
}
