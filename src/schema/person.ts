import { z } from 'zod';
import { Mention } from './mention.js';
import { Confidence } from './span.js';

export const Gender = z.enum(['female', 'male']);
export type Gender = z.infer<typeof Gender>;

export const Person = z
  .object({
    id: z.string().regex(/^p\d+$/),
    /** The fullest form of the name in the article, without titles and honorifics. */
    name: z.string(),
    /** The other forms in which the article names this person ("Putin", "Mr Putin"). */
    aliases: z.array(z.string()),
    /** Honorifics and titles that stand before the name ("Mr", "Dr", "President"). */
    titles: z.array(z.string()),
    /** What the article says the person is ("Russian President", "head of the agency"). */
    role: z.string().nullable(),
    /** ISO 3166-1 alpha-2 code of the country that the article ties the person to. */
    nationality: z.string().length(2).nullable(),
    /** From honorifics, relation nouns and pronouns only; never from the given name alone. */
    gender: Gender.nullable(),
    mentions: z.array(Mention),
    confidence: Confidence,
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;
