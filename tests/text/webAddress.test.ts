import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/text/webAddress.ts';
import { fc } from '../support/properties.ts';

describe('readAddress(text)', () => {
  test.each(['https://example.org/a?b=c#d', 'http://example.org', ' https://example.org/a '])(
    '%s is one',
    (text) => {
      expect(readAddress(text)).toBe(new URL(text.trim()).href);
    },
  );

  test.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', 'mailto:a@example.org'],
    ...['see https://example.org', 'https://example.org and more', 'example.org', '//example.org'],
    ...['https://user:word@example.org/', 'https://localhost/', 'https://', ''],
    ...['https://example.org/[name withheld]', 'https://example.org/[U+202E]x', 'https://a.org/"x'],
  ])('%s is none', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  test('what is one leads to the web, and needs no escaping', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const address = readAddress(text);
        if (address !== undefined) expect(address).toMatch(/^https?:\/\/[^\s"'<>]+$/);
      }),
    );
  });
});
