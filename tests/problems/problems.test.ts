import { describe, expect, test } from 'vitest';
import { COLLECTION_PROBLEMS } from '../../src/messages/problems/collectionProblems.ts';
import { FRAGMENT_PROBLEMS } from '../../src/messages/problems/fragmentProblems.ts';
import { IMPORT_PROBLEMS } from '../../src/messages/problems/importProblems.ts';
import { OUTCOME_PROBLEMS } from '../../src/messages/problems/outcomeProblems.ts';
import { createProblem, hasErrors } from '../../src/problems/problems.ts';
import { SPREADSHEET_PROBLEMS } from '../../src/messages/problems/spreadsheetProblems.ts';

const TABLES = [
  ...[FRAGMENT_PROBLEMS, OUTCOME_PROBLEMS, COLLECTION_PROBLEMS],
  ...[SPREADSHEET_PROBLEMS, IMPORT_PROBLEMS],
];

test('each code is in one table only', () => {
  const codes = TABLES.flatMap((table) => Object.keys(table));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

describe('createProblem(code, position, detail)', () => {
  test('fills the detail into message and hint', () => {
    const known = ['lang', 'title'];
    expect(createProblem('front-matter-key', 'unavailable', { key: 'titel', known })).toEqual({
      code: 'front-matter-key',
      severity: 'error',
      position: 'unavailable',
      message: '“titel” is not a setting that is known here.',
      hint: 'Known here: lang, title.',
    });
  });

  test('lists no more than twelve names', () => {
    const codes = Array.from({ length: 14 }, (_, index) => `U+${index}`);
    const { message } = createProblem('hidden-signs', 'unavailable', { codes });
    expect(message).toMatch(/U\+11 and 2 more\.$/);
  });
});

test('hasErrors(problems) is not alarmed by warnings', () => {
  const warning = createProblem('flag-missing', 'unavailable');
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, createProblem('missing-id', 'unavailable')])).toBe(true);
});
