import { describe, expect, test } from 'vitest';
import { review, setField } from './reviewSynthetic.ts';

describe('checkIds(outcomes, programme)', () => {
  test('an id that disagrees with its place, harvest or objective is told', () => {
    const wrong = setField('Link to SCC Specific Objectives', 'GEN: More equal gender roles');
    const { problems } = review({
      3: (text) => wrong(text.replace(/\/(?:CIV|PEA|EXT|GEN)(\d+)/, '/CIV$1')),
      5: (text) =>
        text.replace(/DEMO-[A-Z]{3}/, 'DEMO-DRC').replace(/coutnry\*\*:.*/, 'coutnry**: Yemen'),
    });
    const told = problems
      .filter(({ code }) => code === 'id-disagrees')
      .map(({ message }) => message);
    expect(told).toHaveLength(2);
    expect(told.join('\n')).toContain(
      '“CIV” in the id usually means objectives “Less suppression of civic space”',
    );
    expect(told.join('\n')).toContain(
      '“DRC” in the id usually means country “DR Congo”, but the field says “Yemen”',
    );
  });
});
