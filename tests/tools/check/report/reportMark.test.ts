import { expect, test } from 'vitest';
import { loadCollection } from '../../../../src/collection/loadCollection.ts';
import { reportHtml } from '../../../../src/tools/check/report/reportHtml.ts';
import { reportJson } from '../../../../src/tools/check/report/reportJson.ts';
import { isOwnReport, MAX_HEAD } from '../../../../src/tools/check/report/reportMark.ts';
import { reportText } from '../../../../src/tools/check/report/reportText.ts';
import { reviewCollection } from '../../../../src/tools/check/reviewCollection.ts';
import { makeContentFolder } from '../../../support/contentFolder.ts';
import { writeFragment } from '../../../support/fragmentText.ts';

test.each(Object.entries({ reportHtml, reportJson, reportText }))(
  'a report of %s is known by its beginning',
  (_, report) => {
    const folder = makeContentFolder({ 'outcomes/a.txt': writeFragment() });
    const text = report(reviewCollection(loadCollection(folder)), folder, { isWhole: false });
    expect(isOwnReport(text.slice(0, MAX_HEAD))).toBe(true);
  },
);

test.each([
  '',
  '<!doctype html>\n<html lang="en">',
  '{\n  "directory": "x"\n}',
  'Check of content',
])('%j is not a report', (head) => {
  expect(isOwnReport(head)).toBe(false);
});
