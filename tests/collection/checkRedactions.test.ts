import { describe, expect, test } from 'vitest';
import { checkRedactions, type Shown } from '../../src/collection/checkRedactions.ts';
import { loadCollection, type Collection } from '../../src/collection/loadCollection.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';

/** Every name in this file is made up. */
const NAME = 'Zubeida Samplename';
const METHOD = '---\ntitle: Method\ndescription: How it is done.\n---\n';

const ids = { a: 'DEMO-AAA2301/AAA001', b: 'DEMO-AAA2301/AAA002', c: 'DEMO-AAA2301/AAA003' };
const redacting = writeFragment({
  id: ids.a,
  frontMatter: `redact: ["${NAME}"]`,
  description: `So ${NAME} opened it.`,
});

function load(files: Readonly<Record<string, string>>): Collection {
  return loadCollection(makeContentFolder({ 'outcomes/a.txt': redacting, ...files }));
}

function errorsOf({ problems }: Collection): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code, message }) => `${file} ${code} ${message}`);
}

const other = (parts: Parameters<typeof writeFragment>[0]): Readonly<Record<string, string>> => ({
  'outcomes/b.txt': writeFragment({ id: ids.b, ...parts }),
});

describe('loadCollection(directory): what is redacted in one file and shown in another', () => {
  test('is one error for each string, with the places and their number, and without the string', () => {
    const collection = load({
      ...other({ description: `It is ${NAME} who signed.` }),
      'outcomes/c.txt': writeFragment({ id: ids.c, more: { 'Social actor': NAME } }),
    });
    expect(errorsOf(collection)).toEqual([
      'outcomes/a.txt redacted-elsewhere What the redaction number 1 takes out here is shown in 2 places: outcomes/b.txt:3, outcomes/c.txt:4.',
    ]);
    expect(
      JSON.stringify(collection.problems.filter(({ severity }) => severity === 'error')),
    ).not.toContain('Zubeida');
  });

  test('neither file is published while it is so', () => {
    const { outcomes, withheld } = load(other({ description: `It is ${NAME} who signed.` }));
    expect(outcomes).toEqual([]);
    expect(withheld).toEqual([
      { file: 'outcomes/a.txt', id: ids.a, reason: 'redaction' },
      { file: 'outcomes/b.txt', id: ids.b, reason: 'redaction' },
    ]);
  });

  test.each([
    ['an invisible character', 'Zubeida\u200B Samplename'],
    ['nothing between its words', 'ZubeidaSamplename'],
    ['a possessive', 'Zubeida Samplename’s'],
    ['an address', 'zubeida.samplename@example.org'],
    ['letters that look alike', 'Zubеida Samplеname'],
    ['a title', ''],
  ])('in whatever spelling a reader recognises: %s', (_, spelling) => {
    const parts =
      spelling === ''
        ? { frontMatter: `title: By ${NAME}` }
        : { description: `So ${spelling} spoke.` };
    expect(errorsOf(load(other(parts)))).toHaveLength(1);
  });

  test.each([
    [
      'it is redacted there too',
      { frontMatter: `redact: ["${NAME}"]`, description: `So ${NAME}.` },
    ],
    ['it is allowed there', { frontMatter: `named: ["${NAME}"]`, description: `So ${NAME}.` }],
    [
      'a longer string is allowed there',
      { frontMatter: `named: ["${NAME} School"]`, description: `At ${NAME} School.` },
    ],
    ['that outcome is withheld', { description: `So ${NAME}.`, flag: 'YES' }],
    ['only a part of it is there', { description: 'So Zubeida and Mrs Samplename spoke.' }],
    ['it is part of another word', { description: 'In Zubeida Samplenameville.' }],
  ])('no error where %s', (_, parts) => {
    const collection = load(other(parts));
    expect(errorsOf(collection)).toEqual([]);
    expect(collection.outcomes.map(({ id }) => id)).toContain(ids.a);
  });

  test('what is allowed is the string, not a part of it', () => {
    const parts = { frontMatter: 'named: [Samplename]', description: `So ${NAME}.` };
    expect(errorsOf(load(other(parts)))).toHaveLength(1);
  });

  test('what a withheld outcome redacts counts, too', () => {
    const collection = loadCollection(
      makeContentFolder({
        'outcomes/a.txt': writeFragment({
          id: ids.a,
          flag: 'YES',
          frontMatter: `redact: ["${NAME}"]`,
        }),
        ...other({ description: `So ${NAME}.` }),
      }),
    );
    expect(errorsOf(collection)).toHaveLength(1);
  });

  test('fewer than three letters are redacted where they are listed only, and that is told', () => {
    const collection = loadCollection(
      makeContentFolder({
        'outcomes/a.txt': writeFragment({
          id: ids.a,
          frontMatter: 'redact: [Bo]',
          description: 'So Bo spoke.',
        }),
        ...other({ description: 'So Bo spoke.' }),
      }),
    );
    expect(collection.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'outcomes/a.txt redaction-short',
    ]);
    expect(collection.outcomes.map(({ description }) => description)).toEqual([
      'So [name withheld] spoke.',
      'So Bo spoke.',
    ]);
  });

  test.each([
    [
      'the About page',
      (text: string) => ({ 'programme.md': `${text}\n\nWith ${NAME}.\n` }),
      'programme.md:',
    ],
    [
      'the description',
      (text: string) => ({
        'programme.md': text.replace('All content is', `By ${NAME}. It is`),
      }),
      'programme.md:',
    ],
    [
      'the method page',
      () => ({ 'pages/method.md': `${METHOD}\nBy ${NAME}.\n` }),
      'pages/method.md:6',
    ],
  ])('in prose: %s', (_, change, place) => {
    const files = change(fixtureProgrammeText);
    const [error, ...others] = errorsOf(load(files));
    expect(others).toEqual([]);
    expect(error).toContain(`is shown in one place: ${place}`);
    const allow = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [
        file,
        text.replace('---\n', `---\nnamed: ["${NAME}"]\n`),
      ]),
    );
    expect(errorsOf(load(allow))).toEqual([]);
  });

  test('a label of a vocabulary that an outcome shows', () => {
    const collection = loadCollection(
      makeContentFolder({
        'outcomes/a.txt': writeFragment({ id: ids.a, frontMatter: 'redact: [room to speak]' }),
        ...other({ more: { 'Link to DEMO Specific Objectives': 'AAA' } }),
      }),
    );
    expect(errorsOf(collection)).toEqual([
      expect.stringMatching(
        /^outcomes\/a\.txt .* one place: outcomes\/b\.txt by way of programme\.md:\d+\.$/,
      ),
    ]);
  });
});

