import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { OPEN_SEARCH } from '../../../src/exports/records/openSearch.ts';
import { checkExported } from '../../../src/tools/export/checkExported.ts';
import { runExport } from '../../../src/tools/export/runExport.ts';
import { synthesise } from '../../../src/tools/synthesise/synthesise.ts';
import { writeSynthetic } from '../../../src/tools/synthesise/writeSynthetic.ts';
import { verifySite } from '../../../src/tools/verify/verifySite.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { ownProgrammeText } from '../../support/ownProgramme.ts';
import { runCommand } from '../../support/runCommand.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const folder = createTemporaryFolder('export');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SECRETS = {
  id: 'DEMO-ZZZ2401/CIV777',
  description:
    'The elders of Quillhaven met nine officers behind the old ferry house at dawn, and nobody else heard of it.',
  partner: 'Brethren of Marrowmere',
  theme: 'Smuggled almanacs',
  notes: 'Told by Oriane Quillfeather on the nineteenth night of the long rain in the harbour.',
};

const WITHHELD = writeFragment({
  id: SECRETS.id,
  description: SECRETS.description,
  more: { Partner: SECRETS.partner, Theme: SECRETS.theme },
  flag: 'YES',
});

/** A content folder with two public outcomes and one that is withheld. */
function makeContent(more: Readonly<Record<string, string>> = {}): string {
  return makeContentFolder({
    'programme.md': ownProgrammeText,
    'outcomes/a.txt': writeFragment({
      id: 'DEMO-AAA2301/AAA001',
      more: { Partner: 'Alpha Union', 'Notes of the team': SECRETS.notes },
    }),
    'outcomes/b.txt': writeFragment({
      frontMatter: 'redact: [Oriane Quillfeather]',
      id: 'DEMO-AAA2301/AAA002',
      description: 'Oriane Quillfeather of made-up Demoville opened a synthetic library.',
    }),
    'outcomes/drawer.txt': WITHHELD,
    ...more,
  });
}

function readAll(out: string): string {
  return readdirSync(out)
    .map((name) => `${name}\n${readFileSync(path.join(out, name), 'utf8')}`)
    .join('\n');
}

