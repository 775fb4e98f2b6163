import { describe, expect, test } from 'vitest';
import { checkAddresses } from '../../src/collection/checkAddresses.ts';
import type { Programme } from '../../src/programme/readProgramme.ts';
import { fixtureProgramme, withPolicy } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { runPipeline } from '../support/runPipeline.ts';

/** What is reported on files that hold these ids and aliases, in this order. */
function check(...read: readonly (readonly [id: string, ...aliases: string[]])[]): string[] {
  return checkUnder(fixtureProgramme, ...read);
}

function checkUnder(
  programme: Programme,
  ...read: readonly (readonly [id: string, ...aliases: string[]])[]
): string[] {
  const fragments = read.map(([id, ...aliases], index) => {
    const frontMatter = `aliases: ${JSON.stringify(aliases)}`;
    return { file: `${index + 1}.txt`, ...runPipeline(writeFragment({ id, frontMatter })) };
  });
  return checkAddresses(fragments, programme).map(
    ({ file, problem }) => `${file} ${problem.message}`,
  );
}

describe('checkAddresses(read)', () => {
  test('different addresses are no problem', () => {
    expect(check(['A/1', 'OLD/1'], ['A/2', 'OLD/2'])).toEqual([]);
  });

  test('one id in two files names both', () => {
    expect(check(['A/1'], ['A/2'], ['A/1'])).toEqual(['3.txt The id “A/1” is also in 1.txt.']);
  });

  test('one id in three files is told of each copy', () => {
    expect(check(['A/1'], ['A/1'], ['A/1'])).toEqual([
      '2.txt The id “A/1” is also in 1.txt.',
      '3.txt The id “A/1” is also in 1.txt.',
    ]);
  });

  test('two ids with one slug', () => {
    expect(check(['A/1'], ['a-1'])).toEqual([
      '2.txt “a-1” leads to the address “a-1”, which belongs to 1.txt.',
    ]);
  });

  test('an alias that is the address of another, whichever file comes first', () => {
    expect(check(['A/1'], ['A/2', 'a 1'])).toEqual([
      '2.txt “a 1” leads to the address “a-1”, which belongs to 1.txt.',
    ]);
    expect(check(['A/1', 'A/2'], ['A/2'])).toEqual([
      '1.txt “A/2” leads to the address “a-2”, which belongs to 2.txt.',
    ]);
  });

  test('one alias of two outcomes', () => {
    expect(check(['A/1', 'OLD'], ['A/2', 'old'])).toEqual([
      '2.txt “old” leads to the address “old”, which belongs to 1.txt.',
    ]);
  });

  test('an alias that leads to its own outcome does no harm', () => {
    expect(check(['A/1', 'a-1'])).toEqual([]);
    expect(check(['A/1', 'A/1'])).toEqual([]);
    expect(check(['A/1', 'OLD', 'old'])).toEqual([]);
  });

  test('a fragment that could not be read has no address', () => {
    expect(check(['A/1'], ['', 'A/1'])).toEqual([]);
  });

  test('with opaque ids the published addresses count, and the ids as written are named', () => {
    const opaque = withPolicy({ id: 'opaque', key: 'a synthetic key for tests' });
    expect(checkUnder(opaque, ['A/1'], ['a-1'], ['A-2', 'OLD'], ['A-3', 'old.'])).toEqual([]);
    expect(checkUnder(opaque, ['A/1'], ['A/1'])).toEqual(['2.txt The id “A/1” is also in 1.txt.']);
    const [told, ...others] = checkUnder(opaque, ['A/1'], ['A/2', 'a/1']);
    expect(told).toMatch(/^2\.txt “a\/1” leads to the address “[0-9a-z]{12}”, .* 1\.txt\.$/);
    expect(others).toEqual([]);
  });

  test('all are errors', () => {
    const text = writeFragment();
    const read = [1, 2].map((file) => ({ file: `${file}.txt`, ...runPipeline(text) }));
    expect(checkAddresses(read, fixtureProgramme).map(({ problem }) => problem.severity)).toEqual([
      'error',
    ]);
  });
});
