import { describe, expect, test } from 'vitest';
import { createPager } from '../../src/explorer/createPager.ts';
import { renderPager } from '../../src/explorer/renderPager.ts';
import { parseHtml } from '../markup/parseHtml.ts';

const words = { previous: 'Newer', next: 'Older', page: 'Page {page} of {pages}', language: 'en' };

function render(page: number, pages: number): ReturnType<typeof parseHtml> {
  const pager = createPager({ page, pages }, (to) => `/list/?a=1&page=${to}`, words);
  if (pager === undefined) throw new Error('There is no pager.');
  return parseHtml(renderPager(pager).html);
}

describe('a pager', () => {
  test('leads to the pages before and after, to the first and the last, and says which it is', () => {
    const $ = render(5, 1200);
    expect($('a[rel="prev"]').attr('href')).toBe('/list/?a=1&page=4');
    expect($('a[rel="prev"]').text().trim()).toBe('Newer');
    expect($('a[rel="next"]').attr('href')).toBe('/list/?a=1&page=6');
    expect($('a[rel="next"]').text().trim()).toBe('Older');
    expect(
      $('ol > li')
        .toArray()
        .map((item) => $(item).text()),
    ).toEqual([...['1', '…', '4', '5', '6', '…', '1,200']]);
    expect($('li[aria-hidden]')).toHaveLength(2);
    expect($('[aria-current="page"]').attr()).toMatchObject({
      href: '/list/?a=1&page=5',
      'aria-label': 'Page 5 of 1200',
    });
    expect($('[aria-current]')).toHaveLength(1);
  });

  test('has no page before the first and none after the last', () => {
    expect(render(1, 2)('a[rel]').attr('rel')).toBe('next');
    expect(render(2, 2)('a[rel]').attr('rel')).toBe('prev');
  });

  test('is none for a single page', () => {
    expect(createPager({ page: 1, pages: 1 }, String, words)).toBeUndefined();
  });
});
