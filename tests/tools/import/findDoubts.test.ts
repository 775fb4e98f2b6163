import { describe } from 'vitest';
import { testShapes } from './testShapes.ts';

describe('findDoubts(table, columns, programme, delimiters): rows of another length', () => {
  testShapes('findDoubts');
});
