import { readFileSync, rmSync } from 'node:fs';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { openNodeSearch, type NodeSearch } from '../support/nodeSearch.ts';
import { fold } from '../../src/text/foldings.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const FIXTURES = 'tests/fixtures/search';
const TOP = 10;
/** Of the questions of a kind, so many must find what they ask for; of any other kind all. */
const LEAST: Readonly<Record<string, number>> = { en: 0.97, fr: 0.97, ar: 0.97, mistyped: 0.9 };

const questions = readFileSync(`${FIXTURES}/questions.tsv`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', question = '', expected = ''] = line.split('\t');
    return { kind, question, expected };
  });
const { outcomes, fields } = loadCollection(FIXTURES);
const folder = createTemporaryFolder('judged');
let search: NodeSearch['search'];
beforeAll(async () => {
  ({ search } = await openNodeSearch(outcomes, fields, folder));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await close();
});

async function findIds(question: string): Promise<string[]> {
  const { rows } = await search(question);
  return rows.slice(0, TOP).map((row) => outcomes[row]?.id ?? '');
}

async function judge({ kind, question, expected }: (typeof questions)[number]): Promise<boolean> {
  if (kind === 'mistyped') {
    const found = await search(question);
    const near = (await found.loadNearest?.()) ?? [];
    return near.some(({ nearest }) =>
      nearest.some(({ written }) => fold(written, 'search') === fold(expected, 'search')),
    );
  }
  const found = await findIds(question);
  // Before all others, which have another word that is written alike.
  if (kind === 'first') found.splice(expected.split(' ').length);
  return expected.split(' ').every((id) => found.includes(id));
}

describe('the fixed outcomes of several languages', () => {
  test.each(['en', 'fr', 'ar', 'am', 'number', 'first', 'mixed', 'mistyped'])(
    'what is asked for in %s is among the first ten',
    async (kind) => {
      const own = questions.filter((each) => each.kind === kind);
      const judged = await Promise.all(own.map(judge));
      const missed = own.filter((_, at) => judged[at] !== true).map(({ question }) => question);
      const share = 1 - missed.length / own.length;
      expect(share, missed.join(', ')).toBeGreaterThanOrEqual(LEAST[kind] ?? 1);
    },
  );

  // More than ten have it, so that no ten are asked for.
  test('a word that says nothing finds all that have it, and is told', async () => {
    const { rows, isOnlyStops } = await search('the');
    const having = outcomes.filter((outcome) => /\bthe\b/i.test(outcome.description));
    expect(having.length).toBeGreaterThan(TOP);
    expect(new Set(rows.map((row) => outcomes[row]?.id))).toEqual(
      new Set(having.map(({ id }) => id)),
    );
    expect(isOnlyStops).toBe(true);
  });

  test('are asked for often enough', () => {
    for (const [kind, least] of Object.entries({ en: 40, fr: 30, ar: 30, mixed: 20, mistyped: 30 }))
      expect(questions.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(least);
  });
});
