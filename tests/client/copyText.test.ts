import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/client/copyText.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('copyText(text) says whether it is copied, and never fails: not where it is refused, nor where there is no clipboard', async () => {
  const copied: string[] = [];
  const clipboard = (writeText: (text: string) => Promise<void>): void => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  };
  clipboard((text) => Promise.resolve(void copied.push(text)));
  expect(await copyText('an address')).toBe(true);
  expect(copied).toEqual(['an address']);
  clipboard(() => Promise.reject(new Error('refused')));
  expect(await copyText('another')).toBe(false);
  // As on an insecure origin.
  vi.stubGlobal('navigator', {});
  expect(await copyText('another')).toBe(false);
});
