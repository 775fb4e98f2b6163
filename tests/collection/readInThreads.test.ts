import { expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../src/collection/loadCollection.ts';
import { ReadingMemory } from '../../src/collection/readingMemory.ts';
import { readInThreads, shareFiles, type ReadFiles } from '../../src/collection/readInThreads.ts';
import {
  countBeats,
  createSharedWork,
  PART_FILES,
  waitForBeat,
} from '../../src/collection/sharedWork.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { HONEST, STATEMENTS } from '../outcome/statementCases.ts';

const files = 3 * PART_FILES + 7;

/** Texts of every kind, as many as three parts have, and a bit. */
function makeFolder(): string {
  const texts = Object.fromEntries(
    Array.from({ length: files }, (_, index) => {
      const id = `DEMO-AAA2301/AAA${String(index % 100).padStart(3, '0')}`;
      const line = [...STATEMENTS, ...HONEST][index * 3] ?? 'Mr Okello met them.';
      const texts = [
        writeFragment({ id, description: `A group met. ${line}` }),
        writeFragment({ id, flag: 'YES', more: { Unknown: line, Year: '2o23' } }),
        writeFragment({ id, frontMatter: 'redact: [group]', description: 'The group met.' }),
        writeFragment({ id, frontMatter: 'withold: true' }),
        `**Broken\n${line}`,
        Buffer.from([0x41, 0xff, 0x41]),
        '',
      ];
      return [`outcomes/${index}.txt`, texts[index % texts.length] ?? ''];
    }),
  );
  return makeContentFolder(texts);
}

/** All of a reading that can be compared: a programme that is read twice has other functions. */
function listAll({ settings, fileOf, ...rest }: Reading): object {
  return { ...rest, isRead: settings !== undefined, published: [...fileOf] };
}

/** Reads the folder with another thread, which has begun before this one goes on; and how many files were read here. */
function readWith(
  folder: string,
  thread: URL | undefined,
  silence: number,
): { reading: Reading; here: number } {
  let here = 0;
  const readFiles: ReadFiles = (given, readHere) => {
    const work = createSharedWork(given.files.length);
    return shareFiles(
      given,
      (file) => {
        if (here === 0) waitForBeat(work, 0, silence);
        here += 1;
        return readHere(file);
      },
      { least: 1, work, silence, ...(thread === undefined ? {} : { thread }) },
    );
  };
  const reading = loadCollection(folder, new ReadingMemory(), readFiles);
  return { reading, here };
}

test('two threads read what one reads, in the same order', () => {
  const folder = makeFolder();
  const expected = loadCollection(folder);
  expect(expected.problems.length).toBeGreaterThan(50);
  expect(expected.outcomes.length).toBeGreaterThan(0);
  const { reading, here } = readWith(folder, undefined, 60_000);
  expect(here).toBeLessThan(files);
  expect(listAll(reading)).toEqual(listAll(expected));
});

/** A thread that takes a part of the work, says so, and does not give it back. */
const taking = (then: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { workerData } from 'node:worker_threads';
       const { state } = workerData.work;
       Atomics.add(state, 0, 1);
       Atomics.add(state, 1, 1);
       Atomics.notify(state, 1);
       ${then}`,
    )}`,
  );

test.each([
  ['is not there', new URL('nowhere.ts', import.meta.url)],
  ['fails at once', new URL('data:text/javascript,throw new Error("No.")')],
  ['takes a part and ends', taking('process.exit(1);')],
  ['takes a part and fails', taking('throw new Error("No.");')],
  ['takes a part and waits for ever', taking('for (;;) Atomics.wait(state, 2, 0);')],
])('of a thread that %s nothing is missing', (_, thread) => {
  const folder = makeFolder();
  const { reading, here } = readWith(folder, thread, 1000);
  expect(here).toBe(files);
  expect(listAll(reading)).toEqual(listAll(loadCollection(folder)));
});

test('a small folder is read by one thread', () => {
  const folder = makeFolder();
  let here = 0;
  const reading = loadCollection(folder, undefined, (given, readHere) =>
    readInThreads(given, (file) => {
      here += 1;
      return readHere(file);
    }),
  );
  expect(here).toBe(files);
  expect(listAll(reading)).toEqual(listAll(loadCollection(folder)));
});

test('without a programme there is one thread, and the same to say', () => {
  const bare = makeContentFolder({ 'programme.md': null, 'outcomes/1.txt': writeFragment({}) });
  const work = createSharedWork(1);
  const reading = loadCollection(bare, undefined, (given, readHere) =>
    shareFiles(given, readHere, { least: 1, work }),
  );
  expect(countBeats(work)).toBe(0);
  expect(listAll(reading)).toEqual(listAll(loadCollection(bare)));
});
