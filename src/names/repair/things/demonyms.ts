import { demonym, isPlaceName } from '../../../gazetteer/index.js';
import { retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

/** Peoples and faiths without a country of their name: no organisations, no people, no places, though one be called so ("Roma", "Jewish"). */
export const PEOPLES: ReadonlySet<string> = new Set(
  'Kurd Kurds Yazidi Yazidis Sunni Sunnis Shia Shias Shiite Shiites Alawite Alawites Druze Hutu Hutus Tutsi Tutsis Rohingya Uyghur Uyghurs Uighur Uighurs Roma Hausa Yoruba Igbo Fulani Tuareg Tuaregs Pashtun Pashtuns Hazara Hazaras Tamil Tamils Muslim Muslims Christian Christians Jew Jews Jewish Hindu Hindus Sikh Sikhs Buddhist Buddhists Catholic Catholics Protestant Protestants Copt Copts Coptic Dalit Dalits Adivasi Adivasis Bedouin Bedouins'.split(
    ' ',
  ),
);

/** "European", "South African" are adjectives of a place and no place names. */
export const demonyms: RepairRule = {
  name: 'demonyms',
  reason: 'the word list of demonyms is complete, the training data is not of one mind',
  repair: (_, spans) =>
    spans.map((span) =>
      span.endToken - span.firstToken === 1 && PEOPLES.has(span.text)
        ? retyped(span, 'other')
        : (span.type === 'place' || span.type === 'other') &&
            demonym(span.text) !== null &&
            !isPlaceName(span.text)
          ? retyped(span, 'demonym')
          : span,
    ),
};
