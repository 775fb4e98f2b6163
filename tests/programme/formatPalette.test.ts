import { expect, test } from 'vitest';
import { formatPalette } from '../../src/programme/formatPalette.ts';
import { createPalette } from '../../src/programme/palette.ts';

test('formatPalette(palette): every rule is stronger than the sheets loaded after it, and print keeps black links', () => {
  const css = formatPalette(createPalette('#0b5c5e').palette);
  const [light = '', dark = '', print = ''] = css.split('@media ').slice(1);
  expect(light).toMatch(/^screen \{\n {2}:root:root \{\n {4}--accent: #0b5c5e;\n/);
  expect(dark).toMatch(/^screen and \(prefers-color-scheme: dark\) \{\n {2}:root:root \{/);
  expect(dark).not.toContain('#0b5c5e');
  expect(print).toMatch(/^print \{\n {2}:root:root \{\n {4}--shade-1: #/);
  expect(print).not.toContain('--accent');
  expect(css).not.toMatch(/url|@import/);
});
