import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { planImport } from '../../../src/tools/import/planImport.ts';
import { createMutantLoader, expectToApply, type Mutation } from '../../support/loadMutant.ts';
import { importSheet } from './importSheet.ts';
import { SHAPE_CASES, type ShapeCase } from './shapeCases.ts';

type PlanImport = typeof planImport;

const ROOM = 'tools/import';

/** Each rule of the table's shape, turned around or taken away. What is no longer in the source fails the test. */
const MUTATIONS: readonly Mutation[] = [
  ['findDoubts.ts', 'cells.length < width', 'cells.length < width - 1'],
  ['findDoubts.ts', 'cells.length < width', 'cells.length > width'],
  ['findDoubts.ts', 'cells.length > width', 'cells.length > width + 1'],
  ['findDoubts.ts', 'doubt(row, `the row has', '(`the row has'],
  ['findDoubts.ts', "doubt(row, 'the values", "(row, 'the values"],
  ['planRows.ts', 'known.length === 0', 'known.length !== 0'],
  ['planDoubtful.ts', 'formatDoubts(doubts)', "''"],
  ['checkShape.ts', 'if (swallowed.length > 0)', 'if (swallowed.length > 9)'],
  ['findSwallowed.ts', 'if (lines.length === 1) return [];', 'if (column >= 0) return [];'],
  ['splitLine.ts', '[delimiter, ...DELIMITERS]', '[delimiter]'],
  ['flagWords.ts', 'return first !== undefined &&', 'return first === undefined &&'],
  ['findStrayRows.ts', 'if (values < 2 && ', 'if ('],
  ['findSwallowed.ts', 'if (whole !== -1) return whole;', ''],
  ['findSwallowed.ts', 'return isSplice ?', 'return !isSplice ?'],
  ['findSwallowed.ts', 'headers.size >= 2 &&', 'headers.size >= 2 ||'],
  ['findSwallowed.ts', 'if (parts.every((part)', 'if (!parts.every((part)'],
  ['findSwallowed.ts', '(!isProse || fitting > 1)) return true;', 'isProse) return true;'],
  [
    'findSwallowed.ts',
    'if (parts.length !== columns.length)',
    'if (parts.length === columns.length)',
  ],
  ['findSwallowed.ts', 'if (parts.length < MIN_CELLS)', 'if (parts.length > MIN_CELLS)'],
  ['findSwallowed.ts', 'if (isProse) return fitting >= 2;', ''],
  ['splitLine.ts', '&& !isNumber) isProse', ') isProse'],
  ['findStrayRows.ts', 'if (isHeaderAgain(row, context))', 'if (!isHeaderAgain(row, context))'],
  ['headerRows.ts', 'if (known.size >= 2) return true;', ''],
  ['headerRows.ts', 'if (same >= 3 && same * 2 >= headerKeys.size) return true;', ''],
  ['headerRows.ts', 'filled.length > 3 && isHeaderOf', 'filled.length > 30 && isHeaderOf'],
  ['headerRows.ts', '.size >= 3', '.size >= 30'],
  ['headerRows.ts', '  if (hasId(row, context)) return false;\n', ''],
  ['findStrayRows.ts', '  if (hasId(row, context)) return undefined;\n', ''],
  ['findStrayRows.ts', "return 'tags';", 'return undefined;'],
  ['findStrayRows.ts', "return 'numbers of columns';", 'return undefined;'],
  ['findStrayRows.ts', "return 'a total';", 'return undefined;'],
  ['findStrayRows.ts', "return 'a note';", 'return undefined;'],
  ['findStrayRows.ts', "return 'an example';", 'return undefined;'],
  ['findStrayRows.ts', 'isExplanation).length >= 2)', 'isExplanation).length >= 20)'],
  ['findStrayRows.ts', "? 'names of columns' : undefined", '? undefined : undefined'],
  ['findStrayRows.ts', 'return isFirst ?', 'return !isFirst ?'],
  [
    'findStrayRows.ts',
    'if (filled.length !== 1) return false;',
    'if (filled.length !== 1) return true;',
  ],
  ['findStrayRows.ts', 'isTableAbove(row, table', '!isTableAbove(row, table'],
  ['headerRows.ts', 'return between.some(', 'return !between.some('],
  ['findShifts.ts', 'if (merged !== undefined) return merged;', ''],
  ['findShifts.ts', 'fitting.length > 1 || hasFlag', 'fitting.length > 1'],
  [
    'findShifts.ts',
    'if (isProse || target === undefined)',
    'if (!isProse || target === undefined)',
  ],
  [
    'findStrayRows.ts',
    'else if (!isLikeHeader(row, context)) rows.push(row);',
    'else if (row) rows.push(row);',
  ],
  ['headerRows.ts', 'return !isValue && foreign', 'return foreign'],
  ['findShifts.ts', 'const OFFSETS = [1, -1, 2,', 'const OFFSETS = [-1, 2,'],
  [
    'findShifts.ts',
    'if (next === undefined) return false;',
    'if (next === undefined) return true;',
  ],
  ['findShifts.ts', 'if (isHome(values, columns, between)) return false;', ''],
  ['findShifts.ts', '&& !mayOpen(flag', '&& mayOpen(flag'],
  ['findShifts.ts', 'findLostFlag(values, columns, programme) ??', ''],
  ['findShifts.ts', 'for (const offset of [1, -1]) {', 'for (const offset of [1]) {'],
  ['findShifts.ts', 'for (const offset of [1, -1]) {', 'for (const offset of [-1]) {'],
  ['findShifts.ts', '|| columns[column]?.knows(value) === true) continue;', ') continue;'],
  ['findShifts.ts', "if (flag === '' || columns", "if (flag === '' && columns"],
  ['findShifts.ts', 'misplaced.length >= 3', 'misplaced.length >= 30'],
  ['findShifts.ts', 'misplaced.length >= 3', 'misplaced.length >= 2'],
  ['columnValues.ts', 'if (isFlagWord(value)) return isQuestion;', ''],
  ['columnValues.ts', 'isFree && (asksYesNo', 'isFree || (asksYesNo'],
  ['columnValues.ts', "if (field.kind === 'consent') return", "if (field.kind === 'id') return"],
  ['columnValues.ts', '|| isNo(each)', ''],
  ['columnValues.ts', 'if (isNumeric &&', 'if (!isNumeric &&'],
];

