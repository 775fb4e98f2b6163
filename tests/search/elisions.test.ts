import { describe, expect, test } from 'vitest';
import { dropElisions, joinElisions, separateElisions } from '../../src/search/elisions.ts';
import { fc } from '../support/properties.ts';

describe('separateElisions(text)', () => {
  test.each([
    ['l’héritage', 'l’ héritage'],
    ["D'arrestation et qu'elle", "D' arrestation et qu' elle"],
    ['jusqu’à la Côte d’Ivoire', 'jusqu’ à la Côte d’ Ivoire'],
    ['N’Djamena, M’Baye, the farmers’ oath, it’s', 'N’Djamena, M’Baye, the farmers’ oath, it’s'],
    ['aujourd’hui', 'aujourd’hui'],
  ])('%s', (text, separated) => {
    expect(separateElisions(text)).toBe(separated);
  });

  test('joinElisions gives any text back that no such space was in', () => {
    const unit = fc.constantFrom('l', '’', "'", 'a', 'é', ' ', 'd', 'b');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const usual = text.replaceAll(/(['’]) +/g, '$1');
        expect(joinElisions(separateElisions(usual))).toBe(usual);
      }),
    );
  });
});

describe('dropElisions(text)', () => {
  test('leaves the words that say something', () => {
    expect(dropElisions('l’héritage d’arrestation N’Djamena')).toBe(
      'héritage arrestation N’Djamena',
    );
  });
});
