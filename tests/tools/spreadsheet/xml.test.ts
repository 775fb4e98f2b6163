import { describe, expect, test } from 'vitest';
import {
  decodeEscapes,
  isOn,
  readAttributes,
  readXml,
  XmlError,
} from '../../../src/tools/spreadsheet/xml.ts';

/** The events as `<name>`, `</name>` and text. */
function list(xml: string): string[] {
  return [...readXml(xml)].map((event) =>
    event.kind === 'text' ? event.text : `<${event.kind === 'open' ? '' : '/'}${event.name}>`,
  );
}

describe('readXml(xml)', () => {
  test.each([
    ['an empty element', '<a/>', ['<a>', '</a>']],
    ['text and entities', '<a>1 &lt; 2 &#x41;&#66;</a>', ['<a>', '1 < 2 AB', '</a>']],
    ['comments and instructions', '<?xml?><a><!-- <b> --></a>', ['<a>', '</a>']],
    ['character data', '<a><![CDATA[<b>&amp;]]></a>', ['<a>', '<b>&amp;', '</a>']],
    ['a tag that quotes its end', '<a b=">"><c/></a>', ['<a>', '<c>', '</c>', '</a>']],
    [
      'the prefix of the root',
      '<x:a><x:b/><y:b/></x:a>',
      ['<a>', '<b>', '</b>', '<y:b>', '</y:b>', '</a>'],
    ],
  ])('%s', (_, xml, events) => {
    expect(list(xml)).toEqual(events);
  });

  test.each([
    ['nothing', ''],
    ['no end', '<a>'],
    ['another end', '<a></b>'],
    ['two roots', '<a/><b/>'],
    ['a tag without end', '<a b="'],
    ['a tag without name', '<a>< b/></a>'],
    ['an entity of its own', '<a>&own;</a>'],
    ['an entity without semicolon', '<a>&amp </a>'],
    ['a declaration', '<!DOCTYPE a><a/>'],
    ['a comment without end', '<a><!-- </a>'],
    ['elements nested too deeply', '<a>'.repeat(101)],
  ])('%s is an error', (_, xml) => {
    expect(() => list(xml)).toThrow(XmlError);
  });
});

describe('readAttributes(attributes)', () => {
  test('names and decoded values, in either quotation marks', () => {
    expect([...readAttributes(` a="1 &amp; 2"\n b:c='"' `)]).toEqual([
      ['a', '1 & 2'],
      ['b:c', '"'],
    ]);
  });

  test.each(['a="1" a="2"', 'a=1', 'a="1" b', 'a="<"'])('%j is an error', (attributes) => {
    expect(() => readAttributes(attributes)).toThrow(XmlError);
  });
});

test.each([
  ['1', true],
  ['true', true],
  ['anything', true],
  ['0', false],
  [' FALSE ', false],
  ['off', false],
])('isOn(%j) is %j', (value, expected) => {
  expect(isOn(value)).toBe(expected);
});

test('isOn(value) of a missing attribute is what it means there', () => {
  expect([isOn(undefined), isOn(undefined, true)]).toEqual([false, true]);
});

test('decodeEscapes(text) undoes what XML cannot hold, once', () => {
  expect(decodeEscapes('a_x000D_b_x005F_x0041_ _xyz_')).toBe('a\rb_x0041_ _xyz_');
});
