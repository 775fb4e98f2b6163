import { describe, expect, test } from 'vitest';
import type { CellContent } from '../../../../src/tools/spreadsheet/formulas/compareContents.ts';
import { createProver } from '../../../../src/tools/spreadsheet/formulas/createProver.ts';
import type { FormulaLanguage } from '../../../../src/tools/spreadsheet/formulas/parseFormula.ts';
import { fc } from '../../../support/properties.ts';

type Cell = Parameters<ReturnType<typeof createProver>>[0][number];

const at = (column: string): number => column.charCodeAt(0) - 65;
const held = (column: string, content: CellContent | undefined, row = 2): Cell => ({
  ...{ row, column: at(column), content, faults: [] },
});
const derived = (
  column: string,
  text: string,
  content: CellContent,
  { row = 2, shared = undefined as string | undefined, isArray = false } = {},
): Cell => ({
  ...held(column, content, row),
  isFormula: true,
  formula: { text, shared, isArray, range: undefined },
});
const IF = (column: string, row = 2): string => `IF(${column}${row}="yes","yes","no")`;

/** The letters of the columns that are certain, of one row. */
function prove(cells: readonly Cell[], prover = createProver('Excel')): string {
  return [...prover(cells)].map((column) => String.fromCharCode(65 + column)).join('');
}

