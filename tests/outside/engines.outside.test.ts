import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../scripts/dev/findBrowser.ts';
import type { EnginePage } from '../support/engines/engine.ts';
import { openChromium } from '../support/engines/openChromium.ts';
import { openFirefox } from '../support/engines/openFirefox.ts';
import { openWebKit } from '../support/engines/openWebKit.ts';
import { createWalker, type Sight, type Step } from '../support/engines/walker.ts';
import { startDemo, type Demo } from '../support/startDemo.ts';

const { firefox, webKitDriver, virtualScreen } = inject('outside');
const engines: readonly (readonly [name: string, open: () => Promise<EnginePage>])[] = [
  ...(firefox === undefined ? [] : [['Firefox', () => openFirefox(firefox)] as const]),
  ...(webKitDriver === undefined || virtualScreen === undefined
    ? []
    : [['WebKit', () => openWebKit({ webKitDriver, virtualScreen })] as const]),
];

describe.skipIf(engines.length === 0 || findBrowser() === undefined)('the demonstration', () => {
  let demo: Demo;
  let address = '';
  let expected: readonly Step[];
  beforeAll(async () => {
    demo = startDemo();
    address = await demo.address;
    expected = await walkIn(openChromium);
  });
  afterAll(() => demo.close());

  /** The walk in one browser; an error of its console is one of the walk. */
  const walkIn = async (open: () => Promise<EnginePage>): Promise<readonly Step[]> => {
    const page = await open();
    try {
      const steps = await walk(page, address);
      expect(page.readFaults()).toEqual([]);
      return steps;
    } finally {
      await page.close();
    }
  };

  test('has steps that each change what is in sight', () => {
    expect(expected.length).toBeGreaterThan(25);
    for (const [index, { name, sight }] of expected.entries())
      expect(sight, name).not.toEqual(expected[index - 1]?.sight);
  });

  test.for(engines)('%s shows at each step what Chromium shows', async ([, open]) => {
    const steps = await walkIn(open);
    // One by one, so that the first difference is what is told.
    for (const [index, { name, sight }] of expected.entries())
      expect(steps[index], name).toEqual({ name, sight });
    expect(steps).toHaveLength(expected.length);
  });
});

