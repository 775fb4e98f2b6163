import { describe, expect, test } from 'vitest';
import { EXCERPT_LENGTH, placeExcerpt } from '../../src/search/placeExcerpt.ts';
import { fc } from '../support/properties.ts';

type Fields = Readonly<Record<string, string>>;

/** What Pagefind says of a record of these fields: an excerpt from its place `first` on, in which these words match. */
function createResult(fields: Fields, first: number, matches: readonly number[]) {
  const words = Object.values(fields).join(' ').split(' ');
  let location = 0;
  const anchors = Object.entries(fields).map(([id, text]) => {
    const anchor = { id, location };
    location += text.split(' ').length;
    return anchor;
  });
  const marked = words.map((word, at) => (matches.includes(at) ? `<mark>${word}</mark>` : word));
  return {
    excerpt: marked.slice(first, first + EXCERPT_LENGTH).join(' '),
    raw_content: words.join(' '),
    locations: matches,
    anchors,
  };
}

function show(result: Parameters<typeof placeExcerpt>[0]): string {
  const { field = '?', parts } = placeExcerpt(result);
  return `${field}: ${parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')}`;
}

describe('placeExcerpt(data)', () => {
  const fields = { description: 'A group met.', socialActor: 'Security forces.', id: 'DEMO-1' };

  test.each([
    [[1], 'description: A [group] met.'],
    [[3], 'socialActor: [Security] forces.'],
    [[4], 'socialActor: Security [forces].'],
    [[3, 5], 'socialActor: [Security] forces.'],
    [[1, 3, 4], 'socialActor: [Security] [forces].'],
    [[5], 'id: [DEMO-1]'],
  ])('words %j: %s', (matches, shown) => {
    expect(show(createResult(fields, 0, matches))).toBe(shown);
  });

  test('a long text goes on where it is cut, and at its ends it does not', () => {
    const long = Array.from({ length: 80 }, (_, at) => `w${at}`).join(' ');
    const shown = show(createResult({ description: 'One.', evidence: long }, 20, [30]));
    expect(shown).toMatch(/^evidence: … w19 .*\[w29\].* w54 …$/u);
    expect(show(createResult({ evidence: long }, 0, [3]))).toMatch(/^evidence: w0 .* w35 …$/u);
  });

  test('where nothing is known of fields it is the excerpt as it came', () => {
    expect(show({ excerpt: 'a <mark>b</mark>' })).toBe('?: … a [b] …');
  });

  test('whatever the texts are, it shows words of one field alone, the first match among them', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '&lt;', 'é'), { minLength: 1, maxLength: 50 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), (texts, seed) => {
        const all = Object.fromEntries(texts.map((each, at) => [`field${at}`, each]));
        const count = Object.values(all).join(' ').split(' ').length;
        const match = seed % count;
        const { field = '', parts } = placeExcerpt(
          createResult(all, Math.max(0, Math.min(match - 9, count - EXCERPT_LENGTH)), [match]),
        );
        const shown = parts.map((part) => part.text).join('');
        const own = (all[field] ?? '').replaceAll('&lt;', '<');
        expect(own).toContain(shown.replace(/^… /u, '').replace(/ …$/u, ''));
      }),
      { numRuns: 100 },
    );
  });
});
