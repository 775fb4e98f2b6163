import { describe, expect, test } from 'vitest';
import { tabulateAxis } from '../../src/figures/tabulate/nameAxis.ts';
import { formatFinding, tellLimit } from '../../src/figures/formatFinding.ts';
import { getMessages } from '../../src/messages/index.ts';
import { createColumnsOf, WORDS } from '../support/figureKit.ts';

describe('formatFinding(finding, words)', () => {
  test.each([
    [{ kind: 'none', total: 0, found: 0 }, 'There is no outcome to draw.'],
    [
      { kind: 'unrecorded', total: 3, found: 0, names: ['Year', 'Scale'] },
      'Year and Scale: not recorded for any of these outcomes.',
    ],
    [
      { kind: 'cell', total: 8, found: 2, row: 'Law', column: 'AAA', cells: 4, gaps: 1 },
      'The most outcomes are “Law” with “AAA”: 2 of 8 outcomes (25%). Of 4 combinations, 1 has none.',
    ],
    [
      { kind: 'rows', total: 8, found: 2, row: 'harvest 1' },
      'The largest is harvest 1, with 2 of 8 outcomes (25%).',
    ],
    [
      { kind: 'ratings', total: 4, found: 1, missing: 1 },
      '1 of 4 outcomes with both ratings (25%) is in the upper half of both scales. 1 outcome lacks at least one of the two ratings.',
    ],
    [
      { kind: 'unscaled', total: 4, found: 0, names: ['Significance rating'], values: ['hoog'] },
      'Significance rating: “hoog” cannot be placed on the programme’s scale, so no share is stated.',
    ],
    [
      { kind: 'rows', total: 8, found: 2, row: 'Demoland', notClear: 2 },
      'The largest is Demoland, with 2 of 8 outcomes (25%). 2 outcomes have no year that can be read.',
    ],
    [
      { kind: 'cell', total: 8, found: 2, row: 'Law', column: 'AAA', ties: 3, cells: 4 },
      'The most outcomes of one combination are 2 of 8 outcomes (25%); 3 combinations have so many. No combination is without any.',
    ],
    [
      { kind: 'axes', total: 8, found: 2, row: 'A', column: '2022', columnCount: 5 },
      'A has the most, 2 of 8 outcomes (25%); the year with the most is 2022 (5).',
    ],
    [
      { kind: 'axes', total: 8, found: 2, rows: ['A', 'B'], column: '2022', columnCount: 5 },
      'The largest are A and B, with 2 of 8 outcomes (25%) each. The year with the most is 2022 (5).',
    ],
    [
      {
        kind: 'axes',
        total: 8,
        found: 2,
        rows: ['A', 'B', 'C', 'D'],
        columns: ['2022', '2023'],
        columnCount: 4,
      },
      'None stands out: 4 have the most, 2 of 8 outcomes (25%) each. The years with the most are 2022 and 2023 (4 each).',
    ],
    [
      { kind: 'axes', total: 1, found: 1, rows: ['A', 'B'], column: '2022' },
      'The one outcome is of A and B, 2022.',
    ],
    [
      { kind: 'marks', total: 4, found: 0, unintended: 1, negative: 2 },
      'Of 4 outcomes, 1 (25%) is recorded as unintended and 2 (50%) as negative.',
    ],
    [
      { kind: 'negative', total: 4, found: 0, negative: 2 },
      'Of 4 outcomes, 2 (50%) are recorded as negative.',
    ],
    [
      { kind: 'cell', total: 3, found: 1, row: 'Law', column: 'AAA', ties: 3, cells: 4, gaps: 1 },
      'No combination has more than one outcome. Of 4 combinations, 1 has none.',
    ],
    [
      { kind: 'everywhere', total: 3, found: 3, names: ['Demoland', 'Testland'] },
      'All 3 outcomes are from Demoland and Testland.',
    ],
    [
      { kind: 'everywhere', total: 4, found: 1, names: ['Demoland'] },
      '1 of 4 outcomes (25%) is from Demoland; no other place is recorded.',
    ],
    [{ kind: 'single', total: 3, found: 3, row: 'A' }, 'All 3 outcomes are of A.'],
    [
      {
        kind: 'axes',
        total: 8,
        found: 4,
        rows: ['A', 'B'],
        columns: ['2022', '2023'],
        columnCount: 4,
        isLevel: { rows: true, columns: true },
      },
      'None stands out: each of the 2 has 4 of 8 outcomes (50%). No year stands out: each of the 2 has 4 outcomes.',
    ],
    [
      { kind: 'places', total: 8, found: 4, names: ['لبنان'] },
      'The most are from \u2068لبنان\u2069: 4 of 8 outcomes (50%).',
    ],
    [{ kind: 'rows', total: 1, found: 1, row: 'harvest 1' }, 'The one outcome is of harvest 1.'],
  ] as const)('%j', (finding, sentence) => {
    expect(formatFinding(finding, WORDS).sentences.join(' ')).toBe(sentence);
  });

  test.each([
    ['ar', 2, 'لا تبرز سنة: في كل من السنتين 5 نتائج.'],
    ['ar', 4, 'لا تبرز سنة: 4 سنوات، في كل منها 5 نتائج.'],
    ['fr', 2, 'Aucune année ne se détache : les 2 comptent chacune 5 effets.'],
  ] as const)('in %s, %s years that are level', (language, count, sentence) => {
    const columns = Array.from({ length: count }, (_, index) => String(2020 + index));
    const level = { columns, columnCount: 5, isLevel: { rows: false, columns: true } };
    const { sentences } = formatFinding(
      { kind: 'axes', total: 20, found: 9, row: 'A', ...level },
      getMessages(language),
    );
    expect(sentences[1]?.replaceAll(/[\u2066-\u2069]/g, '')).toBe(
      sentence.replace(' :', '\u00A0:'),
    );
  });

  test.each([
    [
      { kind: 'cell', total: 8, found: 2, row: 'Law', column: 'AAA', cells: 4, gaps: 1 },
      'The most outcomes are “Law” with “AAA”: 2 of 8 outcomes (25%)',
    ],
    [{ kind: 'rows', total: 1, found: 1, row: 'harvest 1' }, 'The one outcome is of harvest 1'],
    [
      { kind: 'axes', total: 9, found: 5, row: 'A', columns: ['2022', '2023'], columnCount: 4 },
      'The largest is A, with 5 of 9 outcomes (56%)',
    ],
    [
      { kind: 'along', total: 9, found: 9, row: 'A', column: '2022', columnCount: 4 },
      'The year with the most is 2022 (4)',
    ],
    // None of these is the largest beyond doubt, or says what an evaluator would call a finding.
    [{ kind: 'none', total: 0, found: 0 }, undefined],
    [{ kind: 'unrecorded', total: 3, found: 0, names: ['Year'] }, undefined],
    [{ kind: 'unscaled', total: 4, found: 0, names: ['Rating'], values: ['hoog'] }, undefined],
    [{ kind: 'cell', total: 8, found: 2, row: 'Law', column: 'AAA', ties: 3, cells: 4 }, undefined],
    [{ kind: 'rows', total: 8, found: 2, rows: ['A', 'B'] }, undefined],
    [{ kind: 'rows', total: 8, found: 2, row: 'A', unknown: 3 }, undefined],
    [{ kind: 'places', total: 8, found: 2, names: ['A'], unknown: 2 }, undefined],
    [{ kind: 'ratings', total: 2, found: 1, missing: 6 }, undefined],
    [
      { kind: 'along', total: 9, found: 9, row: 'A', column: '2022', columnCount: 4, unknown: 4 },
      undefined,
    ],
  ] as const)('%j is under %j', (finding, heading) => {
    expect(formatFinding(finding, WORDS).heading).toBe(heading);
  });
});

describe('tellLimit(shown, whole, words)', () => {
  test('says how many of how many are drawn; of all of them there is nothing to say', () => {
    const columns = createColumnsOf({ country: 'Demoland' }, { country: 'Testland' }, {});
    const whole = tabulateAxis(columns, { facet: 'country' }, WORDS);
    const shown = tabulateAxis(columns, { facet: 'country', most: 1 }, WORDS);
    expect(tellLimit(shown, whole, WORDS)).toEqual([
      'Country: the 1 with the most outcomes are drawn; the table has all 2.',
    ]);
    expect(tellLimit(whole, whole, WORDS)).toEqual([]);
  });
});
