import { describe, expect, test } from 'vitest';
import { importSheet } from './importSheet.ts';
import { SHAPE_CASES } from './shapeCases.ts';

describe('the shape of a table', () => {
  test.each(SHAPE_CASES.map((each) => [each.name, each] as const))(
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
});
