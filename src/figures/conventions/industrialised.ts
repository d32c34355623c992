/**
 * Countries whose families EM-DAT counts as three people. It follows the classification of UNDP without listing it; this is the
 * "developed regions" of the UN's M49 standard (as of 2021): Europe, Northern America, Australia, Cyprus, Israel, Japan, New Zealand,
 * South Korea. ISO 3166-1 alpha-2.
 */
export const INDUSTRIALISED: ReadonlySet<string> = new Set(
  (
    'AD AL AT AU AX BA BE BG BM BY CA CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IL IM IS IT JE JP KR LI LT LU LV MC MD ME MK MT ' +
    'NL NO NZ PL PM PT RO RS RU SE SI SJ SK SM UA US VA XK'
  ).split(' '),
);
