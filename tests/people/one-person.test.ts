import { describe, expect, it } from 'vitest';
import { resolvePeople } from '../../src/people/index.js';
import { readMarked } from './marked.js';

/** [marked text, "name: the words of the mentions by name" a person] */
type Case = [string, ...string[]];

const FAMILIES_OF_CASES: Record<string, Case[]> = {
  'surname behind the full name': [
    ['[Tomas Berg] resigned. [Berg] gave no reason.', 'Tomas Berg: Tomas Berg | Berg'],
    ['[Berg] resigns\n\nThe minister, [Tomas Berg], resigned.', 'Tomas Berg: Berg | Tomas Berg'],
    ['[Tomas Berg] left. Mr [Berg]’s wife stayed.', 'Tomas Berg: Tomas Berg | Berg'],
    ['[Tomas Berg] left. Dr. [Berg] is a surgeon.', 'Tomas Berg: Tomas Berg | Berg'],
    [
      '[TOMAS BERG] QUITS AS MINISTER\n\n[Tomas Berg] has quit. [Berg] is 50.',
      'Tomas Berg: TOMAS BERG | Tomas Berg | Berg',
    ],
    [
      '[Tomas Berg] met [Ines Faro]. [Faro] smiled at [Berg].',
      'Tomas Berg: Tomas Berg | Berg',
      'Ines Faro: Ines Faro | Faro',
    ],
    ['[Tomas Berg] met [Berger].', 'Tomas Berg: Tomas Berg', 'Berger: Berger'],
  ],
  'middle names and initials': [
    [
      '[John F. Marlow] sued. [John Marlow] won. [Marlow] is glad.',
      'John F. Marlow: John F. Marlow | John Marlow | Marlow',
    ],
    [
      '[John Francis Marlow] sued. [John F. Marlow] won.',
      'John Francis Marlow: John Francis Marlow | John F. Marlow',
    ],
    ['[J. K. Harlow] writes. [Harlow] is rich.', 'J. K. Harlow: J. K. Harlow | Harlow'],
    ['[J.K. Harlow] writes. [J. K. Harlow] is rich.', 'J. K. Harlow: J.K. Harlow | J. K. Harlow'],
    ['[A. P. J. Menon] won. [Menon] left.', 'A. P. J. Menon: A. P. J. Menon | Menon'],
    ['[P. Chidambar] spoke. [Chidambar] left.', 'P. Chidambar: P. Chidambar | Chidambar'],
    [
      '[M. K. Stalwin] won. [Stalwin] is chief minister. [M.K. Stalwin] smiled.',
      'M. K. Stalwin: M. K. Stalwin | Stalwin | M.K. Stalwin',
    ],
    ['[Peter Novak] won. [P. Novak] lost a son.', 'Peter Novak: Peter Novak | P. Novak'],
    ['[Peter Novak] beat [R. Novak].', 'Peter Novak: Peter Novak', 'R. Novak: R. Novak'],
    [
      '[John A. Marlow] met [John B. Marlow].',
      'John A. Marlow: John A. Marlow',
      'John B. Marlow: John B. Marlow',
    ],
  ],
  'family name first': [
    ['[Kim Yo-sun] warned Seoul. [Kim] is 36.', 'Kim Yo-sun: Kim Yo-sun | Kim'],
    ['[Zhou Wenli] arrived. [Zhou] met farmers. Mr [Zhou] left.', 'Zhou Wenli: Zhou Wenli | Zhou | Zhou'],
    ['[Nguyen Van Thanh] spoke. [Thanh] left.', 'Nguyen Van Thanh: Nguyen Van Thanh | Thanh'],
    [
      '[Park Ji-won] met [Lee Ji-won]. [Park] left.',
      'Park Ji-won: Park Ji-won | Park',
      'Lee Ji-won: Lee Ji-won',
    ],
    ['[Wang Fei] met [Li Fei]. [Wang] and [Li] left.', 'Wang Fei: Wang Fei | Wang', 'Li Fei: Li Fei | Li'],
    [
      '[Kim Yo-sun] met [Kim Jae-ho]. [Kim Yo-sun] left.',
      'Kim Yo-sun: Kim Yo-sun | Kim Yo-sun',
      'Kim Jae-ho: Kim Jae-ho',
    ],
    ['[Yoon Sang-min] won. [Yoon Sang Min] is 60.', 'Yoon Sang-min: Yoon Sang-min | Yoon Sang Min'],
    ['[Maggie Chan Man-ho] fell ill. [Chan] is at home.', 'Maggie Chan Man-ho: Maggie Chan Man-ho | Chan'],
    ['[Sato Haruka] won. [Haruka Sato] is nine.', 'Sato Haruka: Sato Haruka | Haruka Sato'],
    ['Ms [Tsai Mei-ling] spoke. [Tsai] left.', 'Tsai Mei-ling: Tsai Mei-ling | Tsai'],
  ],
  'one name alone': [
    ['[Rahmat] lost his house. [Rahmat] is 40.', 'Rahmat: Rahmat | Rahmat'],
    ['[Madona] sang. Later [Madona] danced.', 'Madona: Madona | Madona'],
    ['[Rahmat] met [Sutrisno].', 'Rahmat: Rahmat', 'Sutrisno: Sutrisno'],
    ['[Neymaro] scored. [Neymaro]’s shot hit the bar.', 'Neymaro: Neymaro | Neymaro'],
    ['President [Widoyo] spoke. [Widoyo] left.', 'Widoyo: Widoyo | Widoyo'],
    ['[Abebe Girma] ran. [Abebe] won. Mr [Abebe] wept.', 'Abebe Girma: Abebe Girma | Abebe | Abebe'],
    ['[Meles Tadesse Alemu] ruled. [Meles] died.', 'Meles Tadesse Alemu: Meles Tadesse Alemu | Meles'],
    [
      '[Abebe Girma] and his son [Dawit Abebe] ran. [Dawit] won.',
      'Abebe Girma: Abebe Girma',
      'Dawit Abebe: Dawit Abebe | Dawit',
    ],
  ],
  'royals and popes': [
    [
      'King [Harald IV] spoke. The palace of [Harald] is old. King [Harald] left.',
      'Harald IV: Harald IV | Harald | Harald',
    ],
    ['Pope [Lucius] prayed. [Lucius] is 80.', 'Lucius: Lucius | Lucius'],
    ['Queen [Astrid] met King [Harald].', 'Astrid: Astrid', 'Harald: Harald'],
    ['Pope [Lucius II] prayed. He spoke of Pope [Lucius I].', 'Lucius II: Lucius II', 'Lucius I: Lucius I'],
    ['Prince [Tariq bin Saad] arrived. Prince [Tariq] left.', 'Tariq bin Saad: Tariq bin Saad | Tariq'],
    [
      'Sheikh [Hamdan bin Zaid al-Nasri] came. Sheikh [Hamdan] left.',
      'Hamdan bin Zaid al-Nasri: Hamdan bin Zaid al-Nasri | Hamdan',
    ],
  ],
  'Arabic names': [
    [
      '[Bashir al-Asmar] spoke. [Asmar] left. [al-Asmar] returned.',
      'Bashir al-Asmar: Bashir al-Asmar | Asmar | al-Asmar',
    ],
    ['[Bashir al-Asmar] spoke. [Al-Asmar] left.', 'Bashir al-Asmar: Bashir al-Asmar | Al-Asmar'],
    [
      '[Bashir Al Asmar] spoke. [Bashir al-Asmar] left.',
      'Bashir Al Asmar: Bashir Al Asmar | Bashir al-Asmar',
    ],
    ['[Abdul Karim Nasser] spoke. [Nasser] left.', 'Abdul Karim Nasser: Abdul Karim Nasser | Nasser'],
    [
      '[Abdel Fattah el-Sherif] spoke. [Sherif] left. [El-Sherif] returned.',
      'Abdel Fattah el-Sherif: Abdel Fattah el-Sherif | Sherif | El-Sherif',
    ],
    [
      '[Salem bin Laith] fled. [bin Laith] is rich. [Bin Laith] is old.',
      'Salem bin Laith: Salem bin Laith | bin Laith | Bin Laith',
    ],
    ['[Abu Hamza al-Iraqi] fled. [Abu Hamza] is old.', 'Abu Hamza al-Iraqi: Abu Hamza al-Iraqi | Abu Hamza'],
    [
      '[Abu Bakr al-Hadidi] fled. [al-Hadidi] is old. [Hadidi] is ill.',
      'Abu Bakr al-Hadidi: Abu Bakr al-Hadidi | al-Hadidi | Hadidi',
    ],
    ['[Abu Hamza] met [Abu Omar].', 'Abu Hamza: Abu Hamza', 'Abu Omar: Abu Omar'],
    [
      '[Muhammad Rashid] left. [Mohammed Rashid] is 40.',
      'Muhammad Rashid: Muhammad Rashid | Mohammed Rashid',
    ],
    [
      '[Nuri al-Malik] met [Adel Abdul-Malik]. [Malik] left.',
      'Nuri al-Malik: Nuri al-Malik | Malik',
      'Adel Abdul-Malik: Adel Abdul-Malik',
    ],
    ['[Yusuf ibn Khaled] came. [Yusuf] left.', 'Yusuf ibn Khaled: Yusuf ibn Khaled | Yusuf'],
  ],
  'Spanish and Portuguese names': [
    [
      '[Andrés Manuel Lopes Obregón] spoke. [Lopes Obregón] left. [Lopes] wept.',
      'Andrés Manuel Lopes Obregón: Andrés Manuel Lopes Obregón | Lopes Obregón | Lopes',
    ],
    [
      '[Gabriela Torres Vidal] won. [Torres] thanked voters.',
      'Gabriela Torres Vidal: Gabriela Torres Vidal | Torres',
    ],
    [
      '[Gabriela Torres Vidal] won. [Gabriela Torres] thanked voters.',
      'Gabriela Torres Vidal: Gabriela Torres Vidal | Gabriela Torres',
    ],
    [
      '[Luiz Inácio da Silveira] won. [da Silveira] wept. [Silveira] left.',
      'Luiz Inácio da Silveira: Luiz Inácio da Silveira | da Silveira | Silveira',
    ],
    [
      '[José María Ruiz y Lara] spoke. [Ruiz y Lara] left.',
      'José María Ruiz y Lara: José María Ruiz y Lara | Ruiz y Lara',
    ],
    [
      '[Gabriela Torres Vidal] met [Ana Vidal]. [Vidal] left.',
      'Gabriela Torres Vidal: Gabriela Torres Vidal',
      'Ana Vidal: Ana Vidal | Vidal',
    ],
  ],
  particles: [
    [
      '[Ursula von der Heide] spoke. [von der Heide] left. [Von der Heide] wept.',
      'Ursula von der Heide: Ursula von der Heide | von der Heide | Von der Heide',
    ],
    ['[Pieter van Dam] won. [Van Dam] left. [Dam] wept.', 'Pieter van Dam: Pieter van Dam | Van Dam | Dam'],
    ['[Marine Le Faure] lost. [Le Faure] wept.', 'Marine Le Faure: Marine Le Faure | Le Faure'],
    ['[Bill de Blois] won. [De Blois] is tall.', 'Bill de Blois: Bill de Blois | De Blois'],
    [
      '[Pieter van Dam] met [Jan van Loon]. [Van Loon] left.',
      'Pieter van Dam: Pieter van Dam',
      'Jan van Loon: Jan van Loon | Van Loon',
    ],
    ["[Conor O’Dowd] ran. [O’Dowd] won. [O'Dowd] left.", "Conor O’Dowd: Conor O’Dowd | O’Dowd | O'Dowd"],
    ['[Ali ag Intalla] ran. [ag Intalla] won.', 'Ali ag Intalla: Ali ag Intalla | ag Intalla'],
  ],
  'spelling of one name': [
    ['[Volodymyr Zelinskyy] spoke. [Zelinsky] left.', 'Volodymyr Zelinskyy: Volodymyr Zelinskyy | Zelinsky'],
    [
      '[Volodymyr Zelinskyy] spoke. [Vladimir Zelinsky] left.',
      'Volodymyr Zelinskyy: Volodymyr Zelinskyy | Vladimir Zelinsky',
    ],
    ['[Gülsüm Yıldız] won. [Yildiz] left.', 'Gülsüm Yıldız: Gülsüm Yıldız | Yildiz'],
    ['[Søren Ågård] won. [Soren Agard] left.', 'Søren Ågård: Søren Ågård | Soren Agard'],
    ['[Lech Wałek] won. [Walek] left.', 'Lech Wałek: Lech Wałek | Walek'],
    ['[Jürgen Müller] won. [Mueller] left.', 'Jürgen Müller: Jürgen Müller | Mueller'],
    ['[Tariq Hosseini] won. [Hoseini] left.', 'Tariq Hosseini: Tariq Hosseini | Hoseini'],
    ['[Harold Bornsten] wrote. [Bornstein] is a doctor.', 'Harold Bornsten: Harold Bornsten | Bornstein'],
    ['[Katherine Wells] won. [Catherine Wells] left.', 'Katherine Wells: Katherine Wells | Catherine Wells'],
    ['[Maria Gomez] won. [María Gómez] left.', 'María Gómez: Maria Gomez | María Gómez'],
    ['[Jan Meier] met [Kurt Maier].', 'Jan Meier: Jan Meier', 'Kurt Maier: Kurt Maier'],
    ['[Ann Lane] met [Ann Lang].', 'Ann Lane: Ann Lane', 'Ann Lang: Ann Lang'],
    ['[Ann Hart] met [Hurt].', 'Ann Hart: Ann Hart', 'Hurt: Hurt'],
  ],
  'hyphens and nicknames': [
    ['He saw [(Tom) Hale]. [Tom Hale] left. [Hale] wept.', 'Tom Hale: (Tom) Hale | Tom Hale | Hale'],
    [
      '[James Leander (Leo) Moss] left. [Leo Moss] wept.',
      'James Leander (Leo) Moss: James Leander (Leo) Moss | Leo Moss',
    ],
    [
      '[Jean-Luc Moreau] spoke. [Jean Luc Moreau] left. [Moreau] wept.',
      'Jean-Luc Moreau: Jean-Luc Moreau | Jean Luc Moreau | Moreau',
    ],
    [
      '[Anna Berg-Larsen] won. [Berg-Larsen] left. [Larsen] wept.',
      'Anna Berg-Larsen: Anna Berg-Larsen | Berg-Larsen | Larsen',
    ],
    [
      '[Joaquín “El Chepe” Gallardo] fled. [Gallardo] is rich.',
      'Joaquín “El Chepe” Gallardo: Joaquín “El Chepe” Gallardo | Gallardo',
    ],
    [
      '[Joaquín “El Chepe” Gallardo] fled. [El Chepe] is rich.',
      'Joaquín “El Chepe” Gallardo: Joaquín “El Chepe” Gallardo | El Chepe',
    ],
    [
      '[William "Bill" Hobbs] won. [Bill Hobbs] left. [Hobbs] wept.',
      'William "Bill" Hobbs: William "Bill" Hobbs | Bill Hobbs | Hobbs',
    ],
    ['[William Hobbs] won. [Bill Hobbs] left.', 'William Hobbs: William Hobbs | Bill Hobbs'],
    ['[Joseph Hobbs] won. [Joe Hobbs] left.', 'Joseph Hobbs: Joseph Hobbs | Joe Hobbs'],
    ['[Robert Hobbs] met [William Hobbs].', 'Robert Hobbs: Robert Hobbs', 'William Hobbs: William Hobbs'],
    ['[Christopher Hobbs] won. [Chris Hobbs] left.', 'Christopher Hobbs: Christopher Hobbs | Chris Hobbs'],
  ],
  'honorifics of Asia and Africa': [
    ['[U Thein Lwin] spoke. [Thein Lwin] left.', 'Thein Lwin: Thein Lwin | Thein Lwin'],
    [
      '[Daw Khin Mya] spoke. [Khin Mya] left. Daw [Khin Mya] wept.',
      'Khin Mya: Khin Mya | Khin Mya | Khin Mya',
    ],
    ['[Bapak Harto] spoke. [Harto] left.', 'Harto: Harto | Harto'],
    ['[Ibu Mega Wati] spoke. [Mega Wati] left.', 'Mega Wati: Mega Wati | Mega Wati'],
    ['[Shri Ram Prasad] spoke. [Prasad] left.', 'Ram Prasad: Ram Prasad | Prasad'],
    ['[Alhaji Musa Bello] spoke. [Bello] left.', 'Musa Bello: Musa Bello | Bello'],
    ['[Haji Omar Said] spoke. [Said] left.', 'Omar Said: Omar Said | Said'],
    ['[Datuk Seri Azlan Hamid] spoke. [Azlan] left.', 'Azlan Hamid: Azlan Hamid | Azlan'],
    ['[Nana Kwame Boateng] spoke. [Boateng] left.', 'Nana Kwame Boateng: Nana Kwame Boateng | Boateng'],
  ],
  'families and two people of one surname': [
    [
      '[Ali Demir] spoke. [Demir] thanked [Sena Demir]. [Demir] wept.',
      'Ali Demir: Ali Demir | Demir | Demir',
      'Sena Demir: Sena Demir',
    ],
    [
      'Mr [Ali Demir] met Mrs [Sena Demir]. Mrs [Demir] wept. Mr [Demir] left.',
      'Ali Demir: Ali Demir | Demir',
      'Sena Demir: Sena Demir | Demir',
    ],
    [
      '[Donald Marsh] spoke. His wife, [Melanie Marsh], left. [Marsh] said he was sad.',
      'Donald Marsh: Donald Marsh | Marsh',
      'Melanie Marsh: Melanie Marsh',
    ],
    [
      '[Ali Demir] and his daughter [Sena] fled. [Sena] is five. [Demir] wept.',
      'Ali Demir: Ali Demir | Demir',
      'Sena: Sena | Sena',
    ],
    [
      '[Ali Demir] and his daughter [Sena Demir] fled. [Sena] is five.',
      'Ali Demir: Ali Demir',
      'Sena Demir: Sena Demir | Sena',
    ],
    [
      '[Michelle Osgood] spoke. President [Osgood] left. Mr. [Osgood] wept.',
      'Michelle Osgood: Michelle Osgood',
      'Osgood: Osgood | Osgood',
    ],
    [
      'Governor [Ann Hill] met Senator [Tom Hill]. Governor [Hill] left. Senator [Hill] wept.',
      'Ann Hill: Ann Hill | Hill',
      'Tom Hill: Tom Hill | Hill',
    ],
    [
      '[George Marsh] and [Laura Marsh] were there. Mrs. [Marsh] smiled.',
      'George Marsh: George Marsh',
      'Laura Marsh: Laura Marsh | Marsh',
    ],
    ['[Jan Kos] met [Jan Lis]. [Kos] left.', 'Jan Kos: Jan Kos | Kos', 'Jan Lis: Jan Lis'],
    ['[Jan Kos] met [Jan Lis]. [Jan] left.', 'Jan Kos: Jan Kos', 'Jan Lis: Jan Lis | Jan'],
  ],
  'juniors and numbers': [
    ['[Earl Boone Jr.] sued. [Boone] won.', 'Earl Boone Jr.: Earl Boone Jr. | Boone'],
    [
      '[Earl Boone Jr.] is the son of [Earl Boone Sr.].',
      'Earl Boone Jr.: Earl Boone Jr.',
      'Earl Boone Sr.: Earl Boone Sr.',
    ],
    ['[Earl Boone, Jr.] sued. [Earl Boone] won.', 'Earl Boone, Jr.: Earl Boone, Jr. | Earl Boone'],
    ['[Vann Newton III] wrote. [Newton] is 40.', 'Vann Newton III: Vann Newton III | Newton'],
    [
      '[Ferdinand Marquez Jr] won. [Marquez Jr] left. [Marquez] wept.',
      'Ferdinand Marquez Jr: Ferdinand Marquez Jr | Marquez Jr | Marquez',
    ],
  ],
  'offices and ranks in capitals': [
    ['[MLA P K Menon] spoke. [Menon] left.', 'P K Menon: P K Menon | Menon'],
    ['[SI Md Karim] spoke. [Karim] left.', 'Md Karim: Md Karim | Karim'],
    ['[SP Menon] spoke. [Menon] left.', 'SP Menon: SP Menon | Menon'],
    ['[Pol Lt Gen Anan Chaiya] spoke. [Anan] left.', 'Anan Chaiya: Anan Chaiya | Anan'],
    ['[Pol Lt]-General [Anan Chaiya] spoke. [Anan] left.', 'Anan Chaiya: Anan Chaiya | Anan'],
    ['[Pol Anan] spoke.', 'Pol Anan: Pol Anan'],
    ['[HE Omar Said] spoke. [Said] left.', 'Omar Said: Omar Said | Said'],
    ['[Col] spoke.'],
  ],
  'titles kept apart': [
    ['[Rep. Ann Lee] voted. [Lee] left.', 'Ann Lee: Ann Lee | Lee'],
    ['[Prime Minister Jan Kos] spoke. [Kos] left.', 'Jan Kos: Jan Kos | Kos'],
    ['[Sir Alan Reed] spoke. Sir [Alan] left.', 'Alan Reed: Alan Reed | Alan'],
    ['[Lt. Col. Ewa Lis] spoke. [Lis] left.', 'Ewa Lis: Ewa Lis | Lis'],
    ['[Dr Ewa Lis] spoke. Professor [Lis] left.', 'Ewa Lis: Ewa Lis | Lis'],
    ['[President-elect Jan Kos] spoke. [Kos] left.', 'Jan Kos: Jan Kos | Kos'],
    ['[Republican Ann Lee] won. [Lee] left.', 'Ann Lee: Ann Lee | Lee'],
  ],
};

describe.each(Object.entries(FAMILIES_OF_CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (marked, ...expected) => {
    const { document, names } = readMarked(marked);
    const people = resolvePeople(document, names).map(({ name, mentions }) => {
      const named = mentions.filter(({ kind }) => kind === 'name');
      return `${name}: ${named.map(({ text }) => text).join(' | ')}`;
    });
    expect(people).toEqual(expected);
  });
});
