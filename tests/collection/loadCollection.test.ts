import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCollection, type Collection } from '../../src/collection/loadCollection.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';
import { formatPlace } from '../support/runPipeline.ts';

function problemsOf({ problems }: Collection): string[] {
  return problems.map(({ file, code, position }) => `${file} ${formatPlace(position)} ${code}`);
}

function load(files: Parameters<typeof makeContentFolder>[0]): Collection {
  return loadCollection(makeContentFolder(files));
}

describe('loadCollection(directory)', () => {
  test('the content of this repository is without an error', () => {
    const { programme, outcomes, method, problems } = loadCollection('content');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcomes.map(({ id }) => id)).toContain('SCC-DRC2312/CIV002');
    expect(programme?.abbreviation).toBe('SCC');
    expect(method?.title).toBe('How to read this evidence');
  });

  test('what may be published, what is withheld and why', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001' }),
      'outcomes/2.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', flag: 'YES' }),
      'outcomes/3.txt': writeFragment({ id: 'DEMO-AAA2301/AAA003', flag: null }),
      'outcomes/4.txt': writeFragment({ id: 'DEMO-AAA2301/AAA004', frontMatter: 'withhold: true' }),
      'outcomes/5.txt': writeFragment({ id: 'DEMO-AAA2301/AAA005', status: 'Outcome lead' }),
      'outcomes/6.txt': writeFragment({ id: null }),
    });
    expect(collection.outcomes.map(({ id }) => id)).toEqual(['DEMO-AAA2301/AAA001']);
    expect(collection.withheld).toEqual([
      { file: 'outcomes/2.txt', id: 'DEMO-AAA2301/AAA002', reason: 'flagged' },
      { file: 'outcomes/3.txt', id: 'DEMO-AAA2301/AAA003', reason: 'flag-missing' },
      { file: 'outcomes/4.txt', id: 'DEMO-AAA2301/AAA004', reason: 'editor' },
      { file: 'outcomes/5.txt', id: 'DEMO-AAA2301/AAA005', reason: 'status' },
      { file: 'outcomes/6.txt', id: undefined, reason: 'unreadable' },
    ]);
  });

  test('outcomes come in the fixed order, whatever the order of the files', () => {
    const fragments = [
      ['DEMO-AAA2301/AAA003', '2022'],
      ['DEMO-AAA2301/AAA002', '2023'],
      ['DEMO-AAA2301/AAA001', '2022'],
    ].map(([id = '', year = '']) => writeFragment({ id, more: { Year: year } }));
    const entries = fragments.map((text, index) => [`outcomes/${index}.txt`, text] as const);
    const forth = load(Object.fromEntries(entries));
    const back = load(Object.fromEntries(entries.toReversed()));
    const renamed = load(
      Object.fromEntries(entries.map(([, text], index) => [`outcomes/${9 - index}.txt`, text])),
    );
    expect(forth.outcomes.map(({ id }) => id)).toEqual([
      'DEMO-AAA2301/AAA002',
      'DEMO-AAA2301/AAA001',
      'DEMO-AAA2301/AAA003',
    ]);
    // Settings hold functions, which are equal to themselves only.
    expect({ ...back, settings: undefined }).toEqual({ ...forth, settings: undefined });
    expect(renamed.outcomes).toEqual(forth.outcomes);
  });

  test('subfolders are read, hidden files are not', () => {
    const collection = load({
      'outcomes/b/deep/er/1.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001', flag: '?' }),
      'outcomes/a.TXT': writeFragment({ id: 'DEMO-AAA2301/AAA002' }),
      'outcomes/.hidden.txt': 'nothing',
      'outcomes/.hidden/1.txt': 'nothing',
      'outcomes/b/.DS_Store': 'nothing',
    });
    expect(collection.outcomes).toHaveLength(1);
    expect(collection.withheld.map(({ file }) => file)).toEqual(['outcomes/b/deep/er/1.txt']);
    expect(problemsOf(collection)).toEqual(['outcomes/b/deep/er/1.txt 4:41 flag-unclear']);
  });

  test('the programme that pages get holds no vocabulary', () => {
    const { programme } = load({ 'outcomes/1.txt': writeFragment() });
    expect(programme?.fields.map(({ name }) => name)).toEqual(['id', 'status', 'description']);
    expect({ ...programme, fields: [] }).toEqual({
      fields: [],
      face: [],
      hasData: true,
      isEmbeddable: false,
      isIndexed: true,
      home: {},
      pages: [],
      name: 'Demonstration programme (synthetic)',
      abbreviation: 'DEMO',
      description: 'A programme made up for tests. Nobody and nothing in it is real.',
      language: 'en',
      languages: ['en'],
      translations: {},
      licence: undefined,
      notice: 'All content is synthetic.',
      about: '\nThis programme is synthetic: it exists for tests only.\n',
    });
  });
});

