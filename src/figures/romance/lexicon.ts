import type { FigureKind, FigureUnit, Qualifier } from '../../schema/figure.js';

/**
 * Words are compared without their accents; "?" in a word stands for a letter that a wrong encoding lost ("fam?lias").
 * Each pattern covers Spanish, French and Portuguese.
 */
interface EventWord {
  readonly kind: FigureKind;
  /** Participles, adjectives and nouns: they stand behind those whom they count. */
  readonly said: RegExp;
  /** Finite verbs and infinitives: those whom they count follow them. */
  readonly verb?: RegExp;
}

export const EVENTS: readonly EventWord[] = [
  {
    kind: 'killed',
    said: /^(?:muert[oa]s?|fallecid[oa]s?|mort[oe]?s?|mortes|d[e?]c[e?]d[e?]s|d[e?]c[e?]d[e?]es?|tu[e?]e?s|asesinad[oa]s|assassinad[oa]s|murieron|fallecieron|morreram)$/,
    verb: /^(?:murieron|mueren|fallecieron|mat[o?]|mataron|morreram|matou|tuant)$/,
  },
  { kind: 'injured', said: /^(?:herid[oa]s|lesionad[oa]s|ferid[oa]s|bless[e?]e?s)$/ },
  { kind: 'missing', said: /^(?:desaparecid[oa]s|disparue?s)$/ },
  {
    kind: 'displaced',
    said: /^(?:desplazad[oa]s?|deslocad[oa]s|d[e?]plac[e?]e?s|pdi|pdis)$/,
    verb: /^(?:desplaz[o?]|desplazaron|desplazar|d[e?]placer)$/,
  },
  {
    kind: 'evacuated',
    said: /^(?:evacuad[oa]s|desalojad[oa]s|[e?]vacu[e?]e?s)$/,
    verb: /^(?:evacuar|evacu[o?]|evacuaron|evacuou|[e?]vacuer|desalojar|desalojaron)$/,
  },
  { kind: 'homeless', said: /^(?:desabrigad[oa]s|sans-abris?)$/ },
  { kind: 'sheltered', said: /^(?:albergad[oa]s|abrigad[oa]s|h[e?]berg[e?]e?s)$/ },
  { kind: 'relocated', said: /^(?:reubicad[oa]s|realojad[oa]s|relog[e?]e?s|realojad[oa]s)$/ },
  { kind: 'returned', said: /^(?:retornad[oa]s|retourn[e?]e?s|rapatri[e?]e?s)$/ },
  { kind: 'refugee', said: /^(?:refugiad[oa]s|r[e?]fugi[e?]e?s)$/ },
  { kind: 'affected', said: /^(?:afectad[oa]s|afetad[oa]s|affect[e?]e?s|damnificad[oa]s|sinistr[e?]e?s)$/ },
];

/** What happens to dwellings. */
export const HOUSING_EVENTS: readonly EventWord[] = [
  {
    kind: 'housing_destroyed',
    said: /^(?:destruid[oa]s|d[e?]truite?s|colapsad[oa]s|quemad[oa]s|br[u?]l[e?]e?s|effondr[e?]e?s)$/,
    verb: /^(?:destruy[o?]|destruyeron|destruiu|destru[i?]ram|d[e?]truit|arras[o?])$/,
  },
  {
    kind: 'housing_damaged',
    said: /^(?:da[n?]ad[oa]s|da[n?]os|endommag[e?]e?s|danificad[oa]s|averiad[oa]s|inundad[oa]s|alagad[oa]s|inond[e?]e?s)$/,
    verb: /^(?:da[n?][o?]|da[n?]aron|inund[o?]|inundaron|danificou)$/,
  },
];

/** "sin hogares", "sans abris", "sem teto": two words that make people homeless. */
export const WITHOUT: ReadonlySet<string> = new Set(['sin', 'sans', 'sem']);
export const ROOF = /^(?:hogar|hogares|techo|casa|casas|abris?|abrigo|toits?|teto)$/;

export const UNITS: readonly (readonly [FigureUnit, RegExp])[] = [
  ['family', /^(?:famil?[i?]as?|fam\?lias?|familles?)$/],
  ['household', /^(?:hogares|m[e?]nages?|foyers?)$/],
  ['house', /^(?:viviendas?|casas?|maisons?|moradias?|habitations?|logements?|resid[e?]ncias)$/],
  [
    'person',
    /^(?:personas?|pessoas?|personnes?|individu[os]?s?|habitantes?|habitants?|pobladores|ni[n?][oa]s|enfants|crian[c?]as|mujeres|hombres|mulheres|homens|femmes|hommes|campesinos|mineros|civiles|civils|civis|indigenas|ind[i?]genas)$/,
  ],
];

/** Number words below a thousand, with the collective ones. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(2, 'dos deux dois'),
  ...numbered(2, 'duas'),
  ...numbered(3, 'tres trois'),
  ...numbered(4, 'cuatro quatre quatro'),
  ...numbered(5, 'cinco cinq'),
  ...numbered(6, 'seis six'),
  ...numbered(7, 'siete sept sete'),
  ...numbered(8, 'ocho huit oito'),
  ...numbered(9, 'nueve neuf nove'),
  ...numbered(10, 'diez dix dez'),
  ...numbered(11, 'once onze'),
  ...numbered(12, 'doce douze doze docena douzaine duzia'),
  ...numbered(15, 'quince quinze'),
  ...numbered(20, 'veinte vingt vinte veintena vingtaine'),
  ...numbered(30, 'treinta trente trinta'),
  ...numbered(40, 'cuarenta quarante quarenta'),
  ...numbered(50, 'cincuenta cinquante cinquenta'),
  ...numbered(60, 'sesenta soixante sessenta'),
  ...numbered(100, 'cien cent cem centenar centaine centena'),
  ...numbered(200, 'doscientas doscientos duzentas duzentos'),
]);

function numbered(value: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, value]);
}

/** Plurals without a number, and their lower bounds. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['decenas', 20],
  ['dezenas', 20],
  ['dizaines', 20],
  ['cientos', 200],
  ['centenares', 200],
  ['centenas', 200],
  ['centaines', 200],
  ['miles', 2_000],
  ['milhares', 2_000],
  ['milliers', 2_000],
  ['varios', 3],
  ['varias', 3],
  ['plusieurs', 3],
]);

export const MULTIPLES: readonly (readonly [number, RegExp])[] = [
  [1_000, /^(?:mil|mille)$/],
  [1_000_000, /^(?:mill[o?]n|millones|milh[a?]o|milh[o?]es|millions?)$/],
];

/** The words before a number that bound it, by the last of them but "de". */
export const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['more_than', /^(?:m[a?]s|plus|mais|sobre)$/],
  ['at_least', /^(?:menos|moins)$/],
  ['nearly', /^(?:casi|quase|pr[e?]s)$/],
  [
    'about',
    /^(?:unos|unas|alrededor|cerca|environ|quelque|aproximadamente|approximativement|un|una|une|uma|une)$/,
  ],
  ['up_to', /^(?:hasta|jusqu|at[e?])$/],
];

/** Modal verbs before the event: it has not happened. */
export const MODAL =
  /^(?:pueden|podr[i?]an|podem|poderiam|peuvent|pourraient|deber[a?]n|ser[a?]n|serao|seront)$/;
