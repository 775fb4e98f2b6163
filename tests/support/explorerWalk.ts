import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { nameLanguage } from '../../src/facets/labels.ts';
import { formatCount, formatMessage } from '../../src/messages/formatMessage.ts';
import { getMessages, type Messages } from '../../src/messages/index.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { takeFile } from './browserSession.ts';
import {
  findFilter,
  findValue,
  openExplorer,
  readAllIds,
  readChips,
  readIds,
  readSentence,
  whenReady,
} from './explorerPage.ts';
import { hasFocus, tabTo } from './keyboard.ts';
import { findForeign } from './findForeign.ts';

/** What a reader of one language types. */
export interface Typed {
  /** As a plain keyboard writes it, and what the texts have then. */
  readonly plain: readonly [typed: string, stands: RegExp];
  /** A word with a slip, and the one that is meant. */
  readonly mistyped: readonly [typed: string, meant: string];
  /** The beginning of the name of a place, without its article, and the name. */
  readonly place: readonly [typed: string, name: string];
}

interface Walk {
  readonly page: Page;
  /** Of the home page in the language. */
  readonly home: string;
  readonly language: string;
  readonly outcomes: readonly PublicOutcome[];
  readonly typed: Typed;
}

const PLACE = 'DR Congo';
const HARVEST = 'harvest 2';
const RATING = 'high';

/**
 * The tasks of a reader who has a keyboard and hears the page: find, filter, read, share, keep. All that is said is looked up in the
 * messages of the language, so that nothing of another one is taken for it.
 */
