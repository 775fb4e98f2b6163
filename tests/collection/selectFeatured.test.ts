import { expect, test } from 'vitest';
import { getPublicCollection } from '../../src/collection/currentCollection.ts';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';

const [SHOWN, HIDDEN, OTHER] = [1, 2, 3].map((serial) => `DEMO-AAA2301/AAA00${serial}`) as [
  string,
  string,
  string,
];

function make(featured: readonly string[]): string {
  const settings = `\nfeatured: ${JSON.stringify(featured)}\nheaders:`;
  return makeContentFolder({
    'programme.md': fixtureProgrammeText.replace('\nheaders:', settings),
    'outcomes/1.txt': writeFragment({ id: SHOWN, frontMatter: 'aliases: [DEMO-OLD/1]' }),
    'outcomes/2.txt': writeFragment({ id: HIDDEN, flag: 'YES' }),
    'outcomes/3.txt': writeFragment({ id: OTHER }),
  });
}

test('featured outcomes are shown in their order, each once, found by an earlier id as well', () => {
  const { featured, problems } = loadCollection(make([OTHER, 'demo-old/1', SHOWN]));
  expect(featured.map(({ id }) => id)).toEqual([OTHER, SHOWN]);
  expect(problems.filter(({ code }) => code.startsWith('featured'))).toEqual([]);
});

test('one that is withheld or unknown is told to the publisher, and the site knows nothing of it', () => {
  const folder = make([HIDDEN, 'DEMO-XXX', SHOWN]);
  const { problems } = loadCollection(folder);
  expect(
    problems
      .filter(({ file }) => file === 'programme.md')
      .map(({ code, severity }) => `${severity} ${code}`),
  ).toEqual(['warning featured-withheld', 'warning featured-unknown']);
  const published = JSON.stringify(getPublicCollection(folder));
  expect(published).not.toContain(HIDDEN);
  expect(published).not.toContain('DEMO-XXX');
});

test('nothing is featured where nothing is listed', () => {
  expect(loadCollection(make([])).featured).toEqual([]);
});
