import { describe, expect, it } from 'vitest';
import { repaired } from './marked-names.js';

describe('what the article itself says of a name', () => {
  it.each([
    // short forms
    [
      'The {organization|Ministry of Rivers} ({place|MOR}) agreed. {place|MOR} paid.',
      'The {organization|Ministry of Rivers} ({organization|MOR}) agreed. {organization|MOR} paid.',
    ],
    [
      'The {organization|National Chamber of Dairies} ({person|Canalec}) agreed.',
      'The {organization|National Chamber of Dairies} ({organization|Canalec}) agreed.',
    ],
    [
      'The Free Trade Zone at {place|Lobito} ({person|Fretzol}) opened.',
      'The Free Trade Zone at {place|Lobito} ({organization|Fretzol}) opened.',
    ],
    [
      '{person|LRB} ({organization|Lakeland River Board}) was sold.',
      '{organization|LRB} ({organization|Lakeland River Board}) was sold.',
    ],
    [
      'The {place|Republic of South Lakeland} ({person|RSL}) votes.',
      'The {place|Republic of South Lakeland} ({place|RSL}) votes.',
    ],
    [
      'The {organization|Free Lakeland Republic} ({place|FLR}) votes.',
      'The {organization|Free Lakeland Republic} ({place|FLR}) votes.',
    ],
    ['A market researched place ({place|MRP}) grew.', 'A market researched place ({place|MRP}) grew.'],
    [
      'The {organization|University of Lakeland} ({place|Nairobi}) opened.',
      'The {organization|University of Lakeland} ({place|Nairobi}) opened.',
    ],
    ['{person|Ana Vera} ({place|Ecuador}) won.', '{person|Ana Vera} ({place|Ecuador}) won.'],
    // groups
    [
      'The {person|Molineros} wrote. It was the “{person|Molineros}” who fell.',
      'The {organization|Molineros} wrote. It was the “{organization|Molineros}” who fell.',
    ],
    ['The {person|Kennedys} wrote.', 'The {person|Kennedys} wrote.'],
    ['The {person|Lewises} wrote.', 'The {person|Lewises} wrote.'],
    [
      '{person|Zoltrek} left. The {person|Zoltreks} wrote.',
      '{person|Zoltrek} left. The {person|Zoltreks} wrote.',
    ],
    ['The {person|Molineros} family wrote.', 'The {person|Molineros} family wrote.'],
    ['{person|Molineros} wrote.', '{person|Molineros} wrote.'],
    // appositions
    [
      'They asked {person|Talkra}, a messaging company that grew. {person|Talkra} fell.',
      'They asked {organization|Talkra}, a messaging company that grew. {organization|Talkra} fell.',
    ],
    [
      '{person|Talkra}, the Peruvian retail chain, fell.',
      '{organization|Talkra}, the Peruvian retail chain, fell.',
    ],
    ['{person|Ana Vera}, the company said, fell.', '{person|Ana Vera}, the company said, fell.'],
    [
      'According to {person|Ana Vera}, the green tax movement has grown.',
      'According to {person|Ana Vera}, the green tax movement has grown.',
    ],
    ['{person|Ana Vera}, a bank clerk, fell.', '{person|Ana Vera}, a bank clerk, fell.'],
    ['{person|Ana Vera}, a clerk of the bank, fell.', '{person|Ana Vera}, a clerk of the bank, fell.'],
    ['{place|Lisbon}, a restaurant town, fell.', '{place|Lisbon}, a restaurant town, fell.'],
    ['In {place|Zzlisbo}, a firm fell.', 'In {place|Zzlisbo}, a firm fell.'],
    [
      'They asked the president of {person|Talkra}. {person|Talkra} fell.',
      'They asked the president of {organization|Talkra}. {organization|Talkra} fell.',
    ],
    ['The president of {place|Zztalk} left.', 'The president of {place|Zztalk} left.'],
    ['A director of {person|Vera}’s office left.', 'A director of {person|Vera}’s office left.'],
    [
      '{person|Ana Vera} sued a former manager of {person|Vera}.',
      '{person|Ana Vera} sued a former manager of {person|Vera}.',
    ],
    // titles of works
    [
      'The film “{person|Anouk},” about {person|Odile}, won. “{person|Anouk}” was made for {person|Anouk}.',
      'The film “{other|Anouk},” about {person|Odile}, won. “{other|Anouk}” was made for {person|Anouk}.',
    ],
    ['He wrote “{place|Lisbon}” (1998), a long novel.', 'He wrote “{other|Lisbon}” (1998), a long novel.'],
    ['They met “{person|Anouk}” in a film.', 'They met “{person|Anouk}” in a film.'],
    ['The film star, nicknamed “{person|Anouk},” left.', 'The film star, nicknamed “{person|Anouk},” left.'],
    [
      'The film star {person|Ana} “{person|Lolo}” {person|Vera} left.',
      'The film star {person|Ana “Lolo” Vera} left.',
    ],
    // what is no name
    [
      'A pre-Covid plan and a {person|Covid}-related one.',
      'A pre-Covid plan and a {other|Covid}-related one.',
    ],
    [
      'In {place|Baseball} as in {place|Rugby} they won.',
      'In {other|Baseball} as in {place|Rugby} they won.',
    ],
  ])('%s', (source, expected) => expect(repaired(source)).toBe(expected));
});
