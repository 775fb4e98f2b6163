import { describe, expect, test } from 'vitest';
import type { PackedText } from '../../src/search/packTexts.ts';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { placeExcerpt } from '../../src/search/placeExcerpt.ts';
import { fc, textOf } from '../support/properties.ts';

function say(texts: PackedText, query: string): string | undefined {
  const excerpt = placeExcerpt(texts, parseQuery(query));
  if (excerpt === undefined) return undefined;
  const parts = excerpt.parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text));
  return `${excerpt.field}: ${parts.join('')}`;
}

const TEXTS: PackedText = [
  ['description', `A council met. ${'And so on. '.repeat(60)}Then mediators came.`],
  ['significance', 'The mediators’ main-d’œuvre is the council’s, the council said.'],
];

describe('placeExcerpt(texts, query)', () => {
  test('is of the field with the most of the words, of several the first, as it is written there', () => {
    expect(say(TEXTS, 'council')).toBe(
      'significance: The mediators’ main-d’œuvre is the [council’s], the [council] said.',
    );
    expect(say(TEXTS, 'oeuvre')).toBe(
      'significance: The mediators’ main-d’[œuvre] is the council’s, the council said.',
    );
    expect(say(TEXTS, 'met')).toMatch(/^description: A council \[met\]\. And so .* …$/);
  });

  test('begins and ends between words, and says on which sides the text goes on', () => {
    expect(say(TEXTS, 'came')).toMatch(
      /^description: … (?:And|so|on\.) .*Then mediators \[came\]\.$/,
    );
    expect(say(TEXTS, 'nothing')).toBeUndefined();
    expect(say(TEXTS, '-council')).toBeUndefined();
  });

  test('is a piece of the text, whatever that is, with no half of a character', () => {
    fc.assert(
      fc.property(textOf(['word', ' ', '  ', '🌍', 'x'.repeat(90), 'é', '.'], 80), (text) => {
        const excerpt = placeExcerpt([['field', text]], parseQuery('word'));
        const said = excerpt?.parts.map((part) => part.text).join('') ?? '';
        const bare = said.replace(/^… /, '').replace(/ …$/, '');
        expect(text.replaceAll(/\s+/gu, ' ')).toContain(bare);
        expect(said.isWellFormed()).toBe(true);
      }),
    );
  });
});
