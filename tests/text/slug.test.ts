import { describe, expect, test } from 'vitest';
import { createMark, createSlug, isReservedSlug } from '../../src/text/slug.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { fc } from '../support/properties.ts';
import { gateOf, readValidOutcome } from '../support/runPipeline.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'A',
      'é',
      'ß',
      'İ',
      'Σ',
      '가',
      'لا',
      'ﬁ',
      '½',
      ' ',
      '-',
      '/',
      '😀',
      '\uD800',
    ),
  }),
);

describe('createSlug(text)', () => {
  test.each([
    ['SCC-DRC2312/CIV002', 'scc-drc2312-civ002'],
    ['DEMO_AAA 2301//AAA001 ', 'demo-aaa-2301-aaa001'],
    ['  Capacity change  Safety & Security!', 'capacity-change-safety-security'],
    ['Haut Uélé, Côte', 'haut-uele-cote'],
    ['تغيير السياسات', 'تغيير-السياسات'],
    ['---', ''],
    ['', ''],
  ])('%j → %j', (text, slug) => {
    expect(createSlug(text)).toBe(slug);
  });

  test('holds only letters, digits and single hyphens between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(createSlug(text)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  test('a slug is its own slug', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(createSlug(createSlug(text))).toBe(createSlug(text));
      }),
    );
  });

  test('is empty only when the text holds no letter and no digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(createSlug(text) === '').toBe(!/[\p{L}\p{N}]/u.test(text.normalize('NFKD')));
      }),
    );
  });
});

describe('createMark(text)', () => {
  test('is FNV-1a, so that an address stays the same for ever', () => {
    expect(createMark('')).toBe((0x811c9dc5).toString(36));
    expect(createMark('a')).toBe((0xe40c292c).toString(36));
    expect(createMark('foobar')).toBe((0xbf9cf968).toString(36));
  });
});

describe('isReservedSlug(slug)', () => {
  test.each(['page', 'con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])('%s makes no folder', (slug) => {
    expect(isReservedSlug(slug)).toBe(true);
    expect(isReservedSlug(`${slug}-1`)).toBe(false);
    expect(gateOf(writeFragment({ id: slug.toUpperCase() }))).toBe('unreadable');
    expect(gateOf(writeFragment({ frontMatter: `aliases: [${slug}]` }))).toBe('unreadable');
    const { content } = readValidOutcome(writeFragment({ more: { coutnry: slug.toUpperCase() } }));
    expect(content.country[0]?.key).toMatch(new RegExp(`^${slug}-.+`));
  });
});