describe('loadCollection(directory): addresses', () => {
  test('one id in two files', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment(),
      'outcomes/2.txt': writeFragment(),
    });
    expect(problemsOf(collection)).toEqual(['outcomes/2.txt unavailable duplicate-id']);
    expect(collection.problems[0]?.message).toContain('outcomes/1.txt');
  });

  test('two ids with one slug', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001' }),
      'outcomes/2.txt': writeFragment({ id: 'DEMO-AAA2301-AAA001' }),
    });
    expect(problemsOf(collection)).toEqual([
      'outcomes/2.txt unavailable address-collision',
      'outcomes/2.txt 1:17 id-pattern',
    ]);
  });

  test('an alias of somebody else’s', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment({ frontMatter: 'aliases: [demo-aaa2301-aaa002]' }),
      'outcomes/2.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002' }),
    });
    expect(problemsOf(collection)).toEqual(['outcomes/1.txt unavailable address-collision']);
  });

  test('a withheld outcome keeps its address', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment({ flag: 'yes' }),
      'outcomes/2.txt': writeFragment(),
    });
    expect(problemsOf(collection)).toEqual(['outcomes/2.txt unavailable duplicate-id']);
  });

  test('a file with an error is not published, even where another file reveals it', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment({ flag: 'yes' }),
      'outcomes/2.txt': writeFragment(),
      'outcomes/3.txt': writeFragment({ id: 'DEMO-AAA2301/AAA003' }),
    });
    expect(collection.outcomes.map(({ id }) => id)).toEqual(['DEMO-AAA2301/AAA003']);
  });
});

