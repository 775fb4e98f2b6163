import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { ReadingMemory } from '../../src/collection/readingMemory.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { FIXTURES } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { fc } from '../support/properties.ts';

const PROGRAMME = readFileSync(new URL('programme.md', FIXTURES), 'utf8');
const NAMES = ['a', 'b', 'c', 'd'];

function write(name: string, parts: Parameters<typeof writeFragment>[0] = {}): string {
  return writeFragment({ id: `DEMO-AAA2301/AAA00${NAMES.indexOf(name)}`, ...parts });
}

function makeFour(): string {
  return makeContentFolder(
    Object.fromEntries(NAMES.map((name) => [`outcomes/${name}.txt`, write(name)])),
  );
}

/** So much later that what the system says of a file is believed. */
function waitLong(): void {
  vi.setSystemTime(Date.now() + 60_000);
}

/** One thing that an editor does to the folder. */
const someEdit = fc.oneof(
  fc.record({
    file: fc.constantFrom(...NAMES).map((name) => `outcomes/${name}.txt`),
    text: fc.oneof(
      fc
        .record({ name: fc.constantFrom(...NAMES), flag: fc.constantFrom('', 'YES', 'NO') })
        .map(({ name, flag }) => write(name, { flag })),
      fc.constantFrom('', '**Broken', '**Year**: 2023\n**Year**: 2024\n', null),
    ),
  }),
  fc.constantFrom(
    { file: 'programme.md', text: PROGRAMME },
    { file: 'programme.md', text: PROGRAMME.replace(/^name:.*$/m, 'name: Another') },
    { file: 'programme.md', text: PROGRAMME.replace('---\n', '---\nredact: [Demoville]\n') },
    { file: 'programme.md', text: PROGRAMME.replace('language: en', 'language: fr') },
    { file: 'programme.md', text: '---\nname: [\n---\n' },
  ),
);

describe('loadCollection(directory, memory)', () => {
  test('after any edits it is what a reading without memory is', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const folder = makeFour();
    const memory = new ReadingMemory();
    fc.assert(
      fc.property(fc.array(someEdit, { maxLength: 5 }), fc.boolean(), (edits, isLater) => {
        for (const { file, text } of edits) {
          const place = path.join(folder, file);
          if (text === null) rmSync(place, { force: true });
          else writeFileSync(place, text);
          if (isLater) waitLong();
          expect(describeAll(loadCollection(folder, memory))).toEqual(
            describeAll(loadCollection(folder)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('only what changed is worked out anew; settings by which outcomes are read change all', () => {
    const folder = makeFour();
    const memory = new ReadingMemory();
    const before = loadCollection(folder, memory).fragments;
    writeFileSync(path.join(folder, 'outcomes/b.txt'), write('b', { flag: 'YES' }));
    const after = loadCollection(folder, memory).fragments;
    const listSame = (now: readonly Fragment[]): string[] =>
      now.filter((fragment, index) => isKept(before[index], fragment)).map(({ file }) => file);
    expect(listSame(after)).toEqual(['outcomes/a.txt', 'outcomes/c.txt', 'outcomes/d.txt']);
    const file = path.join(folder, 'programme.md');
    writeFileSync(file, PROGRAMME.replace(/^name:.*$/m, 'name: Another').concat('\nMore.\n'));
    const shown = loadCollection(folder, memory);
    expect(shown.programme?.name).toBe('Another');
    expect(listSame(shown.fragments)).toHaveLength(3);
    writeFileSync(file, PROGRAMME.replace('---\n', '---\nredact: [Demoville]\n'));
    expect(listSame(loadCollection(folder, memory).fragments)).toEqual([]);
  });

  test('a file that is gone is forgotten, and one that comes back is read', () => {
    const folder = makeFour();
    const memory = new ReadingMemory();
    const place = path.join(folder, 'outcomes/a.txt');
    const [before] = loadCollection(folder, memory).fragments;
    renameSync(place, path.join(folder, 'outcomes/a.txt.away'));
    expect(loadCollection(folder, memory).fragments).toHaveLength(3);
    renameSync(path.join(folder, 'outcomes/a.txt.away'), place);
    const [after] = loadCollection(folder, memory).fragments;
    expect(after).toEqual(before);
    expect(isKept(before, after)).toBe(false);
  });
});

/** Everything of a reading that can be compared: settings hold functions. */
function describeAll({ settings, fileOf, ...rest }: ReturnType<typeof loadCollection>): object {
  return { ...rest, name: settings?.settings.name, files: [...fileOf.values()] };
}

type Fragment = ReturnType<typeof loadCollection>['fragments'][number];

/** Whether the outcome is the very object that an earlier reading made. */
function isKept(before: Fragment | undefined, now: Fragment | undefined): boolean {
  return before?.outcome !== undefined && before.outcome === now?.outcome;
}
