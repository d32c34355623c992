import { describe, expect, it } from 'vitest';
import { withoutBrackets } from '../../src/people/name-forms.js';
import { repaired } from './marked-names.js';

describe('the form of people’s names, and what only looks like one', () => {
  it.each([
    // brackets
    ['He saw ({person|Tom}) {person|Hale} there.', 'He saw {person|(Tom) Hale} there.'],
    ['He saw ({person|Tom) Hale} there.', 'He saw {person|(Tom) Hale} there.'],
    ['The ({other|club}) {person|Hale} left.', 'The ({other|club}) {person|Hale} left.'],
    [
      '{person|Ada Moss} ({place|Oslo}) {person|Hale} 3:12',
      '{person|Ada Moss} ({place|Oslo}) {person|Hale} 3:12',
    ],
    ['{person|James Leander} ({person|Leo}) {person|Hale} won.', '{person|James Leander (Leo) Hale} won.'],
    ['{person|Alan John} ({organization|A.J.}) {person|Hale} won.', '{person|Alan John (A.J.) Hale} won.'],
    ['{person|Ada} [{person|Hale}] won.', '{person|Ada [Hale]} won.'],
    ['{person|Ada [Hale}] won.', '{person|Ada [Hale]} won.'],
    ['{person|Ada} ({person|Hale}) won.', '{person|Ada} ({person|Hale}) won.'],
    ['The [former coach {person|Ada] Hale} won.', 'The [former coach {person|Ada}] {person|Hale} won.'],
    // bare initials
    ['They are {other|M Velupandi} and Zahir.', 'They are {person|M Velupandi} and Zahir.'],
    [
      'They are Zahir, A {other|G Velupandi} and others.',
      'They are Zahir, {person|A G Velupandi} and others.',
    ],
    ['MLA K {person|S Velupandi} said so.', 'MLA {person|K S Velupandi} said so.'],
    ['A {person|Velupandi} win is far off.', 'A {person|Velupandi} win is far off.'],
    ['The {other|E Award} is famed.', 'The {other|E Award} is famed.'],
    // particles
    ['“No,” said de {person|Vrijst}.', '“No,” said {person|de Vrijst}.'],
    ['“No,” van den {person|Brink} told them.', '“No,” {person|van den Brink} told them.'],
    ['He met Rua de {person|Vrijst} there.', 'He met Rua de {person|Vrijst} there.'],
    ['He met the {person|Vrijst} there.', 'He met the {person|Vrijst} there.'],
    // partner firms
    ['Shares of {place|Douglas} & {person|Vrijst} rose.', 'Shares of {organization|Douglas & Vrijst} rose.'],
    ['An agent with Vrijst & {person|Moss} said so.', 'An agent with {organization|Vrijst & Moss} said so.'],
    ['{person|Sarah} & {person|Donna} write.', '{person|Sarah} & {person|Donna} write.'],
    [
      '{person|Ada Hale} left. {person|Hale} & {person|Moss} write.',
      '{person|Ada Hale} left. {person|Hale} & {person|Moss} write.',
    ],
    ['{person|Tom} & {person|Ada Hale} write.', '{person|Tom} & {person|Ada Hale} write.'],
    // ships
    [
      'The frigate {person|Ada Hale} sailed. The {person|Ada Hale} sank.',
      'The frigate {other|Ada Hale} sailed. The {other|Ada Hale} sank.',
    ],
    ['HMS {place|Oslo} sailed from {place|Oslo}.', 'HMS {other|Oslo} sailed from {place|Oslo}.'],
    ['A destroyer of {person|Ada Hale} dreams', 'A destroyer of {person|Ada Hale} dreams'],
    // bodies by what follows
    [
      '{person|Vrijst}, which makes tiles, lost. {person|Vrijst} fell.',
      '{organization|Vrijst}, which makes tiles, lost. {organization|Vrijst} fell.',
    ],
    [
      'A firm of the son of President {person|Vrijst}, which makes tiles',
      'A firm of the son of President {person|Vrijst}, which makes tiles',
    ],
    [
      '{person|Ada Vrijst} fell. A letter to {person|Vrijst}, which was read',
      '{person|Ada Vrijst} fell. A letter to {person|Vrijst}, which was read',
    ],
    // peoples before a hyphen
    [
      'They praised {person|Franco} - {demonym|German} talks.',
      'They praised {other|Franco} - {demonym|German} talks.',
    ],
    [
      'They praised {person|Franco} - {person|Hale} left.',
      'They praised {person|Franco} - {person|Hale} left.',
    ],
  ])('%s', (source, expected) => {
    expect(repaired(source)).toBe(expected);
  });

  it.each([
    ['(Tom) Hale', 'Tom Hale'],
    ['Ada [Hale]', 'Ada Hale'],
    ['Leander (Leo) Hale', 'Leander (Leo) Hale'],
  ])('the record of %s is called %s', (text, name) => {
    expect(withoutBrackets(text)).toBe(name);
  });
});