describe('loadCollection(directory): faults', () => {
  test('every problem of every file, in one run, by file and place', () => {
    const collection = load({
      'programme.md': '---\nname: x\ndescripton: y\n---\n',
      'pages/method.md': '---\ntitle: Method\n---\n',
      'outcomes/b.txt': 'stray\n**A**: 1\n**A**: 2\n',
      'outcomes/a.txt': '---\nwitthold: true\n---\nstray\n',
      'outcomes/c.txt': Buffer.from([0x61, 0xff]),
      'outcomes/d.txt': '',
      'outcomes/notes.docx': 'x',
    });
    expect(problemsOf(collection)).toEqual([
      'outcomes/a.txt 2:1 front-matter-key',
      'outcomes/b.txt 1:1 text-before-first-field',
      'outcomes/b.txt 3:1 duplicate-header',
      'outcomes/c.txt unavailable not-utf-8',
      'outcomes/d.txt 1:1 empty-file',
      'outcomes/notes.docx unavailable unexpected-file',
      'pages/method.md 2:1 front-matter-value',
      'programme.md 2:1 front-matter-value',
      'programme.md 2:1 front-matter-value',
      'programme.md 2:1 front-matter-value',
      'programme.md 3:1 front-matter-key',
    ]);
    expect(collection).toMatchObject({ programme: undefined, method: undefined, outcomes: [] });
    expect(collection.withheld).toHaveLength(4);
  });

  test('errors in several files do not hide what is well', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment({ id: null, more: { Year: 'soon' } }),
      'outcomes/2.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002' }),
      'outcomes/3.txt': writeFragment({ description: null, more: { [`${FLAG_HEADER} `]: '' } }),
    });
    expect(problemsOf(collection)).toEqual([
      'outcomes/1.txt 1:1 missing-id',
      'outcomes/1.txt 3:11 year-unclear',
      'outcomes/3.txt 1:1 missing-description',
      'outcomes/3.txt 4:1 duplicate-header',
    ]);
    expect(collection.outcomes.map(({ id }) => id)).toEqual(['DEMO-AAA2301/AAA002']);
  });

  test('without a programme nothing is published, and the fragments’ own faults are told', () => {
    const collection = load({
      'programme.md': null,
      'outcomes/1.txt': writeFragment(),
      'outcomes/2.txt': `stray\n${writeFragment()}`,
    });
    expect(problemsOf(collection)).toEqual([
      'outcomes/2.txt 1:1 text-before-first-field',
      'programme.md unavailable missing-programme',
    ]);
    expect(collection).toMatchObject({ programme: undefined, outcomes: [] });
    expect(collection.withheld.map(({ reason }) => reason)).toEqual(['settings', 'unreadable']);
  });

  test('a faulty programme is told with line and column, and nothing is published', () => {
    const programme =
      '---\nname: Demo\ndescription: Demo\nheaders:\n  id: [Id]\n  nmae: [x]\n---\n';
    const collection = load({ 'programme.md': programme, 'outcomes/1.txt': writeFragment() });
    expect(problemsOf(collection)).toEqual([
      'programme.md 2:1 front-matter-value',
      'programme.md 4:1 front-matter-value',
      'programme.md 4:1 front-matter-value',
      'programme.md 4:1 front-matter-value',
      'programme.md 6:3 front-matter-key',
    ]);
    expect(collection.outcomes).toEqual([]);
  });

  test('a programme in another encoding', () => {
    const collection = load({
      'programme.md': Buffer.from('\uFEFFname', 'utf16le'),
      'outcomes/1.txt': '',
    });
    expect(problemsOf(collection)).toContain('programme.md unavailable utf-16');
  });

  test('no folder of outcomes, or a file in its place', () => {
    expect(problemsOf(load({}))).toEqual(['outcomes unavailable missing-outcomes']);
    expect(problemsOf(load({ outcomes: 'a file' }))).toEqual([
      'outcomes unavailable missing-outcomes',
    ]);
  });

  test('an empty folder of outcomes is no problem', () => {
    const folder = makeContentFolder({});
    mkdirSync(path.join(folder, 'outcomes'));
    expect(loadCollection(folder)).toMatchObject({ outcomes: [], withheld: [], problems: [] });
  });

  test('no content folder at all, or a file in its place', () => {
    const folder = makeContentFolder({});
    for (const directory of [path.join(folder, 'nowhere'), path.join(folder, 'programme.md')]) {
      expect(problemsOf(loadCollection(directory))).toEqual([
        'outcomes unavailable missing-outcomes',
        'programme.md unavailable missing-programme',
      ]);
    }
  });

  test('a file that does not belong there is a warning, and is not read', () => {
    const collection = load({
      'outcomes/1.txt': writeFragment(),
      'outcomes/1.txt.bak': writeFragment({ id: 'DEMO-AAA2301/AAA002' }),
      'outcomes/readme.md': 'x',
      'pages/other.txt': 'x',
      'pages/deep/other.md': '# x',
    });
    expect(problemsOf(collection)).toEqual([
      'outcomes/1.txt.bak unavailable unexpected-file',
      'outcomes/readme.md unavailable unexpected-file',
      'pages/deep/other.md unavailable unexpected-file',
      'pages/other.txt unavailable unexpected-file',
    ]);
    expect(new Set(collection.problems.map(({ severity }) => severity))).toEqual(
      new Set(['warning']),
    );
    expect(collection.outcomes).toHaveLength(1);
  });

  test('a file that cannot be opened is an error, and the others are read', () => {
    const folder = makeContentFolder({ 'outcomes/1.txt': writeFragment() });
    symlinkSync('nowhere.txt', path.join(folder, 'outcomes/0.txt'));
    const collection = loadCollection(folder);
    expect(problemsOf(collection)).toEqual(['outcomes/0.txt unavailable unreadable-file']);
    expect(collection.problems[0]).toMatchObject({
      severity: 'error',
      message: 'The file cannot be read (ENOENT).',
    });
    expect(collection.outcomes).toHaveLength(1);
    expect(collection.withheld).toEqual([
      { file: 'outcomes/0.txt', id: undefined, reason: 'unreadable' },
    ]);
  });

  test('a link that leads to itself is an error, and nothing is thrown', () => {
    const folder = makeContentFolder({ 'outcomes/1.txt': writeFragment() });
    symlinkSync('0.txt', path.join(folder, 'outcomes/0.txt'));
    const collection = loadCollection(folder);
    expect(problemsOf(collection)).toEqual(['outcomes/0.txt unavailable unreadable-file']);
    expect(collection.outcomes).toHaveLength(1);
  });

  test('a link that leads back to its own folder ends somewhere', () => {
    const folder = makeContentFolder({ 'outcomes/1.txt': writeFragment() });
    symlinkSync('.', path.join(folder, 'outcomes/again'));
    expect(() => loadCollection(folder)).not.toThrow();
  });

  test('a folder in the place of the programme', () => {
    const folder = makeContentFolder({ 'programme.md': null, 'outcomes/1.txt': writeFragment() });
    mkdirSync(path.join(folder, 'programme.md'));
    expect(problemsOf(loadCollection(folder))).toEqual([
      'programme.md unavailable unreadable-file',
    ]);
  });

  test('a folder named like a fragment is a folder', () => {
    const collection = load({ 'outcomes/1.txt/2.txt': writeFragment() });
    expect(problemsOf(collection)).toEqual([]);
    expect(collection.outcomes).toHaveLength(1);
  });
});

