import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNegatives } from '../../src/collection/checkNegatives.ts';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { hasErrors } from '../../src/problems/problems.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { FIXTURES } from '../support/fixtureProgramme.ts';
import { writeFragment, type FragmentParts } from '../support/fragmentText.ts';

const PROGRAMME = readFileSync(new URL('programme.md', FIXTURES), 'utf8');
const withNegatives = (line: string): string =>
  PROGRAMME.replace('  statuses: [Outcome]', `  statuses: [Outcome]\n  ${line}`);

/** A folder in which two outcomes open by a word of the longer list only. */
function load(programme = PROGRAMME, more: FragmentParts = {}): ReturnType<typeof loadCollection> {
  const write = (serial: number, flag: string): string =>
    writeFragment({ id: `DEMO-AAA2301/AAA00${serial}`, flag, ...more });
  return loadCollection(
    makeContentFolder({
      'programme.md': programme,
      'outcomes/a.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001', flag: 'no' }),
      'outcomes/b.txt': write(2, 'Nein'),
      'outcomes/c.txt': write(3, 'нет'),
    }),
  );
}

describe('the first reading with the longer list of words for no', () => {
  test('publishes nothing by it, and stops with one problem that names the files and the line to add', () => {
    const { outcomes, withheld, problems } = load();
    expect(outcomes).toHaveLength(1);
    expect(withheld.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
      'outcomes/b.txt flag-unconfirmed',
      'outcomes/c.txt flag-unconfirmed',
    ]);
    expect(problems).toMatchObject([
      { code: 'flag-unconfirmed', severity: 'error', file: 'programme.md' },
    ]);
    expect(problems[0]?.message).toContain('2 outcomes');
    for (const part of ['outcomes/b.txt', 'outcomes/c.txt', 'negatives: all'])
      expect(problems[0]?.hint).toContain(part);
  });

  test.each(['negatives: all', 'negatives: [no, nein, нет]'])('goes on after “%s”', (line) => {
    const { outcomes, problems } = load(withNegatives(line));
    expect(outcomes).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  test('goes on after the list that the message gives', () => {
    const hint = load().problems[0]?.hint ?? '';
    const line = /negatives: \[[^\]]+\]/.exec(hint)?.[0] ?? '';
    expect(load(withNegatives(line)).outcomes).toHaveLength(3);
  });

  test('asks nothing where the programme has its own list', () => {
    const { outcomes, problems } = load(withNegatives('negatives: [no]'));
    expect(outcomes).toHaveLength(1);
    expect(hasErrors(problems)).toBe(false);
  });

  test.each([
    ['its editor', { frontMatter: 'withhold: true' }],
    ['its status', { status: 'Outcome lead' }],
  ])('asks nothing of an outcome that %s withholds anyway', (_, more) => {
    const { outcomes, problems } = load(PROGRAMME, more);
    expect(outcomes).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

describe('checkNegatives(unconfirmed, directory)', () => {
  test('nothing to ask', () => {
    expect(checkNegatives([], 'content')).toEqual([]);
  });

  test('however many there are, it is one problem', () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({ file: `outcomes/${n}.txt`, flag: 'N' }));
    const problems = checkNegatives(many, 'harvest');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('5000 outcomes');
    expect(problems[0]?.hint).toContain(
      'outcomes/99.txt and 4900 more (npm run check -- harvest names all)',
    );
    expect(problems[0]?.hint.length).toBeLessThan(5000);
  });
});