describe('createProver(language): a row', () => {
  test('a value is believed where the formula gives it, and only there', () => {
    expect(prove([held('H', 'yes'), derived('I', IF('H'), 'yes')])).toBe('I');
    expect(prove([held('H', 'No'), derived('I', IF('H'), 'no')])).toBe('I');
    expect(prove([derived('I', IF('H'), 'no')])).toBe('I');
    // Stale, in both directions, and of another kind or another case.
    expect(prove([held('H', 'YES'), derived('I', IF('H'), 'no')])).toBe('');
    expect(prove([held('H', 'no'), derived('I', IF('H'), 'yes')])).toBe('');
    expect(prove([held('H', 'no'), derived('I', IF('H'), 'No')])).toBe('');
    expect(prove([held('H', 1), derived('I', 'H2', '1')])).toBe('');
    expect(prove([held('H', true), derived('I', 'NOT(H2)', 0)])).toBe('');
  });

  test('a cell that is empty, an error or doubtful answers nothing', () => {
    expect(prove([derived('I', 'H2', 0)])).toBe('');
    expect(prove([derived('I', 'IF(H2="",J2,"no")', 0)])).toBe('');
    expect(prove([held('H', undefined), derived('I', 'IFERROR(H2,"no")', 'no')])).toBe('');
    const faulty = (kind: string): Cell[] => [
      { ...held('H', 'yes'), faults: [kind] },
      derived('I', IF('H'), 'yes'),
    ];
    expect(prove(faulty('lost'))).toBe('');
    expect(prove(faulty('struck'))).toBe('I');
    expect(prove([held('H', 'yes'), { ...derived('I', IF('H'), 'yes'), faults: ['x'] }])).toBe('');
  });

  test('what reads another formula is as certain as that one', () => {
    const second = derived('J', 'IF(I2="yes","secret","open")', 'open');
    expect(prove([held('H', 'x'), derived('I', IF('H'), 'no'), second])).toBe('IJ');
    expect(prove([held('H', 'yes'), derived('I', IF('H'), 'no'), second])).toBe('');
    expect(prove([derived('I', 'VLOOKUP(A2,X1:Y9,2)', 'no'), second])).toBe('');
    expect(prove([{ ...held('I', 'no'), isFormula: true }, second])).toBe('');
    expect(prove([derived('I', '"no"', 'no', { isArray: true }), second])).toBe('');
  });

  test('in a circle nothing is certain', () => {
    expect(prove([derived('I', 'I2', 'no')])).toBe('');
    expect(prove([derived('I', 'J2', 'no'), derived('J', 'I2', 'no')])).toBe('');
    expect(prove([derived('I', IF('J'), 'no'), derived('J', IF('I'), 'no')])).toBe('');
  });

  test('a cell that an array formula may fill is not empty', () => {
    const array = derived('I', 'K2:K4', 'no', { isArray: true });
    const range = { top: 2, left: at('I'), bottom: 4, right: at('I') };
    const prover = createProver('Excel');
    const formula = array.formula === undefined ? undefined : { ...array.formula, range };
    expect(prove([{ ...array, formula }], prover)).toBe('');
    expect(prove([derived('J', IF('I', 3), 'no', { row: 3 })], prover)).toBe('');
    expect(prove([derived('J', IF('I', 5), 'no', { row: 5 })], prover)).toBe('J');
  });

  test('thousands of formulas that each read the next are too many, and end', () => {
    const cells = Array.from({ length: 10_000 }, (_, column): Cell => {
      const name = (index: number): string => {
        const rest = Math.floor(index / 26);
        return `${rest === 0 ? '' : name(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
      };
      return { ...derived('A', `${name(column + 1)}2`, 'no'), column };
    });
    const last = { ...held('A', 'no'), column: cells.length };
    const certain = createProver('Excel')([...cells, last]);
    expect(certain).not.toContain(0);
    expect(certain.length).toBeLessThan(100);
  });

  test('texts that double from cell to cell stop at what a cell can hold', () => {
    const doubling = Array.from({ length: 24 }, (_, index) => {
      const column = String.fromCharCode(66 + index);
      const before = String.fromCharCode(65 + index);
      return derived(column, `${before}2&${before}2`, 'x'.repeat(2 ** (index + 1)));
    });
    expect(prove([held('A', 'x'), ...doubling])).toBe('BCDEFGHIJKLMNO');
  });
});

describe('createProver(language): rows after one another', () => {
  test('the formula of the row before, and one that only looks like it', () => {
    const prover = createProver('Excel');
    const row = (number: number, text: string, flag: CellContent, content = 'no'): string =>
      prove([held('H', flag, number), derived('I', text, content, { row: number })], prover);
    expect(row(2, 'IF(H2=2,"yes","no")', 3)).toBe('I');
    // Here the 3 is a number, and not the row.
    expect(row(3, 'IF(H3=3,"yes","no")', 3)).toBe('');
    expect(row(4, 'IF(H4=3,"yes","no")', 3)).toBe('');
    expect(row(5, 'IF(H4="yes","yes","no")', 'no')).toBe('');
    expect(row(11, 'IF(H11="yes","yes","no")', 'no')).toBe('I');
    expect(row(1, 'IF(H1="yes","yes","no")', 'no')).toBe('I');
    expect(row(111, 'IF(H1111="yes","yes","no")', 'no')).toBe('');
    expect(row(112, 'IF(H$2="yes","yes","no")', 'no')).toBe('');
    expect(row(2, 'IF($H$2="yes","yes","no")', 'no')).toBe('I');
    expect(row(3, 'IF($H$2="yes","yes","no")', 'no')).toBe('');
    expect(row(6, 'VLOOKUP(H6,A1:B2,2)', 'no')).toBe('');
    expect(row(7, 'IF(H7="yes","yes","no")', 'no')).toBe('I');
  });

  test('a formula that cells share moves with them, but for what is fixed', () => {
    const prover = createProver('Excel');
    const shared = { shared: '0' };
    const first = derived('I', 'IF(AND(H2="no",$A2="x"),"no","yes")', 'no', shared);
    expect(prove([held('A', 'x'), held('H', 'no'), first], prover)).toBe('I');
    const next = (content: string, flag: string): string =>
      prove(
        [
          ...[held('A', 'x', 3), held('H', 'yes', 3), held('I', flag, 3)],
          derived('J', '', content, { row: 3, ...shared }),
        ],
        prover,
      );
    expect(next('no', 'no')).toBe('J');
    expect(next('no', 'yes')).toBe('');
    expect(prove([derived('I', '', 'no', { shared: '9' })], prover)).toBe('');
    // Two with one number.
    expect(prove([held('H', 'a', 4), derived('I', 'H4', 'a', { row: 4, ...shared })], prover)).toBe(
      'I',
    );
    expect(next('no', 'no')).toBe('');
  });
});

/** A formula as it is written, with what it gives where capitals count, and where they do not. */
interface Written {
  readonly excel: string;
  readonly open: string;
  readonly give: (row: readonly CellContent[], mayHeedCase: boolean) => CellContent;
}

const WORDS = ['yes', 'Yes', 'no', 'NO', '', 'oui', 'OUI', 'نعم', 'لا', 'Été', 'ÉTÉ', 'a "b"'];
const COLUMNS = 'ABCDEF';
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const write = (name: string, operands: readonly Written[], give: Written['give']): Written => ({
  excel: `${name}(${operands.map(({ excel }) => excel).join(',')})`,
  open: `${name}(${operands.map(({ open }) => open).join(';')})`,
  give,
});

/** A to C hold texts or nothing, D to F whole numbers or nothing. */
const rowOf = fc.tuple(
  ...[0, 1, 2].map(() => fc.option(fc.constantFrom(...WORDS))),
  ...[0, 1, 2].map(() => fc.option(fc.integer({ min: -3, max: 3 }))),
);
const cellOf = (least: number): fc.Arbitrary<Written> =>
  fc.integer({ min: least, max: least + 2 }).map((column) => ({
    excel: `${COLUMNS.charAt(column)}2`,
    open: `[.${COLUMNS.charAt(column)}2]`,
    give: (row) => row[column] ?? (least === 0 ? '' : 0),
  }));
const textOf = fc.oneof(
  cellOf(0),
  fc
    .constantFrom(...WORDS)
    .map((text): Written => ({ excel: quote(text), open: quote(text), give: () => text })),
);
const numberOf = fc.oneof(
  cellOf(3),
  fc.integer({ min: -3, max: 3 }).map((number): Written => ({
    excel: String(number),
    open: String(number),
    give: () => number,
  })),
);
const compare = (
  sign: string,
  a: Written,
  b: Written,
  is: (a: CellContent, b: CellContent) => boolean,
): Written => ({
  excel: `${a.excel}${sign}${b.excel}`,
  open: `${a.open}${sign}${b.open}`,
  give: (row, mayHeedCase) => {
    const fold = (content: CellContent): CellContent =>
      mayHeedCase || typeof content !== 'string' ? content : content.toUpperCase();
    return is(fold(a.give(row, mayHeedCase)), fold(b.give(row, mayHeedCase)));
  },
});
const { condition } = fc.letrec<{ condition: Written }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(textOf, textOf).map(([a, b]) => compare('=', a, b, (x, y) => x === y)),
    fc.tuple(textOf, textOf).map(([a, b]) => compare('<>', a, b, (x, y) => x !== y)),
    fc.tuple(numberOf, numberOf).map(([a, b]) => compare('=', a, b, (x, y) => x === y)),
    fc
      .tuple(numberOf, numberOf)
      .map(([a, b]) => compare('<=', a, b, (x, y) => Number(x) <= Number(y))),
    tie('condition').map((one) =>
      write('NOT', [one], (row, mayHeedCase) => one.give(row, mayHeedCase) !== true),
    ),
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3 })
      .map((list) =>
        write('AND', list, (row, mayHeedCase) =>
          list.every(({ give }) => give(row, mayHeedCase) === true),
        ),
      ),
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3 })
      .map((list) =>
        write('OR', list, (row, mayHeedCase) =>
          list.some(({ give }) => give(row, mayHeedCase) === true),
        ),
      ),
  ),
}));
const answer = fc.tuple(condition, textOf, textOf).map(([one, then, or]) => {
  // A direct reference to an empty cell gives 0 and is none of this.
  const full = (part: Written): Written => ({
    excel: `${part.excel}&""`,
    open: `${part.open}&""`,
    give: part.give,
  });
  return write('IF', [one, full(then), full(or)], (row, mayHeedCase) =>
    (one.give(row, mayHeedCase) === true ? then : or).give(row, mayHeedCase),
  );
});

const isCertain = (
  language: FormulaLanguage,
  text: string,
  row: readonly CellContent[],
  stored: CellContent,
): boolean => {
  const cells = row.flatMap((content, column) =>
    content === null ? [] : [held(COLUMNS.charAt(column), content)],
  );
  return createProver(language)([...cells, derived('H', text, stored)]).length > 0;
};

describe('createProver(language): whatever formula', () => {
  test('is believed where it gives what is stored, worked out the plain way, and nowhere else', () => {
    fc.assert(
      fc.property(answer, rowOf, fc.constantFrom(...WORDS), ({ excel, open, give }, row, other) => {
        const value = give(row, false);
        expect(isCertain('Excel', excel, row, value)).toBe(true);
        for (const stored of [other, `${String(value)} `, 0, false, String(value).toLowerCase()])
          if (stored !== value) expect(isCertain('Excel', excel, row, stored)).toBe(false);
        // In an OpenDocument only what is the same with capitals and without.
        for (const stored of [value, give(row, true), other])
          if (isCertain('OpenFormula', `of:=${open}`, row, stored))
            expect([value, give(row, true)]).toEqual([stored, stored]);
      }),
    );
  });

  test('a text that is none never breaks, and never proves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, isOpen) => {
        const stored = 'stored, and in no formula';
        const language = isOpen ? 'OpenFormula' : 'Excel';
        expect(isCertain(language, isOpen ? `of:=${text}` : text, [], stored)).toBe(false);
      }),
    );
  });
});
