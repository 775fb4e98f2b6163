import { expect, test } from 'vitest';
import {
  cleanName,
  dropPlaceholder,
  findProposed,
  formatNameOrigin,
  formatOrigin,
  PLACEHOLDERS,
} from '../../src/collection/proposedTexts.ts';

test('what speaks to whoever publishes is not in the text of the page, and everything else is as it was', () => {
  const about = 'This site shows outcomes.\n\n\nOf two lines,\nand one more.\n';
  expect(dropPlaceholder(about)).toBe(about);
  for (const beginning of Object.values(PLACEHOLDERS))
    expect(dropPlaceholder(`First.\n\n${beginning} a few sentences.\nOf two lines.\n`)).toBe(
      'First.',
    );
});

test.each([
  ['Outcome story form (test)', 'Outcome story form'],
  ['Matriz de alcances v7 FINAL', 'Matriz de alcances'],
  ['Clean water-2024', 'Clean water-2024'],
  ['Final', 'Final'],
])('“%s” names “%s”', (name, cleaned) => {
  expect(cleanName(name)).toBe(cleaned);
});

test('a programme that is called as its file or its one sheet has no name of its own yet', () => {
  const text = `# ${formatOrigin('boats.xlsx', 'en')}\nspreadsheet:\n  sheets: [Harvest log]\n`;
  const listNames = (name: string): string[] => findProposed(text, { name, description: '' }, '');
  expect(listNames('Harvest log')).toHaveLength(1);
  expect(listNames('Boats')).toHaveLength(1);
  expect(listNames('Fair Waters')).toEqual([]);
});

test.each(['en', 'fr', 'ar'] as const)(
  'a name that was found in the spreadsheet is told until it or the comment above it is changed, in %s',
  (language) => {
    const text = `# ${formatOrigin('boats.xlsx', 'en')}\n# ${formatNameOrigin('SYNTHETIC', language)}\n`;
    const list = (head: string, name: string): string[] =>
      findProposed(head, { name, description: '' }, '');
    expect(list(text, 'SYNTHETIC')).toEqual([expect.stringMatching(/^name \(“SYNTHETIC”, found/)]);
    expect(list(text, 'Fair Waters')).toEqual([]);
    expect(list(text.replace(/\n#.*\n$/, '\n'), 'SYNTHETIC')).toEqual([]);
  },
);
