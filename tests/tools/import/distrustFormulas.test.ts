import { describe, expect, test } from 'vitest';
import { consentProgramme, CONSENT_HEADER } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { writeRawDocument, writeTextCell } from '../../support/rawDocument.ts';
import { writeRawBook, writeText } from '../../support/rawWorkbook.ts';
import { importSheet } from './importSheet.ts';

const HEADERS = [
  ...['FragmentID', 'Outcome status', 'Outcome description', 'Sensitive?'],
  ...[FLAG_HEADER, CONSENT_HEADER],
];
const IDS = [1, 2, 3].map((row) => `DEMO-AAA2301/AAA00${row}`);
const rows = (): string[][] =>
  IDS.map((id) => [id, 'Outcome', `The council of ${id} opened its books.`, 'no', 'no', 'yes']);

/** The formula of a cell, by its address; what it shows is in the table. */
type Formulas = Readonly<Record<string, string>>;

const addressOf = (column: number, row: number): string => `${'ABCDEFG'.charAt(column)}${row}`;

function writeExcel(
  table: readonly (readonly string[])[],
  formulas: Formulas,
  isGHidden: boolean,
): Uint8Array {
  const before = isGHidden ? '<cols><col min="7" max="7" width="9" hidden="1"/></cols>' : '';
  const lines = table.map((cells, at) => {
    const list = cells.map((text, column) => {
      const address = addressOf(column, at + 1);
      const formula = formulas[address];
      if (formula === undefined) return writeText(address, text);
      return `<c r="${address}" t="str"><f>${formula}</f><v>${text}</v></c>`;
    });
    return `<row r="${at + 1}">${list.join('')}</row>`;
  });
  return writeRawBook({ sheets: [{ before, rows: lines.join('') }] });
}

function writeOpen(
  table: readonly (readonly string[])[],
  formulas: Formulas,
  isGHidden: boolean,
): Uint8Array {
  const before = isGHidden
    ? '<table:table-column table:number-columns-repeated="6"/><table:table-column table:visibility="collapse"/>'
    : '';
  const lines = table.map((cells, at) => {
    const list = cells.map((text, column) => {
      const formula = formulas[addressOf(column, at + 1)];
      const written = formula
        ?.replaceAll(/(\$?[A-Z]\$?\d+)/g, '[.$1]')
        .replaceAll(',', ';')
        .replaceAll('"', '&quot;');
      return writeTextCell(text, written === undefined ? '' : `table:formula="of:=${written}"`);
    });
    return `<table:table-row>${list.join('')}</table:table-row>`;
  });
  return writeRawDocument({ sheets: [{ before, rows: lines.join('') }] });
}

const WRITERS = [
  ['xlsx', writeExcel],
  ['ods', writeOpen],
] as const;

describe.each(WRITERS)('distrustFormulas(sheet, programme): %s', (_, write) => {
  const read = (
    table: readonly (readonly string[])[],
    formulas: Formulas,
    { isGHidden = false, fourth = 'Sensitive?' } = {},
  ) => {
    const { published, problems } = importSheet(
      write([HEADERS.with(3, fourth), ...table], formulas, isGHidden),
      consentProgramme,
    );
    const told = problems.filter(({ code }) => code === 'formula-decides');
    return { ids: [...published.keys()], told };
  };

  test.each([
    ['the flag', 'E3'],
    ['the consent', 'F3'],
    ['the status', 'B3'],
  ])('%s is a formula that shows what publishes: the row is withheld and told', (__, cell) => {
    const { ids, told } = read(rows(), { [cell]: 'VLOOKUP(A3,G1:H9,2,FALSE)' });
    expect(ids).toEqual([IDS[0], IDS[2]]);
    expect(told).toHaveLength(1);
    expect(told[0]?.place).toBe('row 3');
    expect(told[0]?.hint).toContain('values');
  });

  test('an empty flag that a formula shows', () => {
    const [one = [], two = [], three = []] = rows();
    const table = [one, two.with(4, ''), three];
    expect(read(table, { E3: 'VLOOKUP(A3,G1:H9,2,FALSE)' }).ids).toEqual([IDS[0], IDS[2]]);
  });

  test('a formula that gives what is in the file publishes; an old value of it does not', () => {
    const formulas = {
      E2: 'IF(AND($D2="no",LEN(TRIM(G2))=0),"no","yes")',
      E3: 'IF(D3="no","yes","no")',
      E4: 'D4',
      F4: 'IF(D4="no","yes","no")',
    };
    const { ids, told } = read(rows(), formulas);
    expect(ids).toEqual([IDS[0], IDS[2]]);
    expect(told).toMatchObject([{ place: 'row 3' }]);
  });

  test('it reads a column that nobody sees, too', () => {
    const table = rows().map((cells, at) => [...cells, at === 1 ? 'x' : '']);
    const formulas = { E2: 'IF(G2="x","yes","no")', E3: 'IF(G3="x","yes","no")' };
    expect(read(table, formulas, { isGHidden: true }).ids).toEqual([IDS[0], IDS[2]]);
  });

  test('how many is said once', () => {
    const formulas = { E2: 'G2', E3: 'Z$9', E4: 'IF(C3="","yes","no")', F4: 'H4' };
    const { ids, told } = read(rows(), formulas);
    expect(ids).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('3 outcomes');
  });

  test('a formula that withholds anyway, or decides nothing, is not told', () => {
    const [one = [], two = [], three = []] = rows();
    const table = [one, two.with(4, 'yes'), three];
    const { ids, told } = read(table, { E3: 'G3', C2: 'G2' });
    expect(told).toEqual([]);
    expect(ids).toEqual([IDS[0], IDS[2]]);
  });

  test('a column that asks the same in other words', () => {
    expect(read(rows(), { D3: 'VLOOKUP(A3,G1:H9,2,FALSE)' })).toMatchObject({
      ids: [IDS[0], IDS[2]],
      told: [{ place: 'row 3' }],
    });
  });

  test.each([
    ['an order not to publish, and an old “no”', 'Do not publish', 'no'],
    ['a status that the programme does not name, and nothing yet', 'Review status', ''],
    ['an audience', 'Access', 'all'],
  ])('%s', (__, header, shown) => {
    const formulas = { D3: 'VLOOKUP(A3,G1:H9,2,FALSE)' };
    const table = rows().map((cells) => cells.with(3, shown));
    expect(read(table, formulas, { fourth: header }).ids).toEqual([IDS[0], IDS[2]]);
    expect(read(table, {}, { fourth: header }).ids).toEqual(IDS);
  });
});
