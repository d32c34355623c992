import { describe, expect, it } from 'vitest';
import { createExtractor, type ErrorCode, extract, WirefactsError } from '../../src/index.js';

/** `extract` as a program without types would call it. */
const untyped = extract as (input?: unknown, options?: unknown) => unknown;

function codeOf(call: () => unknown): ErrorCode | null {
  try {
    call();
    return null;
  } catch (error) {
    if (!(error instanceof WirefactsError)) throw error;
    return error.code;
  }
}

describe('wrong input', () => {
  it.each([
    [undefined],
    [null],
    [42],
    [[]],
    [['text']],
    [{}],
    [{ text: 5 }],
    [{ text: null }],
    [{ text: 'x', id: 7 }],
    [{ text: 'x', url: {} }],
    [() => 'x'],
    [Buffer.from('x')],
  ])('%j is INVALID_INPUT', (input) => {
    expect(codeOf(() => untyped(input))).toBe('INVALID_INPUT');
  });

  it.each([
    'yesterday',
    '2024-02-30',
    '2024-13-01',
    '24-01-01',
    '2024-1-1',
    '',
    '2024-01-01 ',
    '2024/01/01',
    'x2024-01-01',
  ])('published %j is INVALID_DATE', (published) => {
    expect(codeOf(() => extract({ text: 'x', published }))).toBe('INVALID_DATE');
    expect(codeOf(() => extract('x', { published }))).toBe('INVALID_DATE');
    expect(codeOf(() => createExtractor({ published }))).toBe('INVALID_DATE');
  });
});

describe('wrong options', () => {
  it.each([
    [null],
    ['people'],
    [[]],
    [{ include: 'people' }],
    [{ include: ['cities'] }],
    [{ publised: '2024-01-01' }],
    [{ published: 5 }],
  ])('%j are INVALID_OPTIONS', (options) => {
    expect(codeOf(() => untyped('x', options))).toBe('INVALID_OPTIONS');
  });

  it('are told in one line that names the place', () => {
    expect(() => untyped('x', { include: ['people', 'cities'] })).toThrow(/^options\.include\.1: [^\n]+$/);
    expect(() => untyped({ text: 'x', published: 'soon' })).toThrow(
      'input.published: is not an ISO date (YYYY-MM-DD)',
    );
  });
});

describe('right arguments', () => {
  it.each([
    ['a day', '2024-05-03', '2024-05-03'],
    ['a leap day', '2024-02-29', '2024-02-29'],
    ['a time of day', '2024-05-03T23:15:00Z', '2024-05-03'],
    ['an offset', '2024-05-03T23:15:00+05:30', '2024-05-03'],
    ['none', null, null],
  ])('published: %s', (_, published, expected) => {
    expect(extract({ text: 'x', published }).published).toBe(expected);
    expect(extract('x', { published }).published).toBe(expected);
  });

  it('the input wins over the options', () => {
    expect(extract({ text: 'x', published: '2024-05-03' }, { published: '2001-01-01' }).published).toBe(
      '2024-05-03',
    );
    expect(extract({ text: 'x', published: null }, { published: '2001-01-01' }).published).toBe('2001-01-01');
  });

  it('null stands for what is not known', () => {
    const record = extract({ text: 'x', id: null, title: null, url: null, source: null });
    expect(record).toMatchObject({ id: null, title: null, url: null });
  });
});
