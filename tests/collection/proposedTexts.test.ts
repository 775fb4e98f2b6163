import { expect, test } from 'vitest';
import { dropPlaceholder, PLACEHOLDER } from '../../src/collection/proposedTexts.ts';

test('what speaks to whoever publishes is not in the text of the page, and everything else is as it was', () => {
  const about = 'This site shows outcomes.\n\n\nOf two lines,\nand one more.\n';
  expect(dropPlaceholder(about)).toBe(about);
  expect(dropPlaceholder(`First.\n\n${PLACEHOLDER} a few sentences.\nOf two lines.\n`)).toBe(
    'First.',
  );
});
