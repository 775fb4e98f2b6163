import { expect, test } from 'vitest';
import { readCollection } from '../../../../src/collection/loadCollection.ts';
import { REPORTERS } from '../../../../src/tools/check/report/reporter.ts';
import { isOwnReport, LONGEST_HEAD } from '../../../../src/tools/check/report/reportMark.ts';
import { reviewCollection } from '../../../../src/tools/check/reviewCollection.ts';
import { makeContentFolder } from '../../../support/contentFolder.ts';
import { writeFragment } from '../../../support/fragmentText.ts';

test.each(Object.entries(REPORTERS))('a report as %s is known by its beginning', (_, report) => {
  const folder = makeContentFolder({ 'outcomes/a.txt': writeFragment() });
  const text = report(reviewCollection(readCollection(folder)), folder);
  expect(isOwnReport(text.slice(0, LONGEST_HEAD))).toBe(true);
});

test.each([
  '',
  '<!doctype html>\n<html lang="en">',
  '{\n  "directory": "x"\n}',
  'Check of content',
])('%j is not a report', (head) => {
  expect(isOwnReport(head)).toBe(false);
});
