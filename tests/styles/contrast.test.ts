import { describe, expect, test } from 'vitest';
import { FILE_PAINT } from '../../src/figures/render/renderSvg.ts';
import { getContrast } from '../support/contrast.ts';
import { readTokens } from './readStyles.ts';

/** What WCAG 2.2 asks of text (success criterion 1.4.3, level AA), and of what is read most (1.4.6, level AAA). */
const TEXT = 4.5;
const READ_MOST = 7;
const inks = [
  ...['--ink', '--ink-soft', '--warning', '--highlight-ink'],
  ...['--shade-ink-low', '--shade-ink-high'],
];

/** Text colour → the colours it stands on. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '--ink': ['--paper', '--paper-raised'],
  '--ink-soft': ['--paper', '--paper-raised'],
  '--accent': ['--paper', '--paper-raised', '--accent-soft'],
  '--accent-ink': ['--accent'],
  '--warning': ['--paper', '--warning-soft'],
  '--highlight-ink': ['--highlight'],
  '--shade-ink-low': ['--shade-1', '--shade-2', '--shade-3'],
  '--shade-ink-high': ['--shade-4', '--shade-5', '--accent'],
};

/** On paper no fields, buttons and marks are printed. */
const PRINTED = [
  ...['--ink', '--ink-soft', '--accent', '--warning', '--shade-ink-low', '--shade-ink-high'],
];

const light = readTokens('tokens.css');
const dark = { ...light, ...readTokens('tokens.css', /prefers-color-scheme: dark/) };
const print = readTokens('print.css', /print/);

const pairs = Object.entries(PAIRS).flatMap(([text, grounds]) =>
  grounds.map((ground) => [text, ground] as const),
);

describe.each<[string, Readonly<Record<string, string>>, readonly (readonly [string, string])[]]>([
  ['light scheme', light, pairs],
  ['dark scheme', dark, pairs],
  [
    'print from the light scheme',
    { ...light, ...print },
    pairs.filter(([text, ground]) => PRINTED.includes(text) && ground !== '--accent-soft'),
  ],
  [
    'print from the dark scheme',
    { ...dark, ...print },
    pairs.filter(([text, ground]) => PRINTED.includes(text) && ground !== '--accent-soft'),
  ],
])('%s', (_, tokens, wanted) => {
  test.each(wanted)('%s on %s can be read', (text, ground) => {
    const ratio = getContrast(tokens[text] ?? '', tokens[ground] ?? '');
    expect(ratio).toBeGreaterThanOrEqual(inks.includes(text) ? READ_MOST : TEXT);
  });
});

describe('the dark scheme', () => {
  test('sets every colour again', () => {
    const isColour = (value: string): boolean => value.startsWith('#');
    const names = Object.entries(light).filter(([, value]) => isColour(value));
    const own = readTokens('tokens.css', /prefers-color-scheme: dark/);
    expect(Object.keys(own).toSorted()).toEqual(names.map(([name]) => name).toSorted());
  });
});

describe('the colours of figures as files', () => {
  test.each([
    ...[1, 2, 3, 4, 5].map((step) => [`shade-${step}`, `--shade-${step}`] as const),
    ...([
      ['empty', '--rule-strong'],
      ['rule', '--rule'],
      ['land', '--land'],
      ['symbol', '--accent'],
      ['bar', '--shade-4'],
      ['bar-soft', '--shade-2'],
      ['bar-empty', '--rule'],
      ['ink', '--ink'],
      ['ink-soft', '--ink-soft'],
      ['ink-light', '--shade-ink-high'],
      ['ink-dark', '--shade-ink-low'],
    ] as const),
  ])('%s is %s of a light page', (look, token) => {
    expect(FILE_PAINT[look as keyof typeof FILE_PAINT]).toContain(`fill="${light[token] ?? ''}"`);
  });
});

describe('getContrast(one, other)', () => {
  test.each([
    ['#fff', '#000', 21],
    ['#000000', '#ffffff', 21],
    ['#fff', '#ffffff', 1],
    ['#777777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('%s and %s: %f', (one, other, ratio) => {
    expect(getContrast(one, other)).toBeCloseTo(ratio, 2);
  });

  test('what it cannot read is an error, not a pass', () => {
    expect(() => getContrast('', '#fff')).toThrow('No colour');
    expect(() => getContrast('#fff', 'papayawhip')).toThrow('No colour');
  });
});
