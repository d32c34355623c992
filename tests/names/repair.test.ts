import { describe, expect, it } from 'vitest';
import { repaired } from './marked-names.js';

describe('the rules behind the tagger', () => {
  it.each([
    // hyphenated given names
    ['{person|Seo Min}-jae spoke.', '{person|Seo Min-jae} spoke.'],
    ['{place|Seo Min}-jae spoke.', '{person|Seo Min-jae} spoke.'],
    ['He met {person|Seo} In-jae there.', 'He met {person|Seo In-jae} there.'],
    ['He met {person|Seo} Party-led crowds.', 'He met {person|Seo} Party-led crowds.'],
    ['{person|Anan Chan}-o-cha spoke.', '{person|Anan Chan-o-cha} spoke.'],
    ['A {place|Hong Kong}-listed firm fell.', 'A {place|Hong Kong}-listed firm fell.'],
    ['An {person|Ana Okafor}-led party won.', 'An {person|Ana Okafor}-led party won.'],
    // double-barrelled names
    [
      '{person|Ada Hale}-{person|Moss} won. {person|Hale}-{person|Moss} wept.',
      '{person|Ada Hale-Moss} won. {person|Hale-Moss} wept.',
    ],
    ['{person|Ada Hale} - {person|Moss} won.', '{person|Ada Hale - Moss} won.'],
    ['{person|Jean}-{person|Luc Moss} won.', '{person|Jean-Luc Moss} won.'],
    ['Ms {person|Hale}-{person|Moss} won.', 'Ms {person|Hale-Moss} won.'],
    [
      '{person|Ada Hale} flew to the {person|Hale}-{person|Moss} talks.',
      '{person|Ada Hale} flew to the {person|Hale}-{person|Moss} talks.',
    ],
    [
      'The {person|Ada Hale}-{person|Ben Moss} bout ended.',
      'The {person|Ada Hale}-{person|Ben Moss} bout ended.',
    ],
    ['{person|Kovalsky} - {person|Ben Moss} spoke.', '{person|Kovalsky} - {person|Ben Moss} spoke.'],
    // Arabic articles
    ['al-{person|Harazi} and Al - {person|Sayegh} met.', '{person|al-Harazi} and {person|Al - Sayegh} met.'],
    ['said {person|El} - {person|Sayegh}.', 'said {person|El - Sayegh}.'],
    ['{person|Omar El} - {person|Sayegh} met him.', '{person|Omar El - Sayegh} met him.'],
    ['Others, such as - {person|Harazi}', 'Others, such as - {person|Harazi}'],
    // two names joined by a hyphen
    ['The {other|India-Nepal} border is shut.', 'The {place|India}-{place|Nepal} border is shut.'],
    ['A {place|Thai-Malaysian} team met.', 'A {demonym|Thai}-{demonym|Malaysian} team met.'],
    ['{place|Guinea-Bissau} votes.', '{place|Guinea-Bissau} votes.'],
    // behind the letter of a party
    ['Sen. {person|Ann Lee}, D-S.C., left.', 'Sen. {person|Ann Lee}, D-{place|S.C.}, left.'],
    ['Sen. {person|Ann Lee}, R-{place|Neb}., left.', 'Sen. {person|Ann Lee}, R-{place|Neb.}, left.'],
    ['{person|Bo Moss} (R-FL) left.', '{person|Bo Moss} (R-{place|FL}) left.'],
    ['{person|Bo Moss}, {organization|DFL-Duluth}, left.', '{person|Bo Moss}, DFL-{place|Duluth}, left.'],
    ['{person|Bo Moss}, R-{place|Cedar Falls}, left.', '{person|Bo Moss}, R-{place|Cedar Falls}, left.'],
    ['The D-Day landing, D-Wave and B-Paris.', 'The D-Day landing, D-Wave and B-Paris.'],
    // credits
    ['Photo: {person|Anika Rao/AFP}', 'Photo: {person|Anika Rao}/{organization|AFP}'],
    // credits at the foot
    [
      '{person|Ada Hale} fled. Author: {person|Ben Moss}, {place|Oslo} / kb Editor: {person|Tom Roe}',
      '{person|Ada Hale} fled. Author: Ben Moss, Oslo / kb Editor: Tom Roe',
    ],
    [
      '{person|Ada Hale} fled. kb / dpa Editor: {person|Tom Roe}',
      '{person|Ada Hale} fled. kb / dpa Editor: Tom Roe',
    ],
    [
      'Editor: {person|Tom Roe}, you fled. Where to? {person|Roe} said nothing.',
      'Editor: {person|Tom Roe}, you fled. Where to? {person|Roe} said nothing.',
    ],
    // scorecards
    [
      '{person|Hale c Moss b Adeyemi} 12 {person|T. Rao b Moss} 4 Extras 3',
      '{person|Hale} c {person|Moss} b {person|Adeyemi} 12 {person|T. Rao} b {person|Moss} 4 Extras 3',
    ],
    [
      'Scores: {other|Harrowshire 212 (R. Hale 81, T. Moss 40)}.',
      'Scores: {organization|Harrowshire} 212 ({person|R. Hale} 81, {person|T. Moss} 40).',
    ],
    [
      'They took the {other|Tupolev 154} to {place|Oslo}.',
      'They took the {other|Tupolev 154} to {place|Oslo}.',
    ],
    [
      'The {organization|Forum 2016, Oslo Film Week} ended.',
      'The {organization|Forum 2016, Oslo Film Week} ended.',
    ],
    // surnames that were left out
    [
      '{person|Ada Gravely} fled. He spoke of Gravely.',
      '{person|Ada Gravely} fled. He spoke of {person|Gravely}.',
    ],
    [
      '{person|Jan de Gravel} fled. “No,” said de Gravel.',
      '{person|Jan de Gravel} fled. “No,” said {person|de Gravel}.',
    ],
    [
      '{person|Seo Min-jae} won under the Seo government and the Seo rule.',
      '{person|Seo Min-jae} won under the {person|Seo} government and the Seo rule.',
    ],
    [
      '{person|Ada Swift} fled. Swift Taylor did not. Swift as ever, he won.',
      '{person|Ada Swift} fled. Swift Taylor did not. Swift as ever, he won.',
    ],
    [
      '{person|Ada May} and {person|Ben June} met in May and June.',
      '{person|Ada May} and {person|Ben June} met in May and June.',
    ],
    // surnames follow full names
    [
      '{person|Adaeze Okafor} won. The {organization|Okafor} government fell.',
      '{person|Adaeze Okafor} won. The {person|Okafor} government fell.',
    ],
    [
      '{person|Denzel Washington} flew to {place|Washington}.',
      '{person|Denzel Washington} flew to {place|Washington}.',
    ],
    ['The {organization|Okafor} government fell.', 'The {organization|Okafor} government fell.'],
    // the last word says what it is
    ['{place|Lakeland Insurance} was sold.', '{organization|Lakeland Insurance} was sold.'],
    ['{person|Ada Njoroge Foundation} gave.', '{organization|Ada Njoroge Foundation} gave.'],
    ['{person|Ada Banks} gave.', '{person|Ada Banks} gave.'],
    // nicknames
    ['{person|Diego} “Zurdo” {person|Paz} fled.', '{person|Diego “Zurdo” Paz} fled.'],
    ['{person|Diego} said “Go” to {person|Paz}.', '{person|Diego} said “Go” to {person|Paz}.'],
    // storms
    [
      'Tropical storm {person|Bettina} hit. {person|Bettina} weakened.',
      'Tropical storm {other|Bettina} hit. {other|Bettina} weakened.',
    ],
    ['{person|Bettina} weathered the storm.', '{person|Bettina} weathered the storm.'],
    ['{organization|Cyclone Bettina} came.', '{other|Cyclone Bettina} came.'],
    ['They won the {organization|Davis Cup}.', 'They won the {other|Davis Cup}.'],
    // halves of adjectives
    [
      'A pro-Russia crowd and an anti-Okafor one; {person|Adaeze Okafor} left.',
      'A pro-{place|Russia} crowd and an anti-{person|Okafor} one; {person|Adaeze Okafor} left.',
    ],
    ['The Okafor-led party; {person|Okafor} left.', 'The {person|Okafor}-led party; {person|Okafor} left.'],
    ['An {person|anti-Morales} rally.', 'An anti-{person|Morales} rally.'],
    // the noun before a name
    [
      'The charity “{person|Odile}” won. {person|Odile} and {person|Ada Banks} spoke.',
      'The charity “{organization|Odile}” won. {organization|Odile} and {person|Ada Banks} spoke.',
    ],
    ['{person|Odile}, a charity, won.', '{person|Odile}, a charity, won.'],
    ['He lives in {place|Washington}, {place|DC}.', 'He lives in {place|Washington, DC}.'],
    [
      '{place|Washington}, {place|Oregon} and {place|D.C.}',
      '{place|Washington}, {place|Oregon} and {place|D.C.}',
    ],
    [
      'The Oslo-based firm, a Cape Town - born cook and an UN-based one.',
      'The {place|Oslo}-based firm, a {place|Cape Town} - born cook and an UN-based one.',
    ],
    ['A faith-based and a Web-based firm.', 'A faith-based and a Web-based firm.'],
    ['A pro-Life crowd and a Wi-fi mast.', 'A pro-Life crowd and a Wi-fi mast.'],
    // peoples that no list has
    [
      'The {place|Ndarra} hope to be heard. The law of the {place|Ndarra} is old.',
      'The {demonym|Ndarra} hope to be heard. The law of the {demonym|Ndarra} is old.',
    ],
    ['They crossed the {place|Ndarra} river.', 'They crossed the {place|Ndarra} river.'],
    ['They left {place|Ndarra}, then {place|Lisbon}.', 'They left {place|Ndarra}, then {place|Lisbon}.'],
    // who speaks is somebody
    [
      '“We wait,” says {place|Odilys}. In {place|Odilys}',
      '“We wait,” says {person|Odilys}. In {person|Odilys}',
    ],
    ['{place|Odilys}, a mother of two, left.', '{person|Odilys}, a mother of two, left.'],
    ['{place|Beijing} said no.', '{place|Beijing} said no.'],
    // a rare full name that is called somebody
    [
      '{organization|Prim Suvarat}, president of the club, fled. {organization|Prim Suvarat} wept.',
      '{person|Prim Suvarat}, president of the club, fled. {person|Prim Suvarat} wept.',
    ],
    [
      'says {place|Odilys Veram}, an elderly resident of the area.',
      'says {person|Odilys Veram}, an elderly resident of the area.',
    ],
    [
      'They left {place|Odilys Veram}, a village in the north.',
      'They left {place|Odilys Veram}, a village in the north.',
    ],
    [
      'She works at {organization|Odilys Veram}, the leader in its field.',
      'She works at {organization|Odilys Veram}, the leader in its field.',
    ],
    [
      'The {organization|Odilys Veram}, the head of the list said, won.',
      'The {organization|Odilys Veram}, the head of the list said, won.',
    ],
    ['By {organization|Odilys Veram}, the singer said.', 'By {organization|Odilys Veram}, the singer said.'],
    // given names follow full names
    [
      '{person|Odilys Vera} spoke. Of {place|Odilys} they knew.',
      '{person|Odilys Vera} spoke. Of {person|Odilys} they knew.',
    ],
    ['{person|Paris Vera} flew to {place|Paris}.', '{person|Paris Vera} flew to {place|Paris}.'],
    // one sense an article, and even votes
    [
      'In {place|Harad} and {place|Harad} {person|Harad} is told of.',
      'In {place|Harad} and {place|Harad} {place|Harad} is told of.',
    ],
    [
      'In the town of {place|Harad} they speak of {person|Harad}.',
      'In the town of {place|Harad} they speak of {place|Harad}.',
    ],
    [
      'In the town of {place|Zzharad} they speak of {person|Zzharad}.',
      'In the town of {place|Zzharad} they speak of {person|Zzharad}.',
    ],
    // a country's name beside the full name of a person
    [
      '{person|Odile Jordan} came. {person|Jordan} spoke, then {place|Jordan} left. He sang of {place|Jordan}.',
      '{person|Odile Jordan} came. {person|Jordan} spoke, then {person|Jordan} left. He sang of {person|Jordan}.',
    ],
    [
      '{person|Odile Jordan} came. {person|Jordan} flew to {place|Jordan}, to {place|Amman}, {place|Jordan}.',
      '{person|Odile Jordan} came. {person|Jordan} flew to {place|Jordan}, to {place|Amman}, {place|Jordan}.',
    ],
    ['{person|Odile Jordan} met {place|Jordan}.', '{person|Odile Jordan} met {place|Jordan}.'],
    // who is a daughter is no state
    [
      'They had a daughter, {place|Georgia}. {place|Georgia} slept. They flew to {place|Georgia}.',
      'They had a daughter, {person|Georgia}. {person|Georgia} slept. They flew to {place|Georgia}.',
    ],
    ['His niece {place|Sydney} slept.', 'His niece {person|Sydney} slept.'],
    ['A girl named {place|Florence} slept.', 'A girl named {person|Florence} slept.'],
    ['The sons of {place|Georgia} slept.', 'The sons of {place|Georgia} slept.'],
    ['A town named {place|Florence} slept.', 'A town named {place|Florence} slept.'],
    ['His friend {place|Zagreb} is a city.', 'His friend {place|Zagreb} is a city.'],
    // towns called after people
    [
      'They work in {person|Clinton}. {person|Clinton} has a mill. {person|Clinton} said no.',
      'They work in {place|Clinton}. {place|Clinton} has a mill. {person|Clinton} said no.',
    ],
    [
      'They work in {person|Clinton}. {person|Ada Clinton} left.',
      'They work in {person|Clinton}. {person|Ada Clinton} left.',
    ],
    ['They had faith in {person|Clinton}.', 'They had faith in {person|Clinton}.'],
    ['It was in {person|Clinton}’s mind.', 'It was in {person|Clinton}’s mind.'],
    ['They work in {person|Zzharad}.', 'They work in {person|Zzharad}.'],
    ['Police held a {person|Winona} man.', 'Police held a {place|Winona} man.'],
    ['A fire broke out at a {person|Winona} home.', 'A fire broke out at a {place|Winona} home.'],
    ['They took {person|Winona} home.', 'They took {person|Winona} home.'],
    ['Young Kofi, 41, from {person|Barton}, won.', 'Young Kofi, 41, from {place|Barton}, won.'],
    ['Two nurses from {person|Barton} came.', 'Two nurses from {place|Barton} came.'],
    ['A letter from {person|Barton} came.', 'A letter from {person|Barton} came.'],
    ['She drove to {person|Barton}.', 'She drove to {place|Barton}.'],
    ['She wrote to {person|Barton}.', 'She wrote to {person|Barton}.'],
    ['They shelled {person|Douma}, a small town.', 'They shelled {place|Douma}, a small town.'],
    ['They met {person|Sylvester}, a town clerk.', 'They met {person|Sylvester}, a town clerk.'],
    ['They walked to {person|Zzei Qua Tor}.', 'They walked to {person|Zzei Qua Tor}.'],
    ['They went to {person|Zzei Qua Tor}.', 'They went to {place|Zzei Qua Tor}.'],
    ['They went to {person|Ada Qua Tor}.', 'They went to {person|Ada Qua Tor}.'],
    // where people live
    ['{person|Ana Moreno} of {person|Winona} spoke.', '{person|Ana Moreno} of {place|Winona} spoke.'],
    ['{person|Moreno}, of {person|Winona}, spoke.', '{person|Moreno}, of {place|Winona}, spoke.'],
    ['{person|Ana Moreno} of {person|Zzharad} spoke.', '{person|Ana Moreno} of {person|Zzharad} spoke.'],
    ['A friend of {person|Winona} spoke.', 'A friend of {person|Winona} spoke.'],
    ['Then {person|Ana Moreno of Winona} spoke.', 'Then {person|Ana Moreno} of {place|Winona} spoke.'],
    ['Then {person|Philip V of Spain} spoke.', 'Then {person|Philip V of Spain} spoke.'],
    ['Then {person|Ana Moreno of Zzharad} spoke.', 'Then {person|Ana Moreno of Zzharad} spoke.'],
    // districts behind the letter of a party
    ['{person|Ada Rao}, {person|D-Hardy}, left.', '{person|Ada Rao}, D-{place|Hardy}, left.'],
    ['{person|Ada Rao}, {person|D-Trimoor}, left.', '{person|Ada Rao}, {place|D-Trimoor}, left.'],
    ['{person|J-Hope} left.', '{person|J-Hope} left.'],
    // lists of people
    [
      '{person|Daniel}, {place|Paris}, {person|Odile} and {person|Kevin} left.',
      '{person|Daniel}, {person|Paris}, {person|Odile} and {person|Kevin} left.',
    ],
    [
      '{person|Daniel}, {person|Odile} and {place|Israel} left.',
      '{person|Daniel}, {person|Odile} and {place|Israel} left.',
    ],
    [
      '{person|Daniel}, {person|Odile} and {place|Zagreb} left.',
      '{person|Daniel}, {person|Odile} and {place|Zagreb} left.',
    ],
    // towns in capitals before a dash
    [
      'A mill burnt down. {person|CLINTON} — A fire broke out.',
      'A mill burnt down. {place|CLINTON} — A fire broke out.',
    ],
    [
      'A mill burnt down. CAPE TOWN - A fire broke out.',
      'A mill burnt down. {place|CAPE TOWN} - A fire broke out.',
    ],
    ['It rained. CHESS - A fire broke out.', 'It rained. CHESS - A fire broke out.'],
    ['It rained. CLINTON - FIRE GUTS MILL.', 'It rained. CLINTON - FIRE GUTS MILL.'],
    ['It rained. CLINTON and a fire.', 'It rained. CLINTON and a fire.'],
    [
      'A mill burnt down. {organization|NATO} — A fire broke out.',
      'A mill burnt down. {organization|NATO} — A fire broke out.',
    ],
    [
      'A mill burnt down. {person|Clinton} — A fire broke out.',
      'A mill burnt down. {person|Clinton} — A fire broke out.',
    ],
    // lists of divisions
    [
      'It hit {person|Zoe}, {person|Harper} and {place|Kingman} counties.',
      'It hit {place|Zoe}, {place|Harper} and {place|Kingman} counties.',
    ],
    [
      'From {person|Ellsworth} to {person|Riley} counties.',
      'From {place|Ellsworth} to {place|Riley} counties.',
    ],
    ['{person|Zoe} and {place|Gulf} states met.', '{person|Zoe} and {place|Gulf} states met.'],
    ['{person|Zoe} ran {place|Kingman} counties.', '{person|Zoe} ran {place|Kingman} counties.'],
    // teams by their town
    [
      'League results: {place|Crewe} 0 {place|Watford} 2. The scorers of both goals sat in {place|Crewe}.',
      'League results: {organization|Crewe} 0 {organization|Watford} 2. The scorers of both goals sat in {place|Crewe}.',
    ],
    [
      'The football season ended with a win over {place|Nuremberg}. {place|Nuremberg} scored first.',
      'The football season ended with a win over {organization|Nuremberg}. {organization|Nuremberg} scored first.',
    ],
    [
      'The {place|Bremen} coach was glad that {place|Spain} had beaten {place|Italy} in the league of soccer matches.',
      'The {organization|Bremen} coach was glad that {place|Spain} had beaten {place|Italy} in the league of soccer matches.',
    ],
    [
      'After the football match of the season they protested against {place|Moscow}.',
      'After the football match of the season they protested against {place|Moscow}.',
    ],
    // honorifics and ages
    ['Prof Dr {other|Talib} spoke.', 'Prof Dr {person|Talib} spoke.'],
    ['Gen {other|Prasong} spoke.', 'Gen {person|Prasong} spoke.'],
    ['{organization|Halfan Juma}, 41, was hurt.', '{person|Halfan Juma}, 41, was hurt.'],
    // lone places
    ['They fled from {other|Dikwa}.', 'They fled from {place|Dikwa}.'],
    ['The {other|Dikwa} prize was given.', 'The {other|Dikwa} prize was given.'],
    ['She wrote in {other|Pashto}.', 'She wrote in {other|Pashto}.'],
    ['{other|Hong Kong} films did well.', '{place|Hong Kong} films did well.'],
    // churches
    [
      'The {facility|Holy Cross Catholic Church} opened.',
      'The {facility|Holy Cross Catholic Church} opened.',
    ],
    ['The {place|Greek Orthodox Church} opened.', 'The {organization|Greek Orthodox Church} opened.'],
    // peoples and demonyms
    ['A {place|Jewish} school met {place|Roma} women.', 'A {other|Jewish} school met {other|Roma} women.'],
    ['{place|European} leaders met {organization|Kurds}.', '{demonym|European} leaders met {other|Kurds}.'],
  ])('%s', (source, expected) => expect(repaired(source)).toBe(expected));
});
