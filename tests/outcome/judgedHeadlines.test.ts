import { describe, expect, test } from 'vitest';
import { createHeadline } from '../../src/outcome/createHeadline.ts';
import { readHeadline } from '../../src/text/headline/readHeadline.ts';
import judged from './judgedHeadlines.json' with { type: 'json' };

/** Statements in the shapes of real ones, made up, each judged by a reader: how it opens, who did what. */
const cases = judged.map((each) => {
  const sentence = each.circumstance + each.change;
  const description = `${sentence} ${each.rest}`;
  return { ...each, sentence, ...readShown(description) };
});

function readShown(description: string): ReturnType<typeof readHeadline> & { headline: string } {
  const headline = createHeadline(description);
  return { headline, ...readHeadline({ headline, description }) };
}

/** A statement whose headline is not as it was judged. */
function listFaults(language: string): string[] {
  return cases
    .filter((each) => each.language === language)
    .filter(
      ({ headline, sentence, change, line, who, what }) =>
        headline !== sentence ||
        [change, line].some((shown) => !shown.includes(who) || !shown.includes(what)),
    )
    .map(({ circumstance, change, line }) => `[${circumstance}] ${change} → ${line}`);
}

describe('headlines that were judged', () => {
  test.each([
    ['en', 60],
    ['fr', 30],
    ['ar', 30],
  ])(
    '%s: at least 95 in 100 of %i or more name who did what, in full and in one line',
    (language, least) => {
      const count = cases.filter((each) => each.language === language).length;
      expect(count).toBeGreaterThanOrEqual(least);
      const faults = listFaults(language);
      expect(faults.length / count, faults.join('\n')).toBeLessThanOrEqual(0.05);
    },
  );

  test('at least 95 in 100 are divided where a reader divides them', () => {
    const faults = judged.flatMap((each, at) =>
      cases[at]?.change === each.change ? [] : [each.circumstance + each.change],
    );
    expect(faults.length / judged.length, faults.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('circumstance and change are the sentence; a line has at most 160 characters', () => {
    for (const { headline, circumstance, change, line } of cases) {
      expect(circumstance + change).toBe(headline);
      expect(line.length).toBeLessThanOrEqual(160);
    }
  });
});
