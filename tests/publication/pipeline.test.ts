import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExpected } from '../support/expectedFile.ts';
import { FIXTURES } from '../support/fixtureProgramme.ts';
import { runPipeline } from '../support/runPipeline.ts';
import { summarise } from '../support/summarise.ts';

const FRAGMENTS = new URL('fragments/', FIXTURES);
const files = readdirSync(FRAGMENTS);
const cases = files.filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));

describe('decodeFragment → parseFragment → readOutcome → publish', () => {
  test.each(cases)('%s', (name) => {
    const bytes = readFileSync(new URL(`${name}.txt`, FRAGMENTS));
    const actual = summarise(runPipeline(bytes));
    expect(actual).toEqual(readExpected(new URL(`${name}.json`, FRAGMENTS), actual));
  });

  test('every expected file has its fragment', () => {
    const orphans = files.filter((file) => !cases.includes(file.replace(/\.(?:txt|json)$/, '')));
    expect(orphans).toEqual([]);
  });

  test('no front matter was run', () => {
    expect(globalThis).not.toHaveProperty('demoRan');
  });
});