describe('npm run export -- opensearch', () => {
  test('hands over public outcomes, and leaves no trace of what is withheld, redacted or unpublished', async () => {
    const content = makeContent();
    const out = path.join(folder, 'first');
    const { status, stdout, stderr } = await runCommand(runExport, [
      ...['opensearch', '--out', out, content],
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${out}: 2 outcomes in 2 files, and nothing of 1 withheld.`);
    const text = readAll(out);
    expect(text).toContain('[name withheld] of made-up Demoville');
    expect(text).toContain('Alpha Union');
    for (const secret of [...Object.values(SECRETS), 'Quill', 'ferry house', 'notes', 'drawer'])
      expect(text).not.toContain(secret);
    const ids = loadCollection(content).outcomes.map(({ id }) => id);
    const bulk = readFileSync(path.join(out, 'bulk-0001.ndjson'), 'utf8');
    expect(OPEN_SEARCH.listIds({ name: 'bulk-0001.ndjson', text: bulk })).toEqual(ids);
  });

  test('of outcomes as they are harvested passes the proof, and is the same every time', async () => {
    const content = path.join(folder, 'corpus');
    writeSynthetic(content, synthesise(60, 7), {});
    const reading = loadCollection(content);
    expect(reading.withheld).not.toEqual([]);
    const [some, same] = ['some', 'same'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    for (const out of [some, same])
      expect((await runCommand(runExport, ['opensearch', '--out', out, content])).status).toBe(0);
    expect(readAll(some)).toBe(readAll(same));
    for (const { id } of reading.withheld) expect(readAll(some)).not.toContain(id);
  });

  test('takes the place of an export, and of nothing else', async () => {
    const out = path.join(folder, 'again');
    mkdirSync(out);
    writeFileSync(path.join(out, 'mapping.json'), 'old');
    writeFileSync(path.join(out, 'bulk-0009.ndjson'), SECRETS.description);
    const args = (content: string): string[] => ['opensearch', '--out', out, content];
    expect((await runCommand(runExport, args(makeContent()))).status).toBe(0);
    expect(readdirSync(out)).toEqual(['bulk-0001.ndjson', 'mapping.json']);
    writeFileSync(path.join(out, 'mine.txt'), 'mine');
    const before = readAll(out);
    const { status, stderr } = await runCommand(runExport, args(makeContent()));
    expect([status, readAll(out)]).toEqual([2, before]);
    expect(stderr).toContain('contains mine.txt, which no export wrote');
  });

  test('leaves what is there if the content has an error', async () => {
    const out = path.join(folder, 'faulty');
    const content = makeContent({ 'outcomes/c.txt': '**FragmentID**: DEMO-AAA2301/AAA009\n' });
    const { status, stderr } = await runCommand(runExport, ['opensearch', '--out', out, content]);
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was exported');
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [[], 'Name a format: opensearch.'],
    [['solr', '--out', 'x'], 'Name a format: opensearch.'],
    [['opensearch'], '--out names the folder to write.'],
    [['opensearch', '--out', 'x', 'no-such-content'], 'There is no folder no-such-content.'],
    [['opensearch', '--out', 'content/x'], 'is inside content, which is content.'],
    [['opensearch', '--out', 'public/x'], 'is inside public, which is published.'],
    [['opensearch', '--out', 'package.json'], 'package.json is not a folder.'],
    [['opensearch', '--out', '.'], 'which no export wrote'],
  ])('%j is wrong use', async (args, message) => {
    const { status, stderr } = await runCommand(runExport, args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run export');
  });
});

describe('the proof of an export', () => {
  test.each([
    ['a withheld outcome', JSON.stringify({ description: SECRETS.description })],
    ['its id', JSON.stringify({ id: SECRETS.id })],
    ['a value that no public outcome has', JSON.stringify({ theme: SECRETS.theme })],
    ['what is escaped', '{"x":"Brethren\\nof \\u004darrowmere"}'],
    ['a redacted name', JSON.stringify({ evidence: 'By Oriane Quillfeather' })],
  ])('finds %s', async (_, line) => {
    const content = makeContent();
    const out = path.join(folder, 'proven');
    await runCommand(runExport, ['opensearch', '--out', out, content]);
    const file = path.join(out, 'bulk-0001.ndjson');
    const check = (): [] => [];
    const reading = loadCollection(content);
    expect((await verifySite(out, reading, content, check)).findings).toEqual([]);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"index":{"_id":"X"}}\n${line}\n`);
    expect((await verifySite(out, reading, content, check)).findings).not.toEqual([]);
  });

  test('counts: one more, one less, one twice, a file of something else', () => {
    const outcomes = loadCollection(makeContent()).outcomes;
    const write = (ids: readonly string[]): string =>
      ids.map((id) => `${JSON.stringify({ index: { _id: id } })}\n{}\n`).join('');
    const check = (ids: readonly string[], name = 'bulk-0001.ndjson'): string[] =>
      checkExported(
        [{ path: name, read: () => Buffer.from(write(ids)) }],
        { outcomes },
        OPEN_SEARCH,
      ).map(({ message }) => message);
    const ids = outcomes.map(({ id }) => id);
    expect(check(ids)).toEqual([]);
    expect(check([...ids, 'X'])).toEqual(['has X, which is not public, or has it twice']);
    expect(check([...ids, ids[0] ?? ''])).toHaveLength(1);
    expect(check(ids.slice(1))).toEqual([`lacks ${ids[0]}`]);
    expect(check(ids, 'other.txt')).toEqual([
      'is no file of an export',
      ...ids.map((id) => `lacks ${id}`),
    ]);
  });
});
