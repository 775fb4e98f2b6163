import { describe } from 'vitest';
import { testShapes } from './testShapes.ts';

describe('leaveOutStrayRows(table, programme): rows that are not outcomes', () => {
  testShapes('findStrayRows');
});
