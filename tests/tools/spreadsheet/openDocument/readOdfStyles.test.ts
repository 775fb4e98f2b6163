import { describe, expect, test } from 'vitest';
import { writeRawDocument, type RawDocument } from '../../../support/rawDocument.ts';
import { ALL, read, readCell } from './readOds.ts';

const STRIKE = '<style:text-properties style:text-line-through-style="solid"/>';
const NO_STRIKE =
  '<style:text-properties style:text-line-through-style="none" style:text-line-through-type="none"/>';
const style = (name: string, inside: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell" ${more}>${inside}</style:style>`;
const cell =
  '<table:table-cell table:style-name="ce1" office:value-type="string"><text:p>x</text:p></table:table-cell>';
type Styles = Pick<RawDocument, 'styles' | 'common'>;

describe('readOdfStyles(styles, content): cells that are struck out', () => {
  test.each<[string, Styles]>([
    ['by their style', { styles: style('ce1', STRIKE) }],
    [
      'by the type of the line alone',
      { styles: style('ce1', '<style:text-properties style:text-line-through-type="single"/>') },
    ],
    ['by a style that people named', { common: style('ce1', STRIKE) }],
    [
      'by the style that theirs comes from',
      { styles: style('ce1', '', 'style:parent-style-name="Old"'), common: style('Old', STRIKE) },
    ],
    [
      'by the style of all cells',
      {
        styles: style('ce1', ''),
        common: `<style:default-style style:family="table-cell">${STRIKE}</style:default-style>`,
      },
    ],
  ])('%s', (_, styles) => {
    expect(readCell(cell, styles)).toBe('x (cells-struck)');
  });

  test.each<[string, Styles]>([
    ['a style that says so', { styles: style('ce1', NO_STRIKE) }],
    [
      'a style that takes it back',
      {
        styles: style('ce1', NO_STRIKE, 'style:parent-style-name="Old"'),
        common: style('Old', STRIKE),
      },
    ],
    ['one of another family', { styles: style('ce1', STRIKE).replace('table-cell', 'text') }],
    ['one of page layouts', { common: '', styles: '' }],
  ])('%s strikes nothing out', (_, styles) => {
    expect(readCell(cell, styles)).toBe('x');
  });

  test('a cell without a style takes that of its row, of its column, or the default', () => {
    const plain =
      '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';
    expect(readCell(plain, { common: style('Default', STRIKE) })).toBe('x (cells-struck)');
    const rows = ALL.replace(/<table:table-row >(?=.*A-2)/, '<table:table-row >');
    const column =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce1"/>';
    const styles = style('ce1', STRIKE);
    const inColumn = read(writeRawDocument({ styles, sheets: [{ before: column, rows }] }));
    expect(inColumn.doubts).toEqual(['cells-struck', 'cells-struck']);
    const struckRow = ALL.replace(
      /<table:table-row >(?!.*<table:table-row)/,
      '<table:table-row table:default-cell-style-name="ce1">',
    );
    const inRow = read(writeRawDocument({ styles, sheets: [{ rows: struckRow }] }));
    expect(inRow.doubts).toEqual([undefined, 'cells-struck']);
  });

  test.each<[string, Styles]>([
    ['that strikes', { common: style('Done', STRIKE) }],
    ['that is not there', {}],
  ])('a condition of a style with a style %s may be met', (_, { common = '' }) => {
    const map =
      '<style:map style:condition="cell-content()=&quot;x&quot;" style:apply-style-name="Done"/>';
    expect(readCell(cell, { styles: style('ce1', map), common })).toBe(
      'x (cells-struck-by-condition)',
    );
    const child = style('ce1', '', 'style:parent-style-name="Named"');
    expect(readCell(cell, { styles: child, common: common + style('Named', map) })).toBe(
      'x (cells-struck-by-condition)',
    );
  });

  test('a condition with another style strikes nothing out', () => {
    const map = '<style:map style:condition="true()" style:apply-style-name="Done"/>';
    const common = style('Done', '<style:text-properties fo:color="#ff0000"/>');
    expect(readCell(cell, { styles: style('ce1', map), common })).toBe('x');
  });

  test('styles that come from one another, without end, end', () => {
    const common =
      style('A', '', 'style:parent-style-name="B"') + style('B', '', 'style:parent-style-name="A"');
    expect(
      readCell(cell, { styles: style('ce1', '', 'style:parent-style-name="A"'), common }),
    ).toBe('x');
  });

  test('two styles of one name, and one that says two things, are refused', () => {
    const twice = style('ce1', '') + style('ce1', STRIKE);
    expect(readCell(cell, { styles: twice })).toContain('two of its styles');
    expect(readCell(cell, { styles: style('ce1', NO_STRIKE + STRIKE) })).toContain('says twice');
  });

  test('what a protected sheet hides is uncertain', () => {
    const styles = style(
      'ce1',
      '<style:table-cell-properties style:cell-protect="hidden-and-protected"/>',
    );
    expect(readCell(cell, { styles })).toBe('x');
    const rows = `<table:table-row>${cell.replace('>x<', '>ID<')}</table:table-row><table:table-row>${cell}</table:table-row>`;
    const bytes = (attributes: string): Uint8Array =>
      writeRawDocument({ styles, sheets: [{ attributes, rows }] });
    expect(read(bytes('table:protected="true"')).codes).toEqual([
      'header-uncertain cell A1',
      'value-lost cell A2',
    ]);
    expect(read(bytes('table:protected="false"')).codes).toEqual([]);
  });
});
