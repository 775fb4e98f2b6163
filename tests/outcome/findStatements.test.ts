import { describe, expect, test } from 'vitest';
import { findStatements } from '../../src/outcome/findStatements.ts';
import { createHeaders } from '../../src/outcome/statementHeaders.ts';
import { FLAG_HEADER } from '../support/fragmentText.ts';
import { HONEST, STATEMENTS } from './statementCases.ts';

const HEADERS = createHeaders([FLAG_HEADER], []);

const find = (text: string): string[] => findStatements(text, HEADERS).map((found) => found.text);

describe('findStatements(text, headers)', () => {
  test.each(STATEMENTS)('%j is a statement', (line) => {
    expect(find(line)).not.toEqual([]);
    expect(find(`A group began to meet in June.\n${line}`)).not.toEqual([]);
  });

  test.each(HONEST)('%j is none', (line) => {
    expect(find(line)).toEqual([]);
    expect(find(`A group began to meet in June. ${line}`)).toEqual([]);
  });
});