/** What a reader does in ten minutes; `address` ends with a slash. */
async function walk(page: EnginePage, address: string): Promise<readonly Step[]> {
  const { steps, step, goTo, click, open, enter, choose, travel } = createWalker(page);
  const list = '/outcomes/';
  const navigate = '.site-header nav a';
  const valueOf = (facet: string, key: string): string =>
    `[data-facet="${facet}"] [data-key="${key}"]`;
  const search = '#explorer-search';

  await step(
    'open the home page',
    () => goTo(address),
    ({ place, heading }) => place === '/' && heading !== '',
  );
  const all = await step(
    'go on to the outcomes',
    () => click(navigate, /^Outcomes$/),
    ({ place, outcomes, filters }) =>
      place === list && outcomes.length === 25 && filters.length > 50,
  );
  await step(
    'choose a country',
    () => click(`${valueOf('country', 'dr-congo')} input`),
    ({ place, chips }) => place === `${list}?country=dr-congo` && chips.length === 1,
  );
  await step(
    'choose a second country',
    () => click(`${valueOf('country', 'kenya')} input`),
    ({ chips }) => chips.length === 2,
  );
  await step(
    'choose a harvest',
    () => click(`${valueOf('harvest', 'harvest-2')} input`),
    ({ chips }) => chips.length === 3,
  );
  await step(
    'leave a type of change out',
    async () => {
      await open('details[data-facet="changeType"]');
      await click(`${valueOf('changeType', 'gender')} button`, /^Without/);
    },
    ({ place, chips }) => chips.length === 4 && place.includes('change-type=-gender'),
  );
  await step(
    'search a word',
    () => enter(search, 'council'),
    ({ place, said, highlighted }) =>
      place.includes('q=council') && said.includes('“council”') && highlighted.length > 0,
  );
  await step(
    'take a country out again',
    () => click('.explorer__chips li button', /Kenya/),
    ({ place, chips }) => !place.includes('kenya') && chips.length === 4,
  );
  await step(
    'search a phrase instead',
    async () => {
      await click('.explorer__clear');
      await enter(search, '"municipal council"');
    },
    ({ place, chips, highlighted }) =>
      /\?q=[^&]+$/.test(place) && chips.length === 1 && highlighted.length > 0,
  );
  await step(
    'search a word that many have',
    () => enter(search, 'council'),
    ({ place, outcomes, highlighted }) =>
      place === `${list}?q=council` && outcomes.length === 25 && highlighted.length > 0,
  );
  await step(
    'switch to the table',
    () => click('[data-view="table"]'),
    ({ place }) => place === `${list}?q=council&view=table`,
  );
  await step(
    'sort by significance',
    () => choose('.explorer__sort', 'significance'),
    ({ place }) => place.includes('sort=-significance'),
  );
  const sorted = await step(
    'sort by country, at the head of its column',
    () => click('.table__sort', /^Country$/),
    ({ place, chosen }) => place.includes('sort=') && chosen.some((one) => /ascending/.test(one)),
  );
  await step(
    'turn to the second page',
    () => click('.explorer__pager a[rel=next]'),
    ({ place }) => place.includes('page=2'),
  );
  await step(
    'go back in the history',
    () => travel(-1),
    ({ place, outcomes }) => place === sorted.place && String(outcomes) === String(sorted.outcomes),
  );
  await step(
    'switch to the figures',
    () => click('[data-view="figures"]'),
    ({ place, outcomes }) => place.includes('view=figures') && outcomes.length === 0,
  );
  const listed = await step(
    'switch back to the list',
    () => click('[data-view="list"]'),
    ({ place, outcomes, highlighted }) =>
      !place.includes('view=') && outcomes.length === 25 && highlighted.length > 0,
  );
  const [, , third = '', fourth = ''] = listed.outcomes;
  const isAt = (outcome: string, place: number) => (sight: Sight) =>
    sight.place.startsWith(outcome) && sight.said.includes(`${place} of `);
  const isListed = ({ place, outcomes, highlighted }: Sight): boolean =>
    place === listed.place &&
    String(outcomes) === String(listed.outcomes) &&
    highlighted.length > 0;
  await step('open an outcome', () => click(`main a[href*="${third}"]`), isAt(third, 3));
  await step('go to the next', () => click('main a[rel=next]'), isAt(fourth, 4));
  await step('go to the one before it', () => click('main a[rel=prev]'), isAt(third, 3));
  await step('return to the list', () => click('.neighbours__label a'), isListed);
  await step('go back to the outcome', () => travel(-1), isAt(third, 3));
  await step('go forward again', () => travel(1), isListed);
  await step('open the fourth', () => click(`main a[href*="${fourth}"]`), isAt(fourth, 4));
  await step(
    'go back to where they were',
    () => travel(-1),
    (sight) => isListed(sight) && sight.focused === fourth,
  );
  await step(
    'clear all',
    () => click('.explorer__clear'),
    ({ outcomes, chips, said }) =>
      chips.length === 0 && said.includes('All') && outcomes.length === 25,
  );
  await step(
    'search what nobody wrote',
    () => enter(search, 'nothingatallhere'),
    ({ outcomes, said }) => said.includes('nothingatallhere') && outcomes.length === 0,
  );
  await step(
    'search by a part of an id',
    () => enter(search, 'ssd2312'),
    ({ place, outcomes }) => place.includes('q=ssd2312') && outcomes.length > 0,
  );
  await step(
    'go on to the evidence',
    () => click(navigate, /^Evidence$/),
    ({ place, heading }) => place === '/evidence/' && heading !== '',
  );
  await step(
    'go on to the countries',
    () => click(navigate, /^Countries$/),
    ({ place }) => place === '/countries/',
  );
  await step(
    'open a country',
    () => click('main a[href$="/countries/lebanon/"]'),
    ({ place, outcomes }) => place === '/countries/lebanon/' && outcomes.length > 0,
  );
  await step(
    'search within it',
    () => enter(search, 'women'),
    ({ place, highlighted }) =>
      place.startsWith('/countries/lebanon/?q=women') && highlighted.length > 0,
  );
  const arabic = await step(
    'open a list in Arabic',
    () => goTo(`${address}outcomes/?language=ar`),
    ({ place, outcomes }) => place === `${list}?language=ar` && outcomes.length > 0,
  );
  expect(arabic.notAtRight).toEqual([]);
  const own = arabic.outcomes[0] ?? '';
  const read = await step(
    'read one of its outcomes',
    () => click(`main a[href*="${own}"]`),
    isAt(own, 1),
  );
  expect(read.notAtRight).toEqual([]);
  expect(read.texts.join(' ')).toMatch(/\p{Script=Arabic}/u);
  expect(all.title).not.toBe(read.title);
  return steps;
}
