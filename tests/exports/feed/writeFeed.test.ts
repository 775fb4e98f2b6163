import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { writeFeed, type Feed, type FeedEntry } from '../../../src/exports/feed/writeFeed.ts';
import { findFeedFaults } from '../../support/atomRules.ts';
import { fc } from '../../support/properties.ts';

const text = fc.string({ unit: 'binary', maxLength: 30 }).map((each) => `a${each}`);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someEntries: fc.Arbitrary<FeedEntry[]> = fc.uniqueArray(
  fc.record({
    address: fc.nat(999).map((number) => `https://atlas.example/outcomes/demo-${number}/`),
    title: text,
    language: fc.constantFrom('en', 'fr', 'ar-LB'),
    published: day,
    updated: day,
    summary: text,
  }),
  { selector: ({ address }) => address, maxLength: 5 },
);
const someFeed: fc.Arbitrary<Feed> = fc.record({
  address: fc.constant('https://atlas.example/feed.xml'),
  page: fc.constant('https://atlas.example/changes/'),
  title: text,
  description: text,
  author: text,
  rights: fc.option(text, { nil: undefined }),
  language: fc.constant('en'),
  updated: day,
  entries: someEntries,
});

/** What a reader of XML sees where a text holds what XML cannot. */
function show(written: string): string {
  return (
    written
      .toWellFormed()
      .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
      // eslint-disable-next-line no-control-regex -- control characters are what it looks for
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, (sign) =>
        sign === '\u007F' ? '\u2421' : String.fromCharCode(0x2400 + sign.charCodeAt(0)),
      )
      .replaceAll(/\r\n?/g, '\n')
  );
}

describe('writeFeed(feed)', () => {
  test('an XML parser reads back what it says, and it keeps the rules of RFC 4287', () => {
    fc.assert(
      fc.property(someFeed, (feed) => {
        const xml = writeFeed(feed);
        expect(findFeedFaults(xml)).toEqual([]);
        const $ = load(xml, { xml: true });
        const read = (selector: string): string => $(selector).text().replaceAll(/\r\n?/g, '\n');
        expect(read('feed > title')).toBe(show(feed.title));
        expect(read('feed > author > name')).toBe(show(feed.author));
        const entries = $('entry').map((_, entry) => [
          [
            $(entry).children('id').text(),
            $(entry).children('title').text().replaceAll(/\r\n?/g, '\n'),
            $(entry).children('title').attr('xml:lang'),
            $(entry).children('updated').text().slice(0, 10),
            $(entry).children('summary').text().replaceAll(/\r\n?/g, '\n'),
          ],
        ]);
        expect(entries.get()).toEqual(
          feed.entries.map(({ address, title, language, updated, summary }) => [
            ...[address, show(title), language, updated, show(summary)],
          ]),
        );
      }),
    );
  });

  test('the rules that the test knows find what breaks them', () => {
    const xml = writeFeed({
      ...{ address: 'https://a.example/feed.xml', page: 'https://a.example/', language: 'en' },
      ...{ title: 'A', description: 'B', author: 'C', updated: '2024-06-30' },
      entries: [
        {
          ...{ address: 'https://a.example/outcomes/a/', title: 'D', language: 'en' },
          ...{ published: '2024-06-30', updated: '2024-06-30', summary: 'E' },
        },
      ],
    });
    const breaks: [from: string | RegExp, to: string][] = [
      ['<author><name>C</name></author>', ''],
      [/<entry><id>.*?<\/id>/, '<entry>'],
      [/<updated>.*?<\/updated>/, '<updated>yesterday</updated>'],
      [/(<entry>.*<\/entry>)/, '$1$1'],
      ['rel="self"', 'rel="alternate"'],
      ['<title>A', '<title>A & B'],
      ['2005/Atom', '2005/Other'],
    ];
    expect(findFeedFaults(xml)).toEqual([]);
    for (const [from, to] of breaks)
      expect(findFeedFaults(xml.replace(from, to)), to).not.toEqual([]);
  });
});
