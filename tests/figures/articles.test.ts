import { describe, expect, it } from 'vitest';
import { figuresOf, rawFigures, tollsOf } from './read.js';

const LANDSLIDE =
  'Landslide buries bus in mountain district, at least 14 dead\n\n' +
  'TARIM, June 3 (Northern Wire) - A landslide buried a bus on a mountain road on Tuesday, killing at least 14 people and injuring 22 others, the provincial governor said.\n\n' +
  'Seven passengers are still missing. Among the dead were three schoolchildren and a teacher, said Amir Daneshvar, the governor.\n\n' +
  'Rescuers pulled nine survivors from the mud. About 120 families were evacuated from two villages below the slope.\n\n' +
  'In 2011 a slide in the same valley killed 31 people.\n\n';

const FIRE =
  'Toll in market fire climbs to 27\n\n' +
  'The death toll from a fire at a covered market has risen to 27 from 19, the health ministry said on Friday. More than 60 people were treated for burns.\n\n' +
  'A union of traders put the number of dead at 33. No foreigners were hurt, police said.\n\n' +
  'There was no immediate word on casualties among firefighters.\n\n';

describe('figures of whole articles', () => {
  it('reads a landslide: headline repeated, parts of the dead, an earlier event', () => {
    expect(figuresOf(LANDSLIDE)).toEqual([
      'at least 14 | killed | 14 14 null at_least',
      'at least 14 people | killed | 14 14 null at_least same as f1',
      '22 others | injured | 22 22 22 exact',
      'Seven passengers | missing | 7 7 7 exact',
      'three schoolchildren | killed | 3 3 3 exact part of f2',
      'a teacher | killed | 1 1 1 exact part of f2',
      'nine survivors | survived | 9 9 9 exact',
      'About 120 families | evacuated | 120 null null about family',
      '31 people | killed | 31 31 31 exact background',
    ]);
    expect(tollsOf(LANDSLIDE)).toMatchObject({ killed: 14, injured: 22, missing: 7 });
  });

  it('reads a toll that rose, and one that another source puts higher', () => {
    expect(figuresOf(FIRE)).toEqual([
      '27 | killed | 27 27 27 exact',
      '27 | killed | 27 27 27 exact same as f1 supersedes f3',
      '19 | killed | 19 19 19 exact',
      'More than 60 people | injured | 60 60 null more_than',
      '33 | killed | 33 33 33 exact',
      'No foreigners | injured | 0 0 0 exact negated',
      'no immediate word on casualties | casualties | null null null unknown',
    ]);
    expect(tollsOf(FIRE)).toEqual({ killed: 33, injured: 60 });
  });

  it('names the source, the victims and the trigger in the words of the text', () => {
    const { figures } = rawFigures(LANDSLIDE);
    expect(figures[1].source?.text).toBe('the provincial governor');
    expect(figures[4].victims).toMatchObject({ text: 'schoolchildren', groups: ['child', 'student'] });
    for (const figure of figures) {
      expect(LANDSLIDE.slice(figure.start, figure.end)).toBe(figure.text);
      expect(LANDSLIDE.slice(figure.trigger.start, figure.trigger.end)).toBe(figure.trigger.text);
    }
  });

  it('throws on no text', () => {
    for (const text of [
      '',
      '\u0000',
      '1',
      'killed',
      '10 killed',
      ', , ,',
      'killed of the of 3 and',
      '((((((10',
      '\ud83d 5 dead',
    ]) {
      expect(() => tollsOf(text)).not.toThrow();
    }
  });
});
