import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFrame } from '../../src/text/frameCode.ts';

test('formatFrame(framed): one element with what was given, whatever that is', () => {
  const text = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll(/[\r\n\0]/g, ' '));
  fc.assert(
    fc.property(text, text, (address, title) => {
      const $ = load(formatFrame({ address, title, height: 380 }), null, false);
      expect($.root().children()).toHaveLength(1);
      expect($('iframe').attr()).toEqual({
        ...{ src: address, title, width: '100%', height: '380', loading: 'lazy' },
      });
    }),
  );
});
