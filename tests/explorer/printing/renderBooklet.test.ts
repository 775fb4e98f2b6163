import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { PrintKit } from '../../../src/explorer/printing/printKit.ts';
import {
  getPlaceId,
  renderCited,
  renderCover,
} from '../../../src/explorer/printing/renderBooklet.ts';
import { getMessages } from '../../../src/messages/index.ts';

const { messages } = getMessages('en');
const { cite, taking, printing } = messages;
const HOSTILE = '"><script>alert(1)</script>&amp;';

const kit: PrintKit & { readonly site: string } = {
  programme: { name: 'Example programme', language: 'en', date: '2024-05-06' },
  direction: 'ltr',
  marks: { name: { dir: 'ltr' }, notice: { dir: 'rtl' } },
  notes: ['State of 2024-05-06', 'Licence of the texts: CC BY 4.0'],
  ...{ cite, taking, words: printing },
  home: '/data/',
  site: 'https://atlas.example',
};
const outcome = {
  ...{ id: 'EX-1', slug: 'ex-1', address: '/outcomes/ex-1/', line: 'A council opened a desk.' },
  ...{ circumstance: 'In 2023, ', change: 'a council opened a desk.' },
  ...{ year: '2023', lang: 'en' },
};

describe('renderCover(list, outcomes, kit)', () => {
  test('says whose outcomes these are, which, of when, how they are cited, and lists all of them', () => {
    const selection = [
      'Shown: Kenya',
      '2 outcomes',
      'Address: https://atlas.example/outcomes/?q=x',
    ];
    const other = { ...outcome, id: 'EX-2', circumstance: '', change: 'A mayor resigned.' };
    const noted = { ...kit, notice: 'A draft' };
    const { html } = renderCover({ title: '', selection }, [outcome, other], noted);
    const $ = load(html);
    expect($('.booklet__notice').text()).toBe('A draft');
    expect($('.booklet__programme').text()).toBe('Example programme');
    expect($('.booklet__title').text()).toBe('Outcomes');
    const paragraphs = (place: string) =>
      $(place)
        .toArray()
        .map((each) => $(each).text());
    expect(paragraphs('.booklet__selection')).toEqual(selection);
    expect(paragraphs('.booklet__notes > *')).toEqual([
      ...kit.notes,
      'All outcomes are cited as: Example programme: outcome statements (2024-05-06). https://atlas.example/data/',
    ]);
    expect(paragraphs('.booklet__contents li')).toEqual([
      'In 2023, a council opened a desk. EX-1',
      'A mayor resigned. EX-2',
    ]);
    const arabic = {
      ...outcome,
      circumstance: '',
      change: 'فتح المجلس مكتبا.',
      page: 'rtl',
    } as const;
    const mixed = renderCover({ title: '', selection }, [{ ...outcome, page: 'rtl' }, arabic], kit);
    const directions = load(mixed.html)('.booklet__contents li');
    expect(directions.toArray().map(({ attribs }) => attribs['dir'])).toEqual(['ltr', undefined]);
    expect($('.booklet__contents a').eq(1).attr('href')).toBe(`#${getPlaceId(1)}`);
  });

  test('says in Arabic how it is cited, each part kept together, and none around them all', () => {
    const { messages: arabic } = getMessages('ar');
    const words = { cite: arabic.cite, words: arabic.printing, direction: 'rtl' } as const;
    const { html } = renderCover({ title: '', selection: [] }, [], { ...kit, ...words });
    const cited = load(html)('.booklet__notes > *').last();
    expect(cited.find('.cite__title').attr('dir')).toBe('rtl');
    expect(cited.find('bdi').last().text()).toBe('https://atlas.example/data/');
    expect(cited.text()).not.toMatch(/[\u2066-\u2069]/);
  });

  test('no text becomes markup, wherever it comes from', () => {
    const list = { title: HOSTILE, selection: [HOSTILE] };
    const hostile = { ...outcome, id: HOSTILE, line: HOSTILE, change: HOSTILE, lang: HOSTILE };
    const { html } = renderCover(list, [hostile], {
      ...kit,
      programme: { name: HOSTILE, language: 'en' },
      notes: [HOSTILE],
    });
    const $ = load(html + renderCited({ ...hostile, address: '/%22%3E/' }, kit).html);
    expect($('script')).toHaveLength(0);
    expect($('.booklet__title').text()).toBe(HOSTILE);
    expect($('.booklet__contents bdi').text()).toBe(HOSTILE);
    expect($('.booklet__cited').text()).toContain(HOSTILE);
  });
});

test('renderCited(outcome, kit) ends an outcome with its citation and its whole address', () => {
  const $ = load(renderCited(outcome, kit).html);
  expect($('.booklet__cited').text()).toBe(
    'Example programme: A council opened a desk (2024-05-06). Outcome statement EX-1. https://atlas.example/outcomes/ex-1/',
  );
  const undated = { ...kit, programme: { name: 'Example programme', language: 'en' } };
  expect(load(renderCited(outcome, undated).html).text()).toContain(
    'A council opened a desk (2023).',
  );
});
