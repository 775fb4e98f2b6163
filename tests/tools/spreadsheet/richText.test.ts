import { describe, expect, test } from 'vitest';
import { createRichTextReader, type RichText } from '../../../src/tools/spreadsheet/richText.ts';
import { readXml } from '../../../src/tools/spreadsheet/xml.ts';

function read(...texts: readonly string[]): RichText[] {
  const reader = createRichTextReader();
  return texts.map((xml) => {
    for (const event of readXml(`<si>${xml}</si>`)) reader.take(event);
    return reader.finish();
  });
}

const run = (text: string, font = ''): string => `<r><rPr>${font}</rPr><t>${text}</t></r>`;

describe('createRichTextReader()', () => {
  test.each([
    ['a whole text', '<t>a</t>', 'a', false],
    ['runs', run('a ') + run('b', '<b/>'), 'a b', false],
    ['how it is pronounced', '<t>a</t><rPh sb="0" eb="1"><t>x</t></rPh>', 'a', false],
    ['a struck run', run('a ') + run('b', '<strike/>') + run(' c'), 'a b c', true],
    ['a run that is not struck', run('b', '<strike val="0"/>'), 'b', false],
    ['a struck blank', run('a') + run(' ', '<strike/>'), 'a ', false],
    ['an escape', '<t>a_x000A_b</t>', 'a\nb', false],
  ])('%s', (_, xml, text, isStruck) => {
    expect(read(xml)).toEqual([{ text, isStruck }]);
  });

  test('each text begins anew', () => {
    expect(read(run('a', '<strike/>'), '<t>b</t>', '')).toEqual([
      { text: 'a', isStruck: true },
      { text: 'b', isStruck: false },
      { text: '', isStruck: false },
    ]);
  });
});
