import { describe, expect, test } from 'vitest';
import { createHeadline } from '../../src/outcome/createHeadline.ts';
import { createExcerpt } from '../../src/search/createExcerpt.ts';
import { fc, textOf } from '../support/properties.ts';

describe('createExcerpt(description, headline)', () => {
  test.each([
    ['A group met.', 'A group met.', ''],
    ['A group met. It met again.', 'A group met.', 'It met again.'],
    [
      'In May 2023, a group met in Demoville and agreed.',
      'In May 2023, a group met…',
      '… in Demoville and agreed.',
    ],
    ['A group met. It met again.', 'An editor’s own title', 'A group met. It met again.'],
    ['One\n\ntwo   three', 'A title', 'One two three'],
  ])('%j under %j: %j', (description, headline, excerpt) => {
    expect(createExcerpt(description, headline)).toBe(excerpt);
  });

  test('a long text is cut at a word', () => {
    const excerpt = createExcerpt('word '.repeat(100), 'A title');
    expect(excerpt.length).toBeLessThanOrEqual(172);
    expect(excerpt).toMatch(/^(?:word )+…$/);
  });

  test('a text without blanks is cut, but not inside a character', () => {
    const excerpt = createExcerpt('👩'.repeat(200), 'A title');
    expect(excerpt.isWellFormed()).toBe(true);
    expect(excerpt.length).toBeLessThan(180);
  });

  test('with the derived headline it says only what the description says, and never the headline again', () => {
    fc.assert(
      fc.property(
        textOf(['word ', 'Name (ABC) ', 'ended. ', 'A ', '\n', 'é']).filter(
          (text) => text.trim() !== '',
        ),
        (description) => {
          const headline = createHeadline(description);
          const excerpt = createExcerpt(description, headline)
            .replace(/^… /, '')
            .replace(/ …$/, '');
          const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
          expect(squeeze(description)).toContain(squeeze(excerpt));
          expect((headline.replace(/…$/, '') + excerpt).length).toBeLessThanOrEqual(
            squeeze(description).length + 1,
          );
        },
      ),
    );
  });
});
