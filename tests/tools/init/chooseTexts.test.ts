import { describe, expect, test } from 'vitest';
import { chooseTexts } from '../../../src/tools/init/chooseTexts.ts';
import { describeColumns } from '../../../src/tools/init/columnFacts.ts';
import { listCandidates } from '../../../src/tools/init/recognise.ts';

/** Header → how long its texts are. */
function choose(columns: Readonly<Record<string, number>>): {
  description: string | undefined;
  title: string | undefined;
} {
  const rows = Array.from({ length: 6 }, (_, row) => ({
    number: row + 2,
    cells: Object.values(columns).map((length) => `${row} synthetic ${'text '.repeat(length / 5)}`),
  }));
  const candidates = describeColumns(Object.keys(columns), rows).flatMap(listCandidates);
  const { description, title } = chooseTexts(candidates.filter(({ score }) => score >= 2));
  return { description: description?.column.header, title: title?.header };
}

describe('chooseTexts(candidates)', () => {
  test.each([
    [{ 'Ce qui a changé': 50, 'Description du changement': 300 }, 'Description du changement'],
    // Even where it is the shorter one.
    [{ 'Ce qui a changé': 60, 'Description du changement': 45 }, 'Description du changement'],
    [{ Resultado: 40, 'Qué pasó': 200 }, 'Qué pasó'],
    [{ Resultado: 45, 'Qué pasó': 45 }, 'Qué pasó'],
    [{ 'What happened': 300, Outcome: 50 }, 'What happened'],
  ])('%j: the description, and a short statement is the title', (columns, description) => {
    const title = Object.keys(columns).find((header) => header !== description);
    expect(choose(columns)).toEqual({ description, title });
  });

  test('a long statement is no title', () => {
    expect(choose({ 'Outcome statement': 400, Description: 600 })).toEqual({
      description: 'Description',
      title: undefined,
    });
  });

  test('what is called a description and holds a few words beside a long text is none', () => {
    expect(choose({ Description: 30, 'What changed': 400 })).toEqual({
      description: 'What changed',
      title: 'Description',
    });
  });

  test('one text is chosen by its header alone', () => {
    expect(choose({ 'What changed': 100, Notes: 300 }).description).toBeUndefined();
  });
});
