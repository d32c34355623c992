import { describe, expect, test } from 'vitest';
import { organization, person, quotesIn } from './helpers.js';

const speakers = (text: string): (string | null)[] =>
  quotesIn(text).map((quote) => quote.speaker?.text ?? null);

describe('words that name the speaker', () => {
  test.each([
    ['Q, S said', '“The well is dry,” Amina Bello said.', 'Amina Bello'],
    [
      'Q, said S, appositive',
      '“The well is dry,” said Amina Bello, head of the village council.',
      'Amina Bello',
    ],
    ['S said: Q', 'The mayor said: “Boil your water until Friday.”', 'The mayor'],
    ['S told an outlet', 'Amina Bello told Reuters, “There was no warning at all.”', 'Amina Bello'],
    [
      'told X that, partial',
      'Prime Minister Eva Lind told reporters on Monday that the quake was “the worst in memory”.',
      'Prime Minister Eva Lind',
    ],
    ['in a statement', '“Our flights resume tomorrow,” the airline said in a statement.', 'the airline'],
    [
      'a spokesman for',
      '“The gate is closed,” said a spokesman for Dover Port.',
      'a spokesman for Dover Port',
    ],
    [
      'appositive between',
      '“We need tents,” Omar Haddad, who runs the camp near the border, told aid workers.',
      'Omar Haddad',
    ],
    [
      'according to',
      'The crew was “left to drown”, according to survivor Joao Pinto.',
      'survivor Joao Pinto',
    ],
    [
      'adding',
      'Lena Fox said the nurses were tired, adding: “They have not slept since Sunday.”',
      'Lena Fox',
    ],
    ['an odd verb', '“My shop is gone,” sobbed Mei Tan, 60.', 'Mei Tan'],
    ['a verb tagged as a noun', '“Enough,” Ruiz shot back.', 'Ruiz'],
    ['a surname that is a verb', '“The court erred,” Lynch said. Later Lynch left.', 'Lynch'],
    ['a possessor loses', "“He is innocent,” Omar Haddad's lawyer said.", "Omar Haddad's lawyer"],
    ['headline', 'Minister: ‘Nobody will go hungry this winter’', 'Minister'],
    ['dash', '“She earned this post.” — Commissioner Jane Starr', 'Commissioner Jane Starr'],
    [
      'announced by the line before',
      'And from Chairwoman Rosen:\n\n“She brings a wealth of skill to the board.”',
      'Chairwoman Rosen',
    ],
    [
      'a transcript between marks',
      'The transcript follows:\n\n“LUND: Let us begin with the harbour. I would like to hear from you first.”',
      'LUND',
    ],
    [
      'a name with its body',
      'Inspector Ada Reyes of Harbour City Police said the search was “a race”.',
      'Inspector Ada Reyes',
    ],
    [
      'an unnamed spokesman before the verb',
      'A spokesman for the company said it was “deeply sorry”.',
      'A spokesman for the company',
    ],
    ['in the words of', 'In the words of diver Ana Roque, the wreck was “like a church”.', 'diver Ana Roque'],
    [
      'described as',
      'The crew was freed, the navy said, after what one envoy described as “the longest week of my life”.',
      'one envoy',
    ],
    ['said S: Q', 'Said Ana Ruiz: “The well is dry.”', 'Ana Ruiz'],
    ['S put it', 'As Ana Ruiz put it, “The well is dry.”', 'Ana Ruiz'],
    ['wrote on', '“The well is dry,” Ana Ruiz wrote on X.', 'Ana Ruiz'],
    ['the outlet told is not the speaker', '“The well is dry,” Ana Ruiz told Reuters on Monday.', 'Ana Ruiz'],
    ['a passive', 'Ana Ruiz was quoted as saying: “The well is dry.”', 'Ana Ruiz'],
    ['calling', 'Ana Ruiz walked out, calling the deal “a disgrace”.', 'Ana Ruiz'],
    [
      'a relative clause before the verb',
      'Ana Ruiz, who has run the farm near the border since 1990, said the well was “dry as bone”.',
      'Ana Ruiz',
    ],
    ['an appositive before the verb', '“The well is dry,” Ana Ruiz, head of the board, said.', 'Ana Ruiz'],
    [
      'an appositive name',
      "“The well is dry,” Ruiz's neighbour, Tom Falk, said.",
      "Ruiz's neighbour, Tom Falk",
    ],
    ['quoted inside reported speech', 'Ana Ruiz said Tom Falk had told her: “The well is dry.”', 'Tom Falk'],
    [
      'an unnamed official',
      '“The well is dry,” said a senior official who asked not to be named.',
      'a senior official',
    ],
    ['a banner', '“WATER NOW,” read a banner at the gate.', 'a banner'],
    ['an amount of people', '“Water now!” hundreds of marchers chanted.', 'hundreds of marchers'],
    ['two people', '“The well is dry,” Ana Ruiz and Tom Falk said.', 'Ana Ruiz and Tom Falk'],
    ['a colon behind', '“The well is dry”: Ana Ruiz.', 'Ana Ruiz'],
    ['a headline with says', '‘The well is dry’, says mayor Ruiz\n\nThe herd is gone.', 'mayor Ruiz'],
    ['asked', 'Asked whether the well was dry, Ana Ruiz said: “Yes.”', 'Ana Ruiz'],
    ['brackets and ellipses', '"We [all] knew ... nothing," Ana Ruiz said.', 'Ana Ruiz'],
    ['a crowd', 'Protesters chanted “Bread and peace!” outside the ministry.', 'Protesters'],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test('a floating quote keeps the speaker of the sentence before', () => {
    const [quote] = quotesIn('Farmer José Ruiz stood in his ruined field. “I have nothing left to plant.”');
    expect(quote.speaker?.name).toBe('José Ruiz');
  });

  test('a second sentence of the same speaker', () => {
    const quotes = quotesIn(
      '“We are out of water,” said Dr. Grace Mwangi, a physician at the camp. “The children are sick.”',
    );
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual(['Grace Mwangi', 'Grace Mwangi']);
    expect(quotes[1].speaker?.via).toBe('continued');
  });
});

describe('one quote in several parts', () => {
  test('cut by a cue', () => {
    const text = '“I heard a crack,” Ewa Nowak recalled, “and then the wall fell.”';
    const quotes = quotesIn(text);
    expect(quotes).toHaveLength(1);
    expect(quotes[0].parts.map((part) => part.text)).toEqual(['I heard a crack,', 'and then the wall fell.']);
    expect(quotes[0].text).toBe(text.slice(1, -1));
    expect(quotes[0].cue?.text).toBe('recalled');
  });

  test('cut by paragraphs', () => {
    const quotes = quotesIn('Ms Chen said: “The hall was full by noon.\n\n“We had to turn people away.”');
    expect(quotes.map((quote) => quote.parts.length)).toEqual([2]);
    expect(quotes[0].speaker?.text).toBe('Ms Chen');
  });

  test('two sentences stay two quotes', () => {
    expect(quotesIn('“It shook,” Ewa Nowak said. “Then it stopped.”')).toHaveLength(2);
  });
});

describe('cue and hearer', () => {
  test.each([
    ['Eva Lind told reporters that the flood was “without equal”.', 'told', 'reporters'],
    ['Putin told Assad that “much has been done” at the talks.', 'told', 'Assad'],
    ['“We leave at dawn,” the captain said.', 'said', null],
    ['“We leave at dawn,” the captain told them.', 'told', 'them'],
    ['Ana Ruiz said to her husband, “The well is dry.”', 'said', 'her husband'],
    ['Ana Ruiz urged farmers to “save every drop”.', 'urged', 'farmers'],
    ['“Boil it,” Ana Ruiz warned residents.', 'warned', 'residents'],
    ['Ana Ruiz asked Tom Falk: “Is the well dry?”', 'asked', 'Tom Falk'],
    ['“The well is dry,” according to Ana Ruiz.', 'according to', null],
  ])('%s', (text, cue, hearer) => {
    const [quote] = quotesIn(text);
    expect(quote.cue?.text).toBe(cue);
    expect(quote.addressee?.text ?? null).toBe(hearer);
  });

  test('each of two quotes in a sentence has the subject of its own verb', () => {
    expect(
      speakers('Asked about the bridge, engineer Tom Falk said “yes”; his deputy said “perhaps”.'),
    ).toEqual(['engineer Tom Falk', 'his deputy']);
  });
});

describe('resolution to the records', () => {
  const minister =
    'Interior Minister Sara Haddad met General Paul Weber on Monday. “The army will assist,” she said. “We are ready,” he replied.';
  test('pronouns by gender', () => {
    const people = [
      person(minister, 'p1', 'female', 'Interior Minister', 'Sara Haddad'),
      person(minister, 'p2', 'male', 'General', 'Paul Weber'),
    ];
    const quotes = quotesIn(minister, people);
    expect(quotes.map((quote) => quote.speaker?.personId)).toEqual(['p1', 'p2']);
    expect(quotes.map((quote) => quote.speaker?.via)).toEqual(['pronoun', 'pronoun']);
    expect(quotes.map((quote) => quote.speaker?.text)).toEqual(['she', 'he']);
  });

  test('a surname stands for the full name', () => {
    const text = 'Anton Berg opened the shelter. “It filled in an hour,” Berg said.';
    const [quote] = quotesIn(text, [person(text, 'p1', null, null, 'Anton Berg', 'Berg')]);
    expect(quote.speaker).toMatchObject({ text: 'Berg', name: 'Anton Berg', personId: 'p1', via: 'name' });
  });

  test('"the minister" is the minister', () => {
    const text = 'Energy Minister Anton Berg visited the plant. “It will reopen in May,” the minister said.';
    const [quote] = quotesIn(text, [person(text, 'p1', 'male', 'Energy Minister', 'Anton Berg')]);
    expect(quote.speaker).toMatchObject({
      text: 'the minister',
      name: 'Anton Berg',
      personId: 'p1',
      via: 'nominal',
    });
  });

  test('"it" is the organisation', () => {
    const text = 'The Red Cross sent two planes. “We need fuel,” it said.';
    const [quote] = quotesIn(text, [], [organization(text, 'o1', 'Red Cross')]);
    expect(quote.speaker).toMatchObject({
      text: 'it',
      name: 'Red Cross',
      organizationId: 'o1',
      via: 'pronoun',
    });
  });

  test('a name in apposition is the name of the speaker', () => {
    const text = 'A spokesman for the harbour board, Idris Vane, called the plan “an insult”.';
    const [quote] = quotesIn(text, [person(text, 'p1', null, null, 'Idris Vane')]);
    expect(quote.speaker).toMatchObject({ name: 'Idris Vane', personId: 'p1', via: 'name' });
  });

  test.each([
    [
      'by role',
      'Ewa Holm met the press in Lund. “We will rebuild it,” the mayor said.',
      'Lund mayor',
      'Ewa Holm',
    ],
    [
      'by a short title',
      'Ewa Holm met the press in Lund. “We will rebuild it,” the senator said.',
      'Sen.',
      'Ewa Holm',
    ],
    [
      'by a full description of the subject',
      'Ewa Holm lost her shop. “I have nothing left,” said the 60-year-old baker from Lund.',
      null,
      'Ewa Holm',
    ],
    [
      'not by another office',
      'Ewa Holm met the press. “We will rebuild it,” the bishop said.',
      'Lund mayor',
      'the bishop',
    ],
    [
      'not an indefinite',
      'Ewa Holm lost her shop. “I have nothing left,” said a mayor.',
      'Lund mayor',
      'a mayor',
    ],
  ])('descriptions: %s', (_name, text, role, expected) => {
    const [quote] = quotesIn(text, [person(text, 'p1', null, role, 'Ewa Holm')]);
    expect(quote.speaker?.name).toBe(expected);
  });

  test('a transcript', () => {
    expect(speakers('ANA RUIZ: “The well is dry.”\n\nTOM FALK: “Since when?”')).toEqual([
      'ANA RUIZ',
      'TOM FALK',
    ]);
  });

  test('turns in one paragraph', () => {
    const text =
      '“Is the well dry?” Ana Ruiz asked. “Yes,” Tom Falk said. “Since when?” she asked. “May,” he said.';
    const people = [
      person(text, 'p1', 'female', null, 'Ana Ruiz'),
      person(text, 'p2', 'male', null, 'Tom Falk'),
    ];
    expect(quotesIn(text, people).map((quote) => quote.speaker?.personId)).toEqual(['p1', 'p2', 'p1', 'p2']);
  });

  test('whoever spoke since the last quote is meant by the next pronoun', () => {
    const text =
      '“People know her,” said Omar Lindt, a strategist.\n\nDebates seldom matter, noted the analyst Idris Vane.\n\n“They come very late,” he wrote.';
    const people = [
      person(text, 'p1', 'male', null, 'Omar Lindt'),
      person(text, 'p2', 'male', null, 'Idris Vane'),
    ];
    expect(quotesIn(text, people).at(-1)?.speaker?.personId).toBe('p2');
  });

  test('who and which stand for what they follow', () => {
    const who = 'Idris Vane, now the majority leader, who said the law was “a joke”, left early.';
    expect(quotesIn(who, [person(who, 'p1', null, null, 'Idris Vane')])[0].speaker?.name).toBe('Idris Vane');
    const which = 'They turned to the Lake Police, which reported “a calm night”.';
    expect(quotesIn(which, [], [organization(which, 'o1', 'Lake Police')])[0].speaker?.organizationId).toBe(
      'o1',
    );
  });

  test('a body by its noun', () => {
    const text =
      'The Lake Commission met in May. Fishermen came too. The commission said the lake was “as good as dead”.';
    expect(quotesIn(text, [], [organization(text, 'o1', 'Lake Commission')])[0].speaker).toMatchObject({
      text: 'The commission',
      name: 'Lake Commission',
      organizationId: 'o1',
      via: 'nominal',
    });
  });

  test('a headline that ends in a full stop is no name', () => {
    const text = 'Ana Ruiz Calls Tom Falk ‘An Utter Disgrace to This Town’ Over Water.\n\nThe well is dry.';
    expect(speakers(text)).toEqual(['Ana Ruiz']);
  });

  test.each([
    ['“Nobody came,” she said.', 'she'],
    ['“Nobody came,” the woman said.', 'the woman'],
    ['The roads of Norway are long. “Nobody came,” he said.', 'he'],
  ])('nobody is guessed: %s', (text, words) => {
    expect(quotesIn(text)[0].speaker).toMatchObject({ name: words, personId: null, organizationId: null });
  });

  test('the person whom the paragraph is about comes before the last speaker', () => {
    const text =
      '“After that,” said Rosa Lindt, “I have no plan.”\n\nHana Idowu has stopped asking for news. “There is nothing left,” she says.';
    const people = [
      person(text, 'p1', 'female', null, 'Rosa Lindt'),
      person(text, 'p2', 'female', null, 'Hana Idowu'),
    ];
    expect(quotesIn(text, people).at(-1)?.speaker?.personId).toBe('p2');
  });

  test('a body in the words for an unnamed speaker is linked', () => {
    const text = 'Observers from the Lake Union said the vote had been “largely calm”.';
    const [quote] = quotesIn(text, [], [organization(text, 'o1', 'Lake Union')]);
    expect(quote.speaker).toMatchObject({
      text: 'Observers from the Lake Union',
      organizationId: 'o1',
      via: 'nominal',
    });
  });

  test('a quote that begins a headline is nobody’s unless the headline says so', () => {
    const [quote] = quotesIn('‘Nothing left to go back to’: families crowd into Adra\n\nThe road is long.');
    expect(quote).toMatchObject({ text: 'Nothing left to go back to', speaker: null });
    expect(
      quotesIn('‘Nothing left to go back to’: Lund families crowd into Adra\n\nThe road is long.')[0].speaker,
    ).toBeNull();
    expect(quotesIn('‘The Long Road Home’: a review\n\nThe film is long.')).toEqual([]);
  });

  test('a quote carries the sentence in which it begins', () => {
    const text = 'It rained. “We waited. Nobody came,” said Ewa Holm.';
    const [quote] = quotesIn(text);
    expect(text.slice(...quote.sentence)).toBe('“We waited.');
  });

  test('an unnamed source keeps its own words', () => {
    const [quote] = quotesIn('“The gate is closed,” said a senior official.');
    expect(quote.speaker).toMatchObject({ name: 'a senior official', personId: null, organizationId: null });
  });

  test('nobody in the text', () => {
    expect(
      quotesIn('“Never again” read a banner hung from the bridge.').every(
        (quote) => quote.speaker?.personId == null,
      ),
    ).toBe(true);
    expect(quotesIn('“We will never leave this town again.”').map((quote) => quote.speaker)).toEqual([null]);
  });
});
