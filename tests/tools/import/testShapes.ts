import { expect, test } from 'vitest';
import { importSheet } from './importSheet.ts';
import { SHAPE_CASES, type ShapeCase } from './shapeCases.ts';

/** The sources that judge the shape of a table, by the problems that they report. */
const SOURCES = [
  ['findSwallowed', /^rows-swallowed/],
  ['findStrayRows', /^(?:headers-repeated|rows-left-out|note-|title-)/],
  ['findShifts', /^row-shifted/],
  ['findDoubts', /^row-too-/],
] as const;

/** The source that a case is about; cases in which none of them reports anything are the whole check's. */
function findSource({ problems }: ShapeCase): string {
  const source = SOURCES.find(([, code]) => problems.some((problem) => code.test(problem)));
  return source?.[0] ?? 'checkShape';
}

/** Tests the cases of one source on their whole way: each case belongs to exactly one. */
export function testShapes(source: (typeof SOURCES)[number][0] | 'checkShape'): void {
  const cases = SHAPE_CASES.filter((each) => findSource(each) === source);
  test.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    (_, { bytes, programme, problems, published }) => {
      const result = importSheet(bytes, programme);
      const found = result.problems
        .filter(({ code }) => !code.startsWith('column-'))
        .map(({ code, place }) => [code, place].filter(Boolean).join(' '));
      expect(found).toEqual(problems);
      expect([...result.published.keys()]).toEqual(published);
    },
  );
}
