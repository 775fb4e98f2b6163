import { expect, test } from 'vitest';
import { isolateName } from '../../src/messages/isolateName.ts';

test('isolateName(name, direction) marks a name that runs the other way, once', () => {
  expect(isolateName('Kenya 12', 'ltr')).toBe('Kenya 12');
  expect(isolateName('2023', 'rtl')).toBe('2023');
  const marked = isolateName('لبنان', 'ltr');
  expect(marked).toBe('\u2068لبنان\u2069');
  expect(isolateName(`${marked} (2)`, 'ltr')).toBe(`${marked} (2)`);
  expect(isolateName('لبنان', 'rtl')).toBe('لبنان');
  expect(isolateName('Women’s Forum', 'rtl')).toBe('\u2068Women’s Forum\u2069');
});
