import { describe } from 'vitest';
import { testShapes } from './testShapes.ts';

describe('checkShape(sheet, table, lines, forms, programme): what passes', () => {
  testShapes('checkShape');
});
