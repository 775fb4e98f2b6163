import { expect, test } from 'vitest';
import { FACETS } from '../../../src/facets/registry.ts';
import { checkMarks } from '../../../src/tools/verify/checkMarks.ts';
import { createPause } from '../../../src/tools/verify/pause.ts';
import { createOutcome } from '../../support/createOutcome.ts';

const OUTCOMES = [
  createOutcome({ country: 'Demoland', year: '2023' }),
  createOutcome({ country: 'Demoland', year: '2024' }),
  createOutcome({ country: 'Testland', year: '2023' }),
];

function draw(href: string, count: number): { path: string; read: () => Buffer } {
  const html = `<a class="figure__mark" href="${href}" data-count="${count}">`;
  return { path: 'a/index.html', read: () => Buffer.from(html) };
}

test.each(['countries', 'دول'])(
  'a mark of a value page of “%s” counts within it',
  async (segment) => {
    const facets = FACETS.map((facet) => (facet.key === 'country' ? { ...facet, segment } : facet));
    const address = encodeURI(`/base/${segment}/demoland/?year=2023`);
    const find = (count: number) =>
      checkMarks([draw(address, count)], OUTCOMES, facets, createPause());
    expect(await find(1)).toEqual([]);
    expect((await find(2)).map(({ message }) => message)).toEqual([
      expect.stringContaining('counts 2 and not the 1 public outcomes'),
    ]);
  },
);
