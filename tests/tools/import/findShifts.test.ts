import { describe } from 'vitest';
import { testShapes } from './testShapes.ts';

describe('findShift(row, columns, programme, delimiters): values under other headers', () => {
  testShapes('findShifts');
});