describe('loadCollection(directory): redact in programme.md', () => {
  const withRedact = (list: string): Record<string, string> => ({
    'programme.md': fixtureProgrammeText.replace('\nheaders:', `\nredact: ${list}\nheaders:`),
  });

  test('holds for all outcomes and for prose', () => {
    const programme = withRedact('[Jane Example]')['programme.md'] ?? '';
    const collection = loadCollection(
      makeContentFolder({
        'programme.md': `${programme.replace('All content is synthetic.', 'By Jane Example')}\n\nJaneExample(here) wrote it.\n`,
        'pages/method.md': `${METHOD}\nBy *Jane Example*.\n`,
        'outcomes/b.txt': writeFragment({
          id: ids.b,
          description: 'So J. and JANE EXAMPLE spoke.',
          frontMatter: 'named: [Jane Example]',
        }),
      }),
    );
    expect(errorsOf(collection)).toEqual([]);
    expect(collection.outcomes.map(({ description }) => description)).toEqual([
      'So J. and [name withheld] spoke.',
    ]);
    expect(collection.programme?.notice).toBe('By [name withheld]');
    expect(collection.programme?.about).toContain(String.raw`\[name withheld\](here) wrote it.`);
    expect(collection.method?.body).toContain(String.raw`By *\[name withheld\]*.`);
    expect(collection.method).not.toHaveProperty('named');
  });

  test('a label of its own vocabularies may not hold the string', () => {
    const collection = load(withRedact('[room to speak]'));
    expect(errorsOf(collection)).toEqual([
      expect.stringMatching(/^programme\.md redacted-elsewhere .* one place: programme\.md:\d+\.$/),
    ]);
    expect(collection.programme).toBeUndefined();
  });

  test('it takes no string of fewer than three letters', () => {
    expect(errorsOf(load(withRedact('[Bo]')))[0]).toMatch(
      /^programme\.md front-matter-value .*three letters/,
    );
  });
});

describe('checkRedactions(redacting, shown, getSource)', () => {
  test('is one walk through every text, however many names there are', () => {
    const names = (file: number): string[] =>
      Array.from({ length: 200 }, (_, at) => `Name${(file * 7 + at) % 1400} Sample${at}`);
    const shown: Shown[] = Array.from({ length: 500 }, (_, at) => ({
      file: `${at}.txt`,
      texts: [`A synthetic text, number ${at}, of some length; Name0 Sample is none.`, 'Kenya'],
      named: [],
    }));
    const redacting = Array.from({ length: 500 }, (_, at) => ({
      file: `${at}.txt`,
      redact: names(at),
    }));
    const all = checkRedactions(redacting, shown, () => undefined);
    const one = checkRedactions(redacting.slice(0, 1), shown, () => undefined);
    expect(all.found).toEqual([]);
    expect(all.steps).toBeLessThan(2 * shown.map(({ texts }) => texts.join('')).join('').length);
    expect(one.steps).toBeGreaterThan(0);
    expect(all.steps).toBeLessThan(1.5 * one.steps);
  });

  test('many places are counted, and the first of them named', () => {
    const shown: Shown[] = Array.from({ length: 500 }, (_, at) => ({
      file: `${at}.txt`,
      texts: [`So ${NAME}.`],
      named: [],
    }));
    let looked = 0;
    const { found, files } = checkRedactions(
      [{ file: 'a.txt', redact: [NAME, NAME] }],
      shown,
      () => {
        looked += 1;
        return `\nSo ${NAME}.`;
      },
    );
    expect(found.map(({ problem }) => problem.message)).toEqual([
      expect.stringMatching(/shown in 500 places: 0\.txt:2, 1\.txt:2, .* and 488 more\.$/),
    ]);
    expect(files.size).toBe(501);
    expect(looked).toBeLessThan(20);
  });
});
