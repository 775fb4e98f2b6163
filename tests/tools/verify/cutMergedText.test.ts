import { describe, expect, test } from 'vitest';
import { cutAtLabels, foldBlanks } from '../../../src/tools/verify/cutMergedText.ts';

describe('cutAtLabels(text)', () => {
  test('blanks are folded before labels are looked for, and labels still cut', () => {
    const text = `One thing.${' '.repeat(5000)}Significance of it: another${'\n \t'.repeat(900)}End: x`;
    expect(foldBlanks(text)).not.toMatch(/\s{3}|\s\n|\n\s/);
    expect(cutAtLabels(text).map((part) => part.trim())).toEqual(['One thing', 'another', 'x']);
  });

  test('a sentence without a colon is one part, and so is one whose colon comes late', () => {
    expect(cutAtLabels('They met. They voted.')).toEqual(['They met. They voted.']);
    const late = `They ${'met '.repeat(30)}: so`;
    expect(cutAtLabels(late)).toEqual([late]);
  });
});
