import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { fold } from '../../src/text/foldings.ts';
import { search } from './benchExplorer.ts';
import { say } from './say.ts';

interface Question {
  readonly kind: string;
  readonly question: string;
  /** Ids, or the word that was meant by one that is mistyped. */
  readonly expected: string;
}

const TOP = 10;
const OFFERED_WITHIN_MS = 3000;

/** Types the questions of a content folder into the explorer, and says how many find what they ask for among the first ten. */
export async function judgeQuestions(
  browser: Browser,
  address: string,
  content: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}outcomes/`);
  await page.locator('.filters input').first().waitFor();
  const questions = readQuestions(content);
  const missed: Question[] = [];
  for (const question of questions) if (!(await isAnswered(page, question))) missed.push(question);
  for (const [kind, own] of Map.groupBy(questions, (question) => question.kind)) {
    const failed = missed.filter((question) => question.kind === kind);
    say(
      `${kind}: ${own.length} questions, success at ${TOP} ${(1 - failed.length / own.length).toFixed(2)}` +
        failed.map(({ question }) => `\n  missed: ${question}`).join(''),
    );
  }
  await page.close();
}

function readQuestions(content: string): Question[] {
  return readFileSync(path.join(content, 'questions.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', question = '', expected = ''] = line.split('\t');
      return { kind, question, expected };
    });
}

async function isAnswered(page: Page, { kind, question, expected }: Question): Promise<boolean> {
  await search(page, question);
  if (kind === 'mistyped') {
    const offers = page.locator('.explorer__near:not([hidden]) button');
    // They come after the answer; where none come, none are offered.
    await offers
      .first()
      .waitFor({ timeout: OFFERED_WITHIN_MS })
      .catch(() => undefined);
    const offered = await offers.allTextContents();
    return offered.some((label) => isOffered(label, expected));
  }
  const ids = await page.locator('.card__id:visible').allTextContents();
  return expected.split(' ').every((id) => ids.slice(0, TOP).includes(id));
}

/** A button says the word and how many outcomes have it. */
function isOffered(label: string, word: string): boolean {
  return fold(label, 'search').includes(fold(word, 'search'));
}
