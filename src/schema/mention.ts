import { z } from 'zod';
import { SentenceRange, Span } from './span.js';

/**
 * One place where the text speaks of a person, an organisation or a place.
 * `name`: by a proper name; `nominal`: by a description ("the president"); `pronoun`: he, she, they;
 * `demonym`: an adjective or a people's name that points to a country ("Syrian", "Russians"), which is no place name.
 */
export const MentionKind = z.enum(['name', 'nominal', 'pronoun', 'demonym']);
export type MentionKind = z.infer<typeof MentionKind>;

export const Mention = Span.extend({ kind: MentionKind, sentence: SentenceRange }).meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;