describe('loadCollection(directory): names that editors make of programme.md', () => {
  test.each([
    ...['programme.md.txt', '.programme.md.txt', 'programme.txt', 'Programme.md.rtf'],
    ...['programme', 'program.md', 'programme (1).md', 'programme.md.docx'],
  ])('%s', (name) => {
    const folder = makeContentFolder({ 'programme.md': null, [name]: 'x', 'outcomes/a.txt': '' });
    const problem = loadCollection(folder).problems.find(({ file }) => file === 'programme.md');
    expect(problem?.code).toBe('programme-misnamed');
    expect(problem?.message).toContain(name);
  });

  test('a file of another name is not taken for it', () => {
    const folder = makeContentFolder({
      'programme.md': null,
      'programmes.md': 'x',
      'README.md': '',
    });
    expect(problemsOf(loadCollection(folder))).toContain(
      'programme.md unavailable missing-programme',
    );
  });
});

describe.skipIf(process.platform === 'win32')('loadCollection(directory): what is no file', () => {
  const pipe = (place: string): string => {
    execFileSync('mkfifo', [place]);
    return place;
  };

  test('a pipe among the fragments is named and withheld, not read', () => {
    const folder = makeContentFolder({ 'outcomes/1.txt': writeFragment({}) });
    pipe(path.join(folder, 'outcomes/0.txt'));
    const collection = loadCollection(folder);
    expect(problemsOf(collection)).toEqual(['outcomes/0.txt unavailable not-a-file']);
    expect(collection.problems[0]?.message).toContain('This is a pipe');
    expect(collection.outcomes).toHaveLength(1);
    expect(collection.withheld).toMatchObject([{ file: 'outcomes/0.txt', reason: 'unreadable' }]);
  });

  test.each(['programme.md', 'pages/method.md'])('so is one in the place of %s', (file) => {
    const folder = makeContentFolder({
      'outcomes/1.txt': writeFragment({}),
      'pages/.keep': '',
      [file]: null,
    });
    pipe(path.join(folder, file));
    expect(problemsOf(loadCollection(folder))).toContain(`${file} unavailable not-a-file`);
  });

  test('a link to a device is named', () => {
    const folder = makeContentFolder({ 'outcomes/1.txt': writeFragment({}) });
    symlinkSync('/dev/zero', path.join(folder, 'outcomes/0.txt'));
    const [problem] = loadCollection(folder).problems;
    expect(problem?.message).toContain('This is a link to a device');
  });

  test('a link to a file in the content is read; one that leads out of it is read and named', () => {
    const elsewhere = makeContentFolder({ 'outcomes/1.txt': writeFragment({}) });
    const target = path.join(elsewhere, 'outcomes/1.txt');
    const folder = makeContentFolder({ 'kept/1.md': writeFragment({}), 'outcomes/.keep': '' });
    symlinkSync('../kept/1.md', path.join(folder, 'outcomes/1.txt'));
    expect(loadCollection(folder)).toMatchObject({ problems: [], outcomes: [{}] });
    rmSync(path.join(folder, 'outcomes/1.txt'));
    symlinkSync(target, path.join(folder, 'outcomes/1.txt'));
    const collection = loadCollection(folder);
    expect(problemsOf(collection)).toEqual(['outcomes/1.txt unavailable link-outside']);
    expect(collection.problems[0]?.message).toContain(realpathSync(target));
    expect(collection.outcomes).toHaveLength(1);
  });

  test('a content folder that is a link, or whose “outcomes” is one, is read as any other', () => {
    const folder = makeContentFolder({ 'outcomes/1.txt': writeFragment({}) });
    const link = path.join(makeContentFolder({}), 'link');
    symlinkSync(folder, link);
    expect(loadCollection(link)).toMatchObject({ problems: [], outcomes: [{}] });
  });

  test('a linked folder is an error: its outcomes would be missing without a word', () => {
    const folder = makeContentFolder({ 'outcomes/1.txt': writeFragment({}), 'more/2.txt': '' });
    symlinkSync('../more', path.join(folder, 'outcomes/more'));
    expect(problemsOf(loadCollection(folder))).toEqual(['outcomes/more unavailable not-a-file']);
  });
});
