/** Where displaced people stay, with the words that may stand before each. */
const PLACES: readonly (readonly [places: string, modifiers: string])[] = [
  ['tents|camps|shelters', ''],
  [
    'camps|shelters|tents|centres|centers|settlements|sites|accommodation|housing',
    'relief|temporary|emergency|evacuation|makeshift|displacement|refugee|transit|reception|collective|informal|communal|overcrowded|crowded|tented|squalid',
  ],
];

/** What a modifier alone does not make a shelter: "in temporary housing" is one, "in emergency centres" may be a hospital. */
const NO_SHELTER: ReadonlySet<string> = new Set([
  'emergency centres',
  'emergency centers',
  'temporary sites',
]);

/** "in relief camps", "in makeshift shelters", ...: joined by bars. */
export const SHELTER_PHRASES: string = PLACES.flatMap(([places, modifiers]) =>
  modifiers
    .split('|')
    .flatMap((modifier) => places.split('|').map((place) => (modifier ? `${modifier} ${place}` : place))),
)
  .filter((phrase) => !NO_SHELTER.has(phrase))
  .map((phrase) => `in ${phrase}`)
  .join('|');
