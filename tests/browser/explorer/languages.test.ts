import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { openBrowser, openPage, openSite } from '../../support/browserSession.ts';
import { walkExplorer, type Typed } from '../../support/explorerWalk.ts';

const site = inject('languages');
const { outcomes } = loadCollection(site.content);
let browser: Browser;
let served: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  browser = await openBrowser();
  served = await openSite(site);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

const READERS: readonly (readonly [language: string, root: string, typed: Typed])[] = [
  [
    'en',
    '',
    {
      plain: ['COUNCIL', /\bcouncil/i],
      mistyped: ['comittee', 'committee'],
      place: ['dr c', 'DR Congo'],
    },
  ],
  [
    'fr',
    'fr/',
    {
      plain: ['defenseures', /défenseur/i],
      mistyped: ['magistrasts', 'magistrats'],
      place: ['kins', 'Congo-Kinshasa'],
    },
  ],
  [
    'ar',
    'ar/',
    {
      plain: ['اسابيع', /أسابيع/],
      mistyped: ['الاحتحاز', 'الاحتجاز'],
      place: ['كونغو', 'الكونغو - كينشاسا'],
    },
  ],
];

describe('a reader with a keyboard', () => {
  test.for(READERS)(
    'finds, filters, reads, shares and keeps in %s',
    async ([language, root, typed]) => {
      const { page, faults, close } = await openPage(browser, {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await walkExplorer({ page, home: served.address + root, language, outcomes, typed });
      expect(faults).toEqual([]);
      await close();
    },
  );
});
