import { describe, expect, test } from 'vitest';
import {
  readNamedAttributes,
  readNames,
} from '../../../../src/tools/spreadsheet/openDocument/readNames.ts';

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const names = (xml: string): string[] =>
  [...readNames(xml)].flatMap((event) =>
    event.kind === 'open' ? [event.name, ...readNamedAttributes(event).keys()] : [],
  );

describe('readNames(xml)', () => {
  test.each([
    ['the usual prefix', `<table:row xmlns:table="${TABLE}" table:a="1"/>`],
    ['another', `<t:row xmlns:t="${TABLE}" t:a="1"/>`],
  ])('%s: known by its vocabulary', (_, xml) => {
    expect(names(xml).filter((name) => !name.startsWith('xmlns'))).toEqual([
      'table:row',
      'table:a',
    ]);
  });

  test('a default vocabulary is one of elements, not of attributes', () => {
    const found = names(`<row xmlns="${TABLE}" a="1"><cell xmlns=""/></row>`);
    expect(found.filter((name) => !name.includes('xmlns'))).toEqual(['table:row', ':a', '{}cell']);
  });

  test('a familiar prefix of another vocabulary is none that is known', () => {
    expect(names('<table:row xmlns:table="urn:x"/>')[0]).toBe('{urn:x}row');
    const inside = names(`<t:a xmlns:t="${TABLE}"><t:b xmlns:t="urn:x"/><t:c/></t:a>`);
    expect(inside.filter((name) => !name.startsWith('xmlns'))).toEqual([
      'table:a',
      '{urn:x}b',
      'table:c',
    ]);
  });

  test('an attribute twice, under two prefixes, and a prefix that nobody declares are refused', () => {
    expect(() => names(`<t:a xmlns:t="${TABLE}" xmlns:u="${TABLE}" t:b="1" u:b="2"/>`)).toThrow(
      'comes twice',
    );
    expect(() => names('<table:row/>')).toThrow('nobody declares');
    expect(() => names(`<t:a xmlns:t="${TABLE}" u:b="2"/>`)).toThrow('nobody declares');
  });
});
