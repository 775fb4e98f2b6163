import { describe, expect, test } from 'vitest';
import { compileIdPattern } from '../../src/programme/idPattern.ts';
import { fc } from '../support/properties.ts';

function matches(pattern: string, id: string): boolean {
  const compiled = compileIdPattern(pattern);
  if ('reason' in compiled) throw new Error(compiled.reason);
  const isMatch = compiled.match(id) !== undefined;
  // Twice, since the second answer is a remembered one.
  expect([compiled.accepts(id), compiled.accepts(id)]).toEqual([isMatch, isMatch]);
  return isMatch;
}

function refuse(pattern: string): string | undefined {
  const compiled = compileIdPattern(pattern);
  return 'reason' in compiled ? compiled.reason : undefined;
}

const pieces = fc.constantFrom(
  ...['a', 'b', '.', '[ab]', '[^a]', '[\\]a]', '\\d', '\\p{L}', '\\.', '😀', '\\u{61}', '\\u0062'],
  ...['\\uD83D\\uDE00', '\\x61', '^', '$', '-', '/'],
);
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    pieces,
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '*?', '{2}', '{0,2}', '{1,}', '{0}'))
      .map(([a, sign]) => `(?<n${Math.abs(a.length)}>${a})${sign}`.replace(/\?<n\d+>/, '')),
  ),
}));
const id = fc
  .array(fc.constantFrom('a', 'b', '1', '😀', '-', '/', 'ab', 'é', '\n'), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('compileIdPattern(source)', () => {
  test('for any pattern and id it says what RegExp says', () => {
    fc.assert(
      fc.property(pattern, fc.array(id, { maxLength: 12 }), (source, ids) => {
        const oracle = new RegExp(`^(?:${source})$`, 'u');
        for (const each of ids) expect(matches(source, each), each).toBe(oracle.test(each));
        // With what it remembers of the ids before.
        const compiled = compileIdPattern(source);
        const accepted = 'accepts' in compiled ? ids.map((each) => compiled.accepts(each)) : [];
        expect(accepted).toEqual(ids.map((each) => oracle.test(each)));
      }),
    );
  });

  test.each(['(a+)+', '(a|a)*', '(a|aa)+', '(?:a?){30}a{30}', '(.*)*x', `${'a*'.repeat(40)}b`])(
    '%s ends, on an id that RegExp would never be done with',
    (source) => {
      expect(matches(source, `${'a'.repeat(500)}!`)).toBe(false);
    },
  );

  test('named groups hold what those of RegExp hold', () => {
    for (const source of [
      '(?<place>[A-Z]+)(?<harvest>\\d{4})/(?<rest>.*)',
      '(?<a>a*)(?<b>a*)(?<c>.*)',
      '(?<a>a*?)(?<b>a{0,2}?)(?<c>.*)',
      '(?<a>a|ab)(?<b>b?c?|.*)',
    ]) {
      for (const each of ['AB1234/x', 'aaa', 'abc', 'aab', '', 'A1234/']) {
        const compiled = compileIdPattern(source);
        const groups = 'reason' in compiled ? undefined : compiled.match(each);
        expect(groups && Object.fromEntries(groups), `${source} ${each}`).toEqual(
          new RegExp(`^(?:${source})$`, 'u').exec(each)?.groups,
        );
      }
    }
  });

  test('what is usual in ids is understood', () => {
    const usual = 'DEMO-(?<place>[A-Z]{3})\\d{4}/[A-Z]{3}\\d+';
    expect(matches(usual, 'DEMO-AAA2301/AAA001')).toBe(true);
    expect(matches(usual, 'DEMO-AAA2301/AAA')).toBe(false);
    expect(matches(usual, 'xDEMO-AAA2301/AAA001')).toBe(false);
    expect(matches(`^${usual}$`, 'DEMO-AAA2301/AAA001')).toBe(true);
    expect(matches('a'.repeat(900), 'a'.repeat(900))).toBe(true);
    expect(matches('.*', 'a'.repeat(1001))).toBe(false);
  });

  test.each([
    '(?=a)a',
    '(?!a)b',
    '(?<=a)b',
    '(?<!a)b',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    'a\\b',
    '\\Ba',
    '(?i:a)',
  ])('%s cannot be followed in time that is known, and is refused', (source) => {
    expect(refuse(source)).toMatch(/cannot be used here/);
  });

  test('what is no regular expression, or repeats without measure, is refused at once', () => {
    expect(refuse('(a')).toMatch(/Invalid regular expression/);
    expect(refuse('a{1001}')).toMatch(/repeated more than 1000/);
    expect(refuse('(?:(?:(?:){1000}){1000}){1000}')).toMatch(/repeats too much/);
    expect(refuse('(?:(?:a{1000}){1000}){1000}')).toMatch(/repeats too much/);
  });
});
