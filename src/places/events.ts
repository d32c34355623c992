/** Words in the names of treaties, wars, contests and prizes, and of what the weather does; the place at their head lends its name only. */
const CALLED_AFTER_PLACE =
  /\s(?:accords?|statute|protocol|treaty|agreement|convention|conference|summit|meeting|war|revolution|uprising|open|amateur|championships?|grand prix|awards|pride|fringe|oscillations?)(?![\p{L}\p{N}])/iu;
/** "The Battle of Lircay", "St. Anne's Day". */
const NOTHING_BUT_NAME =
  /^(?:battle|siege|treaty|peace|congress|declaration) of\s|^st(?:\.|\s).{1,30}['’]s .{0,20}day(?![\p{L}\p{N}])/iu;

/**
 * Whether the name of an event speaks of the place in it: not at its head in "Oslo Accords", "Hong Kong Film Awards", nowhere in "Battle
 * of Verdun"; a festival or a parade is held where it is called after.
 */
export function placesOfEvent(name: string): 'everywhere' | 'behind' | 'nowhere' {
  if (NOTHING_BUT_NAME.test(name)) return 'nowhere';
  return CALLED_AFTER_PLACE.test(name) ? 'behind' : 'everywhere';
}
