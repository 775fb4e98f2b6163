import { describe, expect, test } from 'vitest';
import { cutAtLabels, foldBlanks } from '../../../src/tools/verify/cutMergedText.ts';
import { hashWord } from '../../../src/text/hash.ts';
import { decodeEscapes } from '../../../src/tools/verify/decodeEscapes.ts';
import { readLinks } from '../../../src/tools/verify/idChains.ts';
import { IndexWords } from '../../../src/tools/verify/indexWords.ts';
import { Needles } from '../../../src/tools/verify/needles.ts';
import { RunIndex, RUN } from '../../../src/tools/verify/runIndex.ts';
import { scanText } from '../../../src/tools/verify/scanText.ts';
import { splitSource } from '../../../src/tools/verify/splitSource.ts';
import { createTagReader, dropTags } from '../../../src/tools/verify/tags.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { prove } from '../../support/proof.ts';

const LENGTH = 200_000;
const fill = (unit: string): string => unit.repeat(LENGTH / unit.length);
/** A text that is read by a method that looks again and again takes hours in one of these. */
const UNITS = [
  ...[' ', '\n', '\t ', '<', '&', '\\', '**', '** ', ':', '. a: ', '"', '%20', '%', '[U+200B]'],
  ...['a', 'a ', 'a\u0301', '\u0301', 'a\u00ad', '0', '003 ', 'CIV003, ', 'CIV001-', 'no. '],
  ...['<script>', '<style>', '<a ', '<a ="', '<!--', '&#45;', '---\n', 'QUJD', '4a', 'Year  '],
];

describe('no text keeps the proof busy', () => {
  test.for(UNITS)(
    'a withheld text, its merged field and a page full of %j',
    { timeout: 60_000 },
    async (unit) => {
      const more = { StoryFragment_Merged: `x ${fill(unit)} y` };
      const fragments = {
        'outcomes/kept.txt': writeFragment({
          id: 'EXH-KE2401/CIV003',
          flag: 'YES',
          description: `The elders met nine officers behind the old ferry house. ${fill(unit)}`,
          more,
        }),
        'outcomes/open.txt': writeFragment({ id: 'EXH-KE2401/CIV001' }),
      };
      const page = `<p>${fill(unit)}</p><p>see EXH-KE2401/CIV003</p>`;
      const found = await prove(fragments, { 'a.html': page });
      // A tag that never ends hides what follows from readers and from the proof’s second lane only.
      expect(found.join('\n')).toContain('EXH-KE2401/CIV003');
    },
  );

  test('blanks are folded before labels are looked for, and labels still cut', () => {
    const text = `One thing.${' '.repeat(5000)}Significance of it: another${'\n \t'.repeat(900)}End: x`;
    expect(foldBlanks(text)).not.toMatch(/\s{3}|\s\n|\n\s/);
    expect(cutAtLabels(text).map((part) => part.trim())).toEqual(['One thing', 'another', 'x']);
  });

  test('a text that says the same again and again is kept once', () => {
    const runs = new RunIndex();
    const words = Array.from({ length: 5000 }, () => 'a');
    runs.add(words, 0);
    const needles = new Needles();
    needles.addText('a.txt', words.join(' '));
    let count = 0;
    scanText(words.join(' '), needles, ({ owners }) => {
      count += owners.length;
    });
    expect(count).toBe(words.length - RUN + 1);
  });

  test('many needles with one last word are not compared one by one', () => {
    const needles = new Needles();
    for (let index = 0; index < 5000; index += 1)
      needles.add({
        kind: 'text',
        file: `${index}`,
        source: `n${index} conflict`,
        scope: 'everywhere',
      });
    const group = needles.endingWith(hashWord('conflict'));
    expect(group?.lengths).toEqual(new Set([2]));
    expect(Math.max(...[...(group?.byHash.values() ?? [])].map(({ size }) => size))).toBe(1);
  });

  test('what many withheld outcomes say alike is one needle', () => {
    const needles = new Needles();
    for (let index = 0; index < 100; index += 1)
      needles.add({ kind: 'text', file: `${index}`, source: 'Yes it is', scope: 'everywhere' });
    let hits = 0;
    scanText('yes, it is', needles, () => {
      hits += 1;
    });
    expect(hits).toBe(1);
  });

  test('words of the index are compared with the words that share their rarest letters', () => {
    const text = (
      file: string,
      words: string,
    ): { text: string; file: string; isOutcome: boolean } => ({
      text: words,
      file,
      isOutcome: true,
    });
    const words = new IndexWords(
      [text('a', `harvest ${'b'.repeat(100_000)}`)],
      [`quorlibet unquorlibetly ${'c'.repeat(100_000)}`],
    );
    for (const withheld of ['quorlibet', 'quorlib', 'orlibe', 'c'.repeat(40)])
      expect(words.isWithheld(withheld)).toBe(true);
    for (const open of ['harvest', 'harv', 'arves', 'unknown', 'b'.repeat(40)])
      expect(words.isWithheld(open)).toBe(false);
  });

  test('a list or range after an id ends', () => {
    const after = Array.from({ length: 500 }, (_, index) => `, 00${index}`).join('');
    expect(readLinks(after, 'civ', false)).toHaveLength(64);
  });
});

describe('what was made linear does what it did', () => {
  test('a script without an end hides nothing, one with an end what it holds', () => {
    expect(dropTags('a<script>b</script>c<script>d')).toBe('a  c d');
    const read = createTagReader('<script>a</script>');
    expect(read(0)?.end).toBe('<script>a'.length);
  });

  test.each([
    ['&hyphen;&dash;&sol;&lowbar;', '-‐/_'],
    ['&#0000045;&#x0000000002D;&#45', '---'],
    ['&eacutelders &Eacute;', 'élders É'],
    ['&#150;', '–'],
    ['&nosuchname;', ' nosuchname '],
    ['?a=1&name=2', '?a=1 name =2'],
    ['a[U+200B]b\u{2401}c', 'a\u{200B}bc'],
    ['&amp;hyphen;', '-'],
    ['[U+110000] &#9999999999;', '[U+110000] \uFFFD'],
  ])('%s is read as %s', (written, text) => {
    expect(decodeEscapes(written).replaceAll('‐', '-')).toBe(text.replaceAll('‐', '-'));
  });

  test('no letter of a value is lost where a source is cut', () => {
    expect(splitSource('**A**: one\n**B:** two').map(({ value }) => value.trim())).toEqual([
      '',
      'one',
      'two',
    ]);
  });
});
