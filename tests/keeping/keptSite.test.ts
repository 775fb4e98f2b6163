import { describe, expect, test } from 'vitest';
import {
  formatKeptSite,
  hashContent,
  parseKeptSite,
  readContentFolder,
  type KeptSite,
} from '../../src/keeping/keptSite.ts';
import { fc } from '../support/properties.ts';

const KEPT: KeptSite = {
  content: '/content',
  site: '/site',
  program: hashContent('program'),
  proof: hashContent('proof'),
  pages: new Map([
    [
      'outcomes/a/index.html',
      { input: hashContent('a'), hash: hashContent('b'), version: 'v', places: [3, 17] },
    ],
  ]),
};

describe('formatKeptSite(kept) and parseKeptSite(text)', () => {
  const text = formatKeptSite(KEPT);

  test('give back what was kept', () => {
    expect(parseKeptSite(text)).toEqual(KEPT);
    expect(readContentFolder(text.split('\n')[0] ?? '')).toBe('/content');
  });

  test('a text that was cut or changed anywhere is nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ minLength: 0, maxLength: 2 }),
        (at, other) => {
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          if (changed !== text) expect(parseKeptSite(changed)).toBeUndefined();
          expect(parseKeptSite(text.slice(0, at))).toBeUndefined();
        },
      ),
    );
  });

  test.each(['', '{}', 'null\nnull', '\n', text.replace('site, 2', 'site, 1')])(
    'what another program wrote is nothing (%#)',
    (foreign) => {
      expect(parseKeptSite(foreign)).toBeUndefined();
    },
  );
});
