import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.js';

/** Sentence -> its figures. */
const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['Twelve miners were killed when the shaft flooded.', 'Twelve miners | killed | 12 12 12 exact'],
  [
    'The blast killed at least 20 soldiers and wounded more than 45.',
    'at least 20 soldiers | killed | 20 20 null at_least',
    'more than 45 | injured | 45 45 null more_than',
  ],
  [
    'A lorry ran into the queue, killing nine people and injuring nearly 30 others.',
    'nine people | killed | 9 9 9 exact',
    'nearly 30 others | injured | 30 null 30 nearly',
  ],
  [
    'Rebels have killed two nurses and abducted a doctor.',
    'two nurses | killed | 2 2 2 exact',
    'a doctor | kidnapped | 1 1 1 exact',
  ],
  ['Up to 60 villagers died in the landslide.', 'Up to 60 villagers | killed | 60 null 60 up_to'],
  [
    'Around 400 families have been displaced by the fighting.',
    'Around 400 families | displaced | 400 null null about family',
  ],
  ['The death toll has risen to 91.', '91 | killed | 91 91 91 exact'],
  ['Officials put the number of dead at 37.', '37 | killed | 37 37 37 exact'],
  ['The storm claimed the lives of 14 fishermen.', '14 fishermen | killed | 14 14 14 exact'],
  ['The cyclone claimed more than 70 lives.', 'more than 70 lives | killed | 70 70 null more_than'],
  ['Divers recovered the bodies of twelve sailors.', 'twelve sailors | killed | 12 12 12 exact'],
  ['Police confirmed the deaths of three hikers.', 'three hikers | killed | 3 3 3 exact'],
  ['3 dead, 12 hurt in market fire', '3 | killed | 3 3 3 exact', '12 | injured | 12 12 12 exact'],
  [
    'Five teachers and a driver were killed.',
    'Five teachers | killed | 5 5 5 exact',
    'a driver | killed | 1 1 1 exact',
  ],
  ['Two gunmen killed ten worshippers.', 'ten worshippers | killed | 10 10 10 exact'],
  ['An officer shot and killed a man.', 'a man | killed | 1 1 1 exact'],
  ['Several hikers are missing.', 'Several hikers | missing | null 3 null vague'],
  [
    'Dozens of residents remain trapped under the rubble.',
    'Dozens of residents | trapped | null 24 null vague',
  ],
  ['Scores were left homeless.', 'Scores | homeless | null 40 null vague'],
  [
    'Tens of thousands of people fled the city.',
    'Tens of thousands of people | fled | null 20000 null vague',
  ],
  ['Some 4,000 refugees crossed the border.', 'Some 4,000 refugees | fled | 4000 null null about'],
  ['About 200 soldiers fled the town.', 'About 200 soldiers | fled | 200 null null about'],
  [
    'Some 900 families returned to their villages.',
    'Some 900 families | returned | 900 null null about family',
  ],
  ['At least 60 refugees returned home.', 'At least 60 refugees | returned | 60 60 null at_least'],
  ['Hundreds have been evacuated from the valley.', 'Hundreds | evacuated | null 200 null vague'],
  ['Between 20 and 30 passengers drowned.', 'Between 20 and 30 passengers | killed | null 20 30 range'],
  [
    'The collapse left five people dead and 18 injured.',
    'five people | killed | 5 5 5 exact',
    '18 | injured | 18 18 18 exact',
  ],
  [
    'The flood destroyed 300 houses and damaged more than 1,200 homes.',
    '300 houses | housing_destroyed | 300 300 300 exact house',
    'more than 1,200 homes | housing_damaged | 1200 1200 null more_than house',
  ],
  [
    'Some 2.5 million people are in need of aid.',
    'Some 2.5 million people | affected | 2500000 null null about',
  ],
  [
    'Half a million people have been displaced.',
    'Half a million people | displaced | 500000 500000 500000 exact',
  ],
  ['Two dozen tourists were stranded on the island.', 'Two dozen tourists | stranded | 24 24 24 exact'],
  ['No one was hurt.', 'No one | injured | 0 0 0 exact negated'],
  ['There were no casualties.', 'no casualties | casualties | 0 0 0 exact negated'],
  ['There were no reports of injuries.', 'no reports of injuries | injured | null null null unknown'],
  ['Gunmen kidnapped six engineers on Friday.', 'six engineers | kidnapped | 6 6 6 exact'],
  ['The rebels released four hostages.', 'four hostages | released | 4 4 4 exact'],
  ['Rescuers pulled out the driver and saved 11 children.', '11 children | rescued | 11 11 11 exact'],
  [
    'An unknown number of people are still buried.',
    'An unknown number of people | trapped | null null null unknown',
  ],
  ['The clinic treated 140 cholera cases.', '140 cholera cases | sick | 140 140 140 exact'],
  ['About 90 pupils fell ill after the meal.', 'About 90 pupils | sick | 90 null null about'],
  ['A 12-year-old was stabbed to death.', 'A 12-year-old | killed | 1 1 1 exact'],
  [
    'More than 54,000 people are dead or missing.',
    'More than 54,000 people | dead_or_missing | 54000 54000 null more_than',
  ],
  [
    'As many as 5,000 islanders are unaccounted for.',
    'As many as 5,000 islanders | missing | 5000 null 5000 up_to',
  ],
  [
    'The crash killed 23 people, including four children.',
    '23 people | killed | 23 23 23 exact',
    'four children | killed | 4 4 4 exact part of f1',
  ],
  [
    'Thirty people, most of them women, were wounded.',
    'Thirty people | injured | 30 30 30 exact',
    'most of them women | injured | null 16 null vague part of f1',
  ],
  ['Two women were among those killed.', 'Two women | killed | 2 2 2 exact'],
  [
    'Forty people were killed and another 12 injured.',
    'Forty people | killed | 40 40 40 exact',
    'another 12 | injured | 12 12 12 exact',
  ],
  ['A family of four was found dead.', 'A family of four | killed | 4 4 4 exact'],
  [
    'The agency counts 70,000 refugees in the province.',
    '70,000 refugees | refugee | 70000 70000 70000 exact',
  ],
  ['The attack could kill 5,000 people.', '5,000 people | killed | 5000 5000 5000 exact projected'],
  ['The army denied killing 15 farmers.', '15 farmers | killed | 15 15 15 exact denied'],
  ['Three police officers suffered minor injuries.', 'Three police officers | injured | 3 3 3 exact'],
  ['15,000 people were sheltering in schools.', '15,000 people | sheltered | 15000 15000 15000 exact'],
  [
    'More than 300 people have died since January.',
    'More than 300 people | killed | 300 300 null more_than cumulative',
  ],
  [
    'Thousands of people are killed on the roads each year.',
    'Thousands of people | killed | null 2000 null vague rate',
  ],
  ['A similar fire killed 40 people in 2009.', '40 people | killed | 40 40 40 exact background'],
  [
    'The number of displaced may be as high as 39,000.',
    'as high as 39,000 | displaced | 39000 null 39000 up_to possible',
  ],
  [
    'Some 500 people were evacuated and 30 rescued.',
    'Some 500 people | evacuated | 500 null null about',
    '30 | rescued | 30 30 30 exact',
  ],
  [
    'The quake left 600 people dead or missing, and displaced more than 100,000 others.',
    '600 people | dead_or_missing | 600 600 600 exact',
    'more than 100,000 others | displaced | 100000 100000 null more_than',
  ],
  ['Up to 2,400 internally displaced are in the province.', 'Up to 2,400 | displaced | 2400 null 2400 up_to'],
  ['Flooding forces 600 from homes', '600 | displaced | 600 600 600 exact'],
  ['The militia expelled 300 families.', '300 families | displaced | 300 300 300 exact family'],
  ['About 1,300 homes were evacuated.', 'About 1,300 homes | evacuated | 1300 null null about house'],
  ['Residents of 42 homes were told to leave.', '42 homes | evacuated | 42 42 42 exact house'],
  [
    'The storm led to the destruction of 2,082 houses.',
    '2,082 houses | housing_destroyed | 2082 2082 2082 exact house',
  ],
  ['Forty huts were reduced to ashes.', 'Forty huts | housing_destroyed | 40 40 40 exact house'],
  ['Two apartment blocks were flattened.', 'Two apartment blocks | housing_destroyed | 2 2 2 exact house'],
  [
    'The floods forced the evacuation of, according to the latest count, 1,760 people.',
    '1,760 people | evacuated | 1760 1760 1760 exact',
  ],
  [
    'Evacuation orders were issued for about 8,000 residents.',
    'about 8,000 residents | evacuated | 8000 null null about planned',
  ],
  [
    'More than 1,000 people spent the night in shelters.',
    'More than 1,000 people | sheltered | 1000 1000 null more_than',
  ],
  [
    'Some 50,000 villagers are living in makeshift camps.',
    'Some 50,000 villagers | sheltered | 50000 null null about',
  ],
  [
    '12,000 to 15,000 – the number of people who fled the valley',
    '12,000 to 15,000 | fled | null 12000 15000 range',
  ],
  ['51 peole were evacuated.', '51 peole | evacuated | 51 51 51 exact'],
  [
    'More than 70 percent of the 3,000 villagers have fled.',
    'More than 70 percent of the 3,000 villagers | fled | 2100 2100 null more_than',
  ],
  [
    "Half of the town's 6,000 residents fled.",
    "Half of the town's 6,000 residents | fled | 3000 3000 3000 exact",
  ],
  [
    'One in five of the 500 passengers was hurt.',
    'One in five of the 500 passengers | injured | 100 100 100 exact',
  ],
  ['Neither driver was hurt.', 'Neither driver | injured | 0 0 0 exact negated'],
  ['It is not known how many people died.', 'how many people | killed | null null null unknown'],
  ['A score of villagers were wounded.', 'A score of villagers | injured | 20 20 20 exact'],
  ['A farmer who stayed behind to free his goats died in the smoke.', 'A farmer | killed | 1 1 1 exact'],
  [
    'Rescuers were looking for between 10 and 15 people still listed as missing.',
    'between 10 and 15 people | missing | null 10 15 range',
  ],
  ['The death toll could reach 500 by the weekend.', '500 | killed | 500 500 500 exact projected'],
  ['Two of the dead were policemen.', 'Two of the dead | killed | 2 2 2 exact'],
  [
    'About 60 students, 23 of them girls, were kidnapped.',
    'About 60 students | kidnapped | 60 null null about',
    '23 of them girls | kidnapped | 23 23 23 exact part of f1',
  ],
  [
    'Up to 1,000 families will be evacuated by Friday.',
    'Up to 1,000 families | evacuated | 1000 null 1000 up_to family planned',
  ],
  ['A dozen people were arrested over the attacks that left 17 dead.', '17 | killed | 17 17 17 exact'],
  ['Gunmen agreed to free 12 hostages.', '12 hostages | released | 12 12 12 exact planned'],
];

describe('figures of one sentence', () => {
  it.each(TABLE)('%s', (sentence, ...figures) => {
    expect(figuresOf(sentence)).toEqual(figures);
  });
});
