import { describe } from 'vitest';
import { testShapes } from './testShapes.ts';

describe('findSwallowed(sheet, shape): rows inside a cell', () => {
  testShapes('findSwallowed');
});
