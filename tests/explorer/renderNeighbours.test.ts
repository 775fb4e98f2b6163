import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderNeighbours } from '../../src/explorer/renderNeighbours.ts';
import { createTagReader } from '../../src/tools/verify/tags.ts';

const NEXT = {
  rel: 'next',
  ...{ direction: 'Next', id: 'DEMO-1', address: '/outcomes/demo-1/?q=a&b' },
  ...{ headline: 'Some <b>began</b>', lang: 'fr' },
} as const;

describe('renderNeighbours({ label, address, links })', () => {
  test('each link says its direction, its id and its headline as text', () => {
    const $ = load(renderNeighbours({ label: 'In “harvest 2”', links: [NEXT] }).html);
    expect($('nav').attr('aria-label')).toBe('In “harvest 2”');
    expect($('p a')).toHaveLength(0);
    const link = $('a[rel=next]');
    expect(link.attr('href')).toBe(NEXT.address);
    expect(link.find('[lang=fr]').text()).toBe(NEXT.headline);
    expect(link.text()).toBe(`Next · DEMO-1${NEXT.headline}`);
    expect($('b')).toHaveLength(0);
  });

  test('the label leads to the list', () => {
    const $ = load(renderNeighbours({ label: '2 of 3', address: '/outcomes/', links: [] }).html);
    expect($('p a').attr('href')).toBe('/outcomes/');
    expect($('p').text()).toBe('2 of 3');
  });
});

test('nobody reads the number with which a headline begins as the end of the id before it', () => {
  const link = { rel: 'next', direction: 'Next', address: '/outcomes/b/', lang: 'en' } as const;
  const { html } = renderNeighbours({
    label: 'Harvest 1',
    links: [{ ...link, id: 'DEMO-AAA2301/CIV461', headline: '5 members met.' }],
  });
  const between = /CIV461(?<tags>.*?)5 members/s.exec(html)?.groups?.['tags'] ?? '';
  const readTag = createTagReader(between);
  const tags = [...between.matchAll(/</g)].map(({ index }) => readTag(index));
  expect(tags.some((tag) => tag?.isInline === false)).toBe(true);
  expect(load(html)('a').text().replaceAll(/\s+/g, ' ')).toContain('5 members met.');
});
