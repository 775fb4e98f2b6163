import { describe, expect, test } from 'vitest';
import { Addresses, extendSpan } from '../../../src/text/names/spans.ts';

/** The part of a text that goes with a name in it. */
function around(
  text: string,
  name: string,
  find: (span: { start: number; end: number }) => { start: number; end: number } | undefined,
): string | undefined {
  const start = text.indexOf(name);
  const span = find({ start, end: start + name.length });
  return span && text.slice(span.start, span.end);
}

describe('Addresses.find(span)', () => {
  test.each([
    ['write to jane.doe@example.org.', 'jane.doe@example.org'],
    ['(https://example.org/~doe/x)', 'https://example.org/~doe/x'],
    ['see www.doe.example!', 'www.doe.example'],
    ['by @doe_7, today', '@doe_7'],
    ['Jane doe spoke', undefined],
  ])('%j', (text, address) => {
    const addresses = new Addresses(text);
    expect(around(text, 'doe', (span) => addresses.find(span))).toBe(address);
  });
});

test.each([
  ['x ʿAli', 'ʿAli'],
  ['Aliʾ x', 'Aliʾ'],
  ['a mr_Ali_1 b', 'mr_Ali_1'],
  ['a Ali b', 'Ali'],
])('extendSpan(%j, span)', (text, whole) => {
  expect(around(text, 'Ali', (span) => extendSpan(text, span))).toBe(whole);
});
