import { describe, expect, test } from 'vitest';
import { reportText } from '../../../../src/tools/check/report/reportText.ts';
import { reviewCollection } from '../../../../src/tools/check/reviewCollection.ts';
import { loadCollection } from '../../../../src/collection/loadCollection.ts';
import { makeContentFolder } from '../../../support/contentFolder.ts';

test.skipIf(process.platform === 'win32')(
  'the name of a file cannot write a line of its own into the report',
  () => {
    const folder = makeContentFolder({ 'outcomes/a\nNothing is withheld.txt': 'no field' });
    const report = reportText(reviewCollection(loadCollection(folder)), 'content', {
      isWhole: false,
    });
    expect(report).not.toMatch(/^Nothing is withheld/m);
    expect(report.match(/a\[U\+000A\]Nothing is withheld\.txt/g)).toHaveLength(2);
  },
);

describe('reportText(review, directory, options)', () => {
  /** Sixty outcomes with twenty columns that nobody knows, two values that are not listed, and no description. */
  const makeNoisy = (): string =>
    makeContentFolder(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `outcomes/${String(index).padStart(2, '0')}.txt`,
          [
            `**FragmentID**: DEMO-AAA2301/AAA0${String(index).padStart(2, '0')}`,
            '**Outcome status**: Outcome',
            `**Scale**: ${index % 3 === 0 ? 'Galactic' : 'Cosmic'}`,
            ...Array.from({ length: 20 }, (__, column) => `**Column ${String(column)}**: x`),
            '',
          ].join('\n'),
        ]),
      ),
    );

  test('a usual sheet with many problems of few kinds fits on 60 lines; --all lists each', () => {
    const review = reviewCollection(loadCollection(makeNoisy()));
    const text = reportText(review, 'content', { isWhole: false });
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
    expect(text).toContain('“Galactic” (20 times, outcomes/00.txt:3:12)');
    expect(text).toContain('60 times: programme.md does not list the header “Column 19”');
    expect(text).toContain('npm run check -- --all');
    const whole = reportText(review, 'content', { isWhole: true });
    expect(whole.match(/ warning unknown-header /g)).toHaveLength(1200);
    expect(whole).toContain('1200 × unknown-header');
  });

  test('each name of what is withheld, but not of thousands about which nobody has decided yet', () => {
    const outcomes = Array.from({ length: 5000 }, (_, index) => `OH-${index}`);
    const empty = reviewCollection(loadCollection(makeContentFolder({})));
    const report = (reason: 'flag-empty' | 'flagged', isWhole = false): string =>
      reportText({ ...empty, withheld: [{ reason, outcomes }] }, 'content', { isWhole });
    expect(report('flag-empty')).toMatch(/ \(5000\): OH-0, .*, OH-99 and 4900 more$/m);
    for (const text of [report('flag-empty', true), report('flagged')])
      expect(text).toContain('OH-4998, OH-4999\n');
  });

  test('ends with the command for a report in a browser, the folder as a shell takes it', () => {
    const review = reviewCollection(loadCollection(makeContentFolder({})));
    expect(reportText(review, 'my content', { isWhole: false }).trimEnd()).toMatch(
      /npm run check -- "my content" --format html --out report\.html$/,
    );
  });
});
