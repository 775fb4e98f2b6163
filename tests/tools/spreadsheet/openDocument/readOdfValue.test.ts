import { describe, expect, test } from 'vitest';
import { readCell } from './readOds.ts';

/** A cell with a value and the text that the sheet shows of it; nothing writes no paragraph. */
function cell(attributes: string, text?: string): string {
  const paragraph = text === undefined ? '' : `<text:p>${text}</text:p>`;
  return `<table:table-cell ${attributes}>${paragraph}</table:table-cell>`;
}
const float = (value: string, text?: string): string =>
  cell(`office:value-type="float" office:value="${value}"`, text);
const date = (value: string, text?: string): string =>
  cell(`office:value-type="date" office:date-value="${value}"`, text);

describe('readOdfValue(attributes, text)', () => {
  test.each([
    ['as its format shows it', float('2023', '2023.0'), '2023.0'],
    ['with commas between thousands', float('1234567.891', '1,234,567.89'), '1,234,567.89'],
    ['the other way round', float('1234567.891', '1.234.567,89'), '1.234.567,89'],
    ['with narrow blanks', float('12345', '12\u202F345'), '12\u202F345'],
    ['in Arabic digits', float('2023', '٢٠٢٣'), '٢٠٢٣'],
    ['below zero', float('-5.25', '−5.3'), '−5.3'],
    ['in brackets', float('-5', '(5)'), '(5)'],
    ['of money', cell('office:value-type="currency" office:value="12.5"', '12,50 €'), '12,50 €'],
    ['with letters before it', float('7', 'KE-07'), 'KE-07'],
    ['in percent', cell('office:value-type="percentage" office:value="0.125"', '12.5 %'), '12.5 %'],
    ['rounded', float('0.999', '1'), '1'],
    ['an id that the sheet shortens', float('123456789012345', '1.23457E+14'), '123456789012345'],
    ['a flag that its format hides', float('1', ''), '1'],
    ['a zero that its format hides', float('0', ''), ''],
    ['without the text that it shows', float('2023'), '2023'],
  ])('a number %s', (_, xml, shown) => {
    expect(readCell(xml)).toBe(shown);
  });

  test.each([
    ['a number under another text', float('1', 'no'), 'no'],
    ['a number under another number', float('1', '0'), '0'],
    ['a number under two', float('2023', '2023 / 2024'), '2023 / 2024'],
    ['a number that lost its sign', float('-1', '1'), '1'],
    ['hundredths that are no percent', float('0.5', '50'), '50'],
    ['no number', float('1 YES', '1'), '1'],
    ['a number without value', cell('office:value-type="float"', '0'), '0'],
    ['a date under another day', date('2023-03-12', '13.03.2023'), '13.03.2023'],
    ['a date under a word', date('2023-03-12', 'no'), 'no'],
    ['a day that there is not', date('2023-02-30', '30.02.2023'), '30.02.2023'],
    [
      'a moment of UTC that is shown as of another day',
      date('2023-03-12T23:00:00Z', '13.03.2023'),
      '13.03.2023',
    ],
    ['a day with a sign of UTC', date('2023-03-12Z', '12.03.2023'), '12.03.2023'],
    [
      'a truth under another',
      cell('office:value-type="boolean" office:boolean-value="true"', 'FALSE'),
      'FALSE',
    ],
    [
      'a truth under a word',
      cell('office:value-type="boolean" office:boolean-value="false"', 'n/a'),
      'n/a',
    ],
    [
      'a text under another',
      cell('office:value-type="string" office:string-value="YES"', 'no'),
      'no',
    ],
    [
      'a text that is not shown',
      cell('office:value-type="string" office:string-value="YES"', ''),
      'YES',
    ],
    ['a value without a type', cell('office:value="1"', 'no'), 'no'],
    ['a type that nobody knows', cell('office:value-type="void"', 'no'), 'no'],
    [
      'a time under another',
      cell('office:value-type="time" office:time-value="PT10H30M00S"', '11:30'),
      '11:30',
    ],
  ])('%s: uncertain', (_, xml, shown) => {
    expect(readCell(xml)).toBe(`${shown} (value-lost)`);
  });

  test.each([
    ['TRUE', 'true', 'TRUE'],
    ['VRAI', 'true', 'TRUE'],
    ['صحيح', 'true', 'TRUE'],
    ['FALSO', 'false', 'FALSE'],
    ['0', 'false', 'FALSE'],
    ['', 'true', 'TRUE'],
  ])('a truth that is shown as “%s”: the same in all languages', (text, value, shown) => {
    const xml = cell(`office:value-type="boolean" office:boolean-value="${value}"`, text);
    expect(readCell(xml)).toBe(shown);
  });

  test.each([
    ['2023-03-12', '12/03/23'],
    ['2023-03-12', 'March 2023'],
    ['2023-03-12', '١٢/٣/٢٠٢٣'],
    ['2023-03-12', 'Q1 2023'],
    ['2023-03-12', '2023-W10'],
    ['2023-03-12', '12.03.2023 00:00'],
    ['2023-03-12T22:29:59.999999', '12.03.2023 10:30 PM'],
    ['2023-03-12T00:00:00.000Z', '12/03/2023'],
  ])('the date %s as its format shows it: %s', (value, text) => {
    expect(readCell(date(value, text))).toBe(text);
  });

  test('a date that shows nothing says its day', () => {
    expect(readCell(date('2023-03-12'))).toBe('2023-03-12');
    expect(readCell(date('2023-03-12T10:30:00', ''))).toBe('2023-03-12 10:30:00');
  });

  test.each([
    ['PT10H30M00S', '10:30'],
    ['PT30H05M02.5S', '30:05:02.5'],
    ['PT13H05M00S', '1:05 PM'],
  ])('the time %s as its format shows it: %s', (value, text) => {
    expect(readCell(cell(`office:value-type="time" office:time-value="${value}"`, text))).toBe(
      text,
    );
  });

  test('a text is its paragraphs, whatever white space its value lost', () => {
    const attributes = 'office:value-type="string" office:string-value="one two"';
    const xml = `<table:table-cell ${attributes}><text:p>one</text:p><text:p>two</text:p></table:table-cell>`;
    expect(readCell(xml)).toBe('one\ntwo');
    expect(readCell('<table:table-cell><text:p>untyped</text:p></table:table-cell>')).toBe(
      'untyped',
    );
  });

  const formula = 'table:formula="of:=IF(1;&quot;YES&quot;;&quot;&quot;)"';
  test.each([
    ['without anything', cell(formula), ' (formula-without-value)'],
    [
      'of text without any',
      cell(`${formula} office:value-type="string"`),
      ' (formula-without-value)',
    ],
    [
      'of a number without one',
      cell(`${formula} office:value-type="float"`),
      ' (formula-without-value)',
    ],
    [
      'whose text is empty',
      cell(`${formula} office:value-type="string" office:string-value=""`, ''),
      '',
    ],
    [
      'with its value',
      cell(`${formula} office:value-type="string" office:string-value="YES"`, 'YES'),
      'YES',
    ],
    [
      'that shows an error',
      cell(
        `${formula} office:value-type="string" office:string-value="" calcext:value-type="error"`,
        '#N/A',
      ),
      '#N/A',
    ],
    [
      'that shows one of LibreOffice',
      cell(`${formula} office:value-type="float" office:value="0"`, 'Err:502'),
      'Err:502',
    ],
    [
      'that shows another error',
      cell(`${formula} office:value-type="string" calcext:value-type="error"`, 'Oh!'),
      'Oh! (error-unknown)',
    ],
    [
      'that shows an error of no name',
      cell(`${formula} calcext:value-type="error"`),
      ' (formula-without-value)',
    ],
  ])('a formula %s', (_, xml, shown) => {
    expect(readCell(xml)).toBe(shown);
  });
});