const loadImport = createMutantLoader<{ planImport: PlanImport }>([
  `${ROOM}/planImport.ts`,
  ...readdirSync(new URL(`../../../src/${ROOM}/`, import.meta.url))
    .filter((name) => name !== 'planImport.ts')
    .map((name) => `${ROOM}/${name}`),
]);

/** What an import makes of a sheet; one that breaks down imports nothing, but is none. */
function judge(plan: PlanImport | undefined, { bytes, programme }: ShapeCase): string {
  try {
    const { problems, published } = importSheet(bytes, programme, plan);
    const codes = problems.map(({ code, place }) => `${code} ${place ?? ''}`);
    return [...codes, ...published.keys()].join('\n');
  } catch {
    return 'broken';
  }
}

describe('the rules of the table’s shape', () => {
  const expected = SHAPE_CASES.map((each) => judge(undefined, each));

  test('an unchanged copy judges alike, so that what follows is due to the change', async () => {
    const { planImport: copy } = await loadImport(-1);
    expect(SHAPE_CASES.map((each) => judge(copy, each))).toEqual(expected);
  });

  test.for(MUTATIONS.map((mutation, number) => [number, ...mutation] as const))(
    'mutation %i of %s is noticed: %s → %s',
    { timeout: 30_000 },
    async ([number, file, from, to]) => {
      const mutation = [`${ROOM}/${file}`, from, to] as const;
      expectToApply(mutation);
      const { planImport: mutant } = await loadImport(number, mutation);
      expect(SHAPE_CASES.some((each, index) => judge(mutant, each) !== expected[index])).toBe(true);
    },
  );
});
