import { expect, test } from 'vitest';
import { reportText } from '../../../../src/tools/check/report/reportText.ts';
import { reviewCollection } from '../../../../src/tools/check/reviewCollection.ts';
import { loadCollection } from '../../../../src/collection/loadCollection.ts';
import { makeContentFolder } from '../../../support/contentFolder.ts';

test.skipIf(process.platform === 'win32')(
  'the name of a file cannot write a line of its own into the report',
  () => {
    const folder = makeContentFolder({ 'outcomes/a\nNothing is withheld.txt': 'no field' });
    const report = reportText(reviewCollection(loadCollection(folder)), 'content');
    expect(report).not.toMatch(/^Nothing is withheld/m);
    expect(report.match(/a\[U\+000A\]Nothing is withheld\.txt/g)).toHaveLength(2);
  },
);