export async function walkExplorer({ page, home, language, outcomes, typed }: Walk): Promise<void> {
  const { messages } = getMessages(language);
  const { search, explorer, facet, star } = pickWords(messages);
  const count = (form: Parameters<typeof formatCount>[0], number: number, more = {}): string =>
    formatCount(form, number, language, more);
  const some = (found: number): string =>
    count(explorer.some, outcomes.length, { found: String(found) });
  const said = (): Locator => page.locator('.explorer__bar .explorer__said');
  const hear = (text: string): Promise<void> =>
    expect.poll(async () => plain((await said().textContent()) ?? '')).toContain(plain(text));
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const box = page.getByRole('combobox', { name: search.label });

  // Find: from the home page, as a plain keyboard writes it.
  await page.goto(home);
  await page.getByRole('searchbox', { name: search.label }).focus();
  await page.keyboard.type(typed.plain[0]);
  await press('Enter');
  await whenReady(page);
  const holding = outcomes.filter((outcome) => typed.plain[1].test(JSON.stringify(outcome)));
  expect(holding.length).toBeGreaterThan(0);
  expect((await readAllIds(page, explorer.nextPage)).toSorted()).toEqual(
    listIds(holding).toSorted(),
  );
  const withQuery = formatMessage(explorer.withQuery, { query: typed.plain[0] });
  expect(plain(await readSentence(page))).toBe(plain(`${some(holding.length)} ${withQuery}`));
  expect(await findForeign(page, language)).toEqual([]);

  // Mistyped: what is offered is taken, and leads to the results.
  await press('/');
  await box.fill(typed.mistyped[0]);
  await press('Enter');
  const near = page.locator('.explorer__near');
  await near.getByText(plainStart(search.unknownWord)).waitFor();
  await near.getByRole('button').filter({ hasText: typed.mistyped[1] }).press('Enter');
  await expect.poll(() => box.inputValue()).toBe(typed.mistyped[1]);
  await whenReady(page);
  expect((await readIds(page)).length).toBeGreaterThan(0);
  expect(await hasFocus(page.locator('.explorer__sentence'))).toBe(true);

  // Suggested: a place by the beginning of its name.
  const [letters, place] = typed.place;
  await press('/', 'ControlOrMeta+a');
  await page.keyboard.type(letters);
  const options = page.getByRole('listbox', { name: search.suggestions }).getByRole('option');
  await options.filter({ hasText: place }).waitFor();
  await hear(count(search.suggested, await options.count()));
  await press('ArrowDown', 'Enter');
  await whenReady(page);
  expect((await readChips(page)).map(plain)).toEqual([plain(place)]);
  const there = outcomes.filter((outcome) => outcome.country.some(({ label }) => label === PLACE));
  await hear(some(there.length));

  // Filtered by keys alone: without a harvest; another way by the menu of a value; a rating or more.
  const harvest = findValue(page, facet.harvest.label, HARVEST);
  const checkbox = harvest.getByRole('checkbox');
  await tabTo(page, checkbox);
  await press('-');
  await whenReady(page);
  const left = there.filter((outcome) => outcome.harvest.every(({ label }) => label !== HARVEST));
  await hear(some(left.length));
  expect((await readIds(page)).toSorted()).toEqual(listIds(left).toSorted());
  expect((await readChips(page)).map(plain)).toEqual(
    [place, formatMessage(explorer.not, { value: HARVEST })].map(plain),
  );
  await press('Enter');
  await page
    .getByRole('button', { name: formatMessage(explorer.only, { value: HARVEST }) })
    .waitFor();
  await press('Escape');
  expect(await hasFocus(checkbox)).toBe(true);
  expect(await harvest.locator('.filter__exclude').getAttribute('aria-pressed')).toBe('true');
  const { label: rating } = facet.significanceRating;
  await tabTo(page, findValue(page, rating, RATING).getByRole('checkbox'));
  await press('+');
  await whenReady(page);
  const orMore = named(explorer, rating, formatMessage(explorer.orMore, { value: RATING }));
  expect((await readChips(page)).map(plain)).toContain(plain(orMore));
  expect(await findForeign(page, language)).toEqual([]);
  await press('Escape');
  const sentence = page.locator('.explorer__sentence');
  expect(await hasFocus(sentence)).toBe(true);
  expect(await sentence.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  await tabTo(page, page.getByRole('button', { name: explorer.clear }));
  await press('Enter');
  await whenReady(page);
  expect(page.url()).toBe(`${home}outcomes/`);
  expect(await box.inputValue()).toBe('');
  expect(await hasFocus(sentence)).toBe(true);

  // Narrowed to the texts of the reader's language.
  const spoken = nameLanguage(language, language);
  const own = outcomes.filter(({ lang }) => lang === language);
  const languages = findFilter(page, facet.language.label);
  if ((await languages.getAttribute('open')) === null)
    await languages.locator('summary').press('Enter');
  await findValue(page, facet.language.label, spoken).getByRole('checkbox').press('Space');
  await whenReady(page);
  expect((await readAllIds(page, explorer.nextPage)).toSorted()).toEqual(listIds(own).toSorted());

  // On a phone the filters are a dialog, which says what it will show, and nothing is wider than the screen.
  const desk = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const opener = page.getByRole('button', { name: new RegExp(`^${explorer.openFilters}`) });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: explorer.filters });
  await dialog.getByRole('button', { name: count(explorer.show, own.length) }).waitFor();
  expect(await findForeign(page, language)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await press('Escape');
  expect(await hasFocus(opener)).toBe(true);
  if (desk !== null) await page.setViewportSize(desk);

  // Another view and order, each told.
  await page.getByRole('button', { name: explorer.table, exact: true }).press('Enter');
  await whenReady(page);
  await hear(named(explorer, explorer.view, explorer.table));
  expect(await findForeign(page, language)).toEqual([]);
  await page.getByRole('button', { name: explorer.list, exact: true }).press('Enter');
  await whenReady(page);
  await page.getByLabel(explorer.sort).selectOption(explorer.sorts.country);
  await whenReady(page);
  await hear(named(explorer, explorer.sort, explorer.sorts.country));

  // Shared, kept and taken away.
  await page.getByRole('button', { name: explorer.copy }).press('Enter');
  await page.getByRole('button', { name: explorer.copied }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const list = page.url();
  const ids = await readIds(page);
  const [first = ''] = ids;
  await page.getByRole('button', { name: formatMessage(star.star, { id: first }) }).press('Space');
  await page
    .getByRole('status')
    .getByText(formatMessage(star.added, { id: first }))
    .waitFor();
  await page.locator('.explorer__tools summary', { hasText: explorer.download }).press('Enter');
  const csv = page.getByRole('button', {
    name: formatMessage(messages.taking.file, { format: 'CSV' }),
  });
  const { bytes } = await takeFile(page, csv);
  for (const id of ids) expect(bytes.toString('utf8')).toContain(id);

  // Read, in the language of the text, with the way back to the list as it was.
  await page.locator('.explorer__results .card a').first().press('Enter');
  await page.locator('h1').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  const position = formatMessage(messages.outcome.inList, {
    position: '1',
    count: `${own.length}`,
  });
  await page.getByText(position).waitFor();
  expect(await findForeign(page, language)).toEqual([]);
  await page.goBack();
  await whenReady(page);
  expect(page.url()).toBe(list);
  await expect.poll(() => hasFocus(page.locator('.explorer__results .card a').first())).toBe(true);
  await page.locator(`.site-nav a[href$="/shortlist/"]`).press('Enter');
  await page.getByRole('heading', { level: 1, name: messages.shortlist.heading }).waitFor();
  await page.getByText(first).first().waitFor();
  expect(await findForeign(page, language)).toEqual([]);
  await openExplorer(page, list);
}

function pickWords({ search, explorer, facet, shortlist }: Messages): {
  readonly search: Messages['search'];
  readonly explorer: Messages['explorer'];
  readonly facet: Messages['facet'];
  readonly star: Messages['shortlist'];
} {
  return { search, explorer, facet, star: shortlist };
}

function named({ named: form }: Messages['explorer'], facet: string, value: string): string {
  return formatMessage(form, { facet, value });
}

function listIds(outcomes: readonly PublicOutcome[]): string[] {
  return outcomes.map(({ id }) => id);
}

/** Without the signs that keep the direction of a name. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What stands before the first place of a message. */
function plainStart(message: string): string {
  return plain(message.split(/[{\u2066-\u2069]/)[0] ?? '');
}
