import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { openExplorer, readIds, typeQuery } from '../support/explorerPage.ts';
import { readDemonstration } from '../support/readDemonstration.ts';

/** A query, and what an outcome that it asks for holds: of each group at least one, as whole words. */
interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly holds: readonly (readonly string[])[];
}

const QUERIES = JSON.parse(
  readFileSync(new URL('../search/judgedQueries.json', import.meta.url), 'utf8'),
) as JudgedQuery[];
/** What a reader types to find one thing must find it. */
const CERTAIN = ['id', 'acronym', 'phrase'];
const TOP = 10;

let browser: Browser;
let texts: Map<string, string>;
beforeAll(async () => {
  browser = await openBrowser();
  texts = new Map(readDemonstration().map((outcome) => [outcome.id, foldText(readTexts(outcome))]));
});
afterAll(() => browser.close());

function readTexts(outcome: PublicOutcome): string {
  return [
    outcome.id,
    outcome.description,
    outcome.significance,
    outcome.contribution,
    outcome.otherContributions,
    outcome.evidence,
    outcome.additionalInformation,
  ].join('\n');
}

function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isRelevant(id: string, { holds }: JudgedQuery): boolean {
  const text = texts.get(id) ?? '';
  return holds.every((group) =>
    group.some((words) => {
      const escaped = foldText(words).replaceAll(/[/.]/g, '\\$&');
      return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
    }),
  );
}

describe('search over 600 outcomes, judged', () => {
  test('there are judgements enough, and each asks for something that is there', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(40);
    for (const query of QUERIES)
      expect(
        [...texts.keys()].some((id) => isRelevant(id, query)),
        query.query,
      ).toBe(true);
  });

  test('success at 10 is what docs/benchmarks.md reports, and 1 for ids, acronyms and phrases', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${inject('demonstration').address}outcomes/`);
    const failures: string[] = [];
    for (const judged of QUERIES) {
      await typeQuery(page, judged.query);
      const found = (await readIds(page)).slice(0, TOP);
      if (!found.some((id) => isRelevant(id, judged)))
        failures.push(`${judged.kind} ${judged.query}`);
    }
    await close();
    expect(failures.filter((failure) => CERTAIN.includes(failure.split(' ')[0] ?? ''))).toEqual([]);
    const docs = readFileSync('docs/benchmarks.md', 'utf8').replaceAll(/ +/g, ' ');
    for (const [kind, queries] of Map.groupBy(QUERIES, (query) => query.kind)) {
      const failed = failures.filter((failure) => failure.startsWith(`${kind} `));
      const success = (queries.length - failed.length) / queries.length;
      expect(docs, failed.join(', ')).toContain(
        `| ${kind} | ${queries.length} | ${success.toFixed(2)} |`,
      );
    }
  }, 180_000);
});
