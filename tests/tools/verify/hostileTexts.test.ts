import { describe, expect, test } from 'vitest';
import { writeFragment } from '../../support/fragmentText.ts';
import { prove } from '../../support/proof.ts';

const LENGTH = 200_000;
const fill = (unit: string): string => unit.repeat(LENGTH / unit.length);
/** A text that is read by a method that looks again and again takes hours in one of these. */
const UNITS = [
  ...[' ', '\n', '\t ', '<', '&', '\\', '**', '** ', ':', '. a: ', '"', '%20', '%', '[U+200B]'],
  ...['a', 'a ', 'a\u0301', '\u0301', 'a\u00ad', '0', '003 ', 'CIV003, ', 'CIV001-', 'no. '],
  ...['<script>', '<style>', '<a ', '<a ="', '<!--', '&#45;', '---\n', 'QUJD', '4a', 'Year  '],
];

describe('no text keeps the proof busy', () => {
  test.for(UNITS)(
    'a withheld text, its merged field and a page full of %j',
    { timeout: 60_000 },
    async (unit) => {
      const more = { StoryFragment_Merged: `x ${fill(unit)} y` };
      const fragments = {
        'outcomes/kept.txt': writeFragment({
          id: 'EXH-KE2401/CIV003',
          flag: 'YES',
          description: `The elders met nine officers behind the old ferry house. ${fill(unit)}`,
          more,
        }),
        'outcomes/open.txt': writeFragment({ id: 'EXH-KE2401/CIV001' }),
      };
      const page = `<p>${fill(unit)}</p><p>see EXH-KE2401/CIV003</p>`;
      const found = await prove(fragments, { 'a.html': page });
      // A tag that never ends hides what follows from readers and from the proof’s second lane only.
      expect(found.join('\n')).toContain('EXH-KE2401/CIV003');
    },
  );
});
