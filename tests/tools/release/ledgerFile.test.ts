import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { getLedgerPlace } from '../../../src/tools/command.ts';
import { refuseLedger, useLedger } from '../../../src/tools/release/ledgerFile.ts';
import { checkLedger } from '../../../src/tools/verify/checkLedger.ts';
import { formatLedger, parseLedger } from '../../../src/ledger/ledgerText.ts';
import { makeContentFolder, type ContentFiles } from '../../support/contentFolder.ts';
import { fixtureProgrammeText } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const ID = 'DEMO-AAA2301/AAA00';
const root = createTemporaryFolder('ledger');
const place = path.join(root, 'kept', 'ledger.json');
let said = '';
const io = { out: (text: string) => (said += text), err: () => undefined, env: {} };

beforeEach(() => {
  said = '';
  rmSync(path.join(root, 'kept'), { recursive: true, force: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Three outcomes, of which the second may be withheld, in a programme with these settings. */
function makeContent({ flag = 'no', settings = '' } = {}, more: ContentFiles = {}): string {
  return makeContentFolder({
    'programme.md': fixtureProgrammeText.replace('\nheaders:', `\n${settings}\nheaders:`),
    'outcomes/1.txt': writeFragment({ id: `${ID}1` }),
    'outcomes/2.txt': writeFragment({ id: `${ID}2`, flag }),
    'outcomes/3.txt': writeFragment({ id: `${ID}3` }),
    ...more,
  });
}

function build(content = makeContent()): ReturnType<typeof useLedger>['ledger'] {
  const { ledger, write } = useLedger(place, loadCollection(content), io);
  write(io);
  return ledger;
}

const readPlace = (): string => readFileSync(place, 'utf8');

describe('useLedger(place, reading, io)', () => {
  test('says that a record begins, and nothing from then on', () => {
    build();
    expect(said).toMatch(/^There is no ledger of changes .* begins with this build/);
    const text = readPlace();
    said = '';
    build();
    expect(said).toBe('');
    expect(readPlace()).toBe(text);
    expect(readdirSync(path.dirname(place))).toEqual(['ledger.json']);
  });

  test('a withheld outcome, and one that is withheld by now, leave nothing in it', () => {
    build(makeContent({ flag: 'YES' }));
    const text = readPlace();
    expect(text).toContain(`${ID}1`);
    expect(text).not.toContain(`${ID}2`);
    build();
    expect(readPlace()).toContain(`${ID}2`);
    build(makeContent({ flag: 'YES' }));
    expect(readPlace()).toBe(text);
  });

  test('the proof names what is withheld by now, and finds a name that somebody put in', () => {
    const check = (content: string): string[] =>
      checkLedger('ledger.json', readPlace(), loadCollection(content)).map(
        ({ message }) => message,
      );
    const withheld = makeContent({ flag: 'YES' });
    const ledger = build();
    expect(check(makeContent())).toEqual([]);
    expect(check(withheld)).toEqual([`names ${ID}2, which is no public outcome`]);
    const named = { ...ledger, withdrawn: new Map([[`${ID}2`, '']]) };
    writeFileSync(place, formatLedger(named));
    expect(check(withheld)).toHaveLength(2);
    build(withheld);
    expect(check(withheld)).toEqual([]);
    // A text has no place in it.
    const texts = { ...ledger, programme: 'A synthetic group began to meet.' };
    expect(parseLedger(formatLedger(texts))).toEqual({ fault: 'damaged' });
  });

  test('the proof finds the reference of what is withheld by now among the names of what is gone', () => {
    const policy = '  statuses: [Outcome]\n  id: opaque\n  key: tZ9-qLw2-83vbnEkfA-Ru41';
    const programme = fixtureProgrammeText.replace('  statuses: [Outcome]', policy);
    const opaque = (flag: string): string => makeContent({ flag }, { 'programme.md': programme });
    const ledger = build(opaque('no'));
    const references = [...ledger.outcomes.keys()];
    expect(references).toHaveLength(3);
    const named = { ...ledger, withdrawn: new Map(references.map((id) => [id, ''])) };
    writeFileSync(place, formatLedger({ ...named, outcomes: new Map() }));
    const withheld = loadCollection(opaque('YES'));
    const messages = checkLedger('ledger.json', readPlace(), withheld).map(
      ({ message }) => message,
    );
    for (const id of references)
      expect(messages).toContain(`names ${id}, which is no public outcome`);
  });

  test('a damaged one is kept beside the new one, and each has a name of its own', () => {
    build();
    const [whole, damaged] = [readPlace(), readPlace().slice(0, -50)];
    for (const number of [1, 2]) {
      writeFileSync(place, damaged);
      said = '';
      build();
      expect(said).toContain('is damaged: the record begins anew');
      expect(said).toContain(`${place}.damaged-${number}`);
      expect(readPlace()).toBe(whole);
      expect(readFileSync(`${place}.damaged-${number}`, 'utf8')).toBe(damaged);
    }
  });

  test('a damaged one is as it was while the build has not succeeded', () => {
    build();
    writeFileSync(place, '{');
    useLedger(place, loadCollection(makeContent()), io);
    expect(readPlace()).toBe('{');
    expect(readdirSync(path.dirname(place))).toEqual(['ledger.json']);
  });

  test.each<[string, (text: string) => string, string]>([
    ['of a newer version', (text) => text.replace('ledger, 1', 'ledger, 9'), 'newer version'],
    ['of another programme', (text) => text, 'of another programme'],
  ])('one %s is told of and stays as it is', (_, change, notice) => {
    build(
      makeContent(
        {},
        {
          'programme.md': fixtureProgrammeText.replace(/^name: .*$/m, 'name: Another one'),
          'outcomes/1.txt': null,
          'outcomes/2.txt': null,
          'outcomes/3.txt': writeFragment({ id: `${ID}9` }),
        },
      ),
    );
    const text = change(readPlace());
    writeFileSync(place, text);
    said = '';
    const ledger = build();
    expect(said).toContain(notice);
    expect(readPlace()).toBe(text);
    // The site is that of a first build.
    expect([...ledger.outcomes.values()].filter(({ added }) => added !== undefined)).toEqual([]);
  });

  test('one that cannot be read, or written, fails no build', () => {
    mkdirSync(place, { recursive: true });
    build();
    expect(said).toContain('cannot be read');
    rmSync(path.join(root, 'kept'), { recursive: true });
    writeFileSync(path.join(root, 'kept'), 'a file where a folder is needed');
    said = '';
    build();
    expect(said).toContain('could not be written');
    rmSync(path.join(root, 'kept'));
  });

  test('a day before that of an earlier build is pointed out', () => {
    build(makeContent({ settings: 'date: 2024-06-30' }));
    said = '';
    build(makeContent({ settings: 'date: 2024-03-31' }));
    expect(said).toContain(
      '2024-03-31 as the day of the data, but an earlier build gave 2024-06-30',
    );
  });

  test('an id that is gone is named only if the programme says so and no fragment bears it', () => {
    const settings = (withdrawn: string): ContentFiles => ({
      'programme.md': fixtureProgrammeText.replace(
        '  statuses: [Outcome]',
        `$&\n  withdrawn: ${withdrawn}`,
      ),
    });
    const gone = { 'outcomes/2.txt': null };
    const named = (content: string): string[] => [...build(content).withdrawn.keys()];
    build();
    expect(named(makeContent({}, { ...gone, ...settings('silent') }))).toEqual([]);
    build();
    expect(named(makeContent({ flag: 'YES' }, settings('named')))).toEqual([]);
    build();
    const asAlias = writeFragment({
      ...{ id: `${ID}7`, flag: 'YES' },
      frontMatter: `aliases: [${ID}2]`,
    });
    expect(named(makeContent({}, { 'outcomes/2.txt': asAlias, ...settings('named') }))).toEqual([]);
    build();
    const unreadable = { 'outcomes/4.txt': 'no field' };
    expect(named(makeContent({}, { ...gone, ...unreadable, ...settings('named') }))).toEqual([]);
    build();
    expect(named(makeContent({}, { ...gone, ...settings('named') }))).toEqual([`${ID}2`]);
  });
});

describe('where a ledger may be', () => {
  test('outside of content, sites and the project’s own folders', () => {
    const content = makeContent();
    const target = path.join(root, 'site');
    expect(refuseLedger(place, content, target)).toBeUndefined();
    expect(refuseLedger('.atlas/ledger.json', content, target)).toBeUndefined();
    for (const bad of [
      `${content}/ledger.json`,
      `${target}/ledger.json`,
      'public/l.json',
      root,
      '/dev/null',
    ])
      expect(refuseLedger(bad, content, target), bad).toMatch(/^LEDGER \(/);
    symlinkSync('nowhere', path.join(root, 'link'));
    expect(refuseLedger(path.join(root, 'link'), content, target)).toContain('leads nowhere');
    expect(existsSync(place)).toBe(false);
  });

  test('an empty LEDGER is none', () => {
    expect(getLedgerPlace({ LEDGER: ' ' })).toBe('.atlas/ledger.json');
    expect(getLedgerPlace({ LEDGER: 'a.json' })).toBe('a.json');
  });
});
