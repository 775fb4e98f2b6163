import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { CleanPieces } from '../../../src/tools/verify/cleanPieces.ts';
import { createSearch } from '../../../src/tools/verify/createSearch.ts';
import { createPause } from '../../../src/tools/verify/pause.ts';
import { searchFile } from '../../../src/tools/verify/searchFile.ts';
import type { Search } from '../../../src/tools/verify/searchText.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { fc } from '../../support/properties.ts';

const SECRET = 'The elders of Quillhaven met nine officers behind the old ferry house at dawn';
const [BEGIN, END] = ['The elders of Quillhaven met', 'nine officers behind the old'];

/** What is looked for. */
async function makeSearch(): Promise<Search> {
  const content = makeContentFolder({
    'outcomes/kept.txt': writeFragment({
      id: 'EXH-KE2401/CIV003',
      flag: 'YES',
      description: SECRET,
      more: { 'Additional information': 'hidden in marshlands' },
    }),
    'outcomes/other.txt': writeFragment({ id: 'KENYA-12', flag: 'YES' }),
    'outcomes/open.txt': writeFragment({ id: 'EXH-KE2401/CIV001' }),
    'outcomes/named.txt': writeFragment({
      id: 'EXH-UG2402/CIV004',
      frontMatter: 'redact: [Synthetia Exemplar, Ana, Quillan Xu]',
      description: 'A group began to meet with Synthetia Exemplar and Ana.',
    }),
  });
  return createSearch(loadCollection(content), content, createPause());
}

/** What is found in a page, with all pieces known and with none. */
async function findBothWays(
  page: string,
  search: Search,
  pieces: CleanPieces,
): Promise<unknown[][]> {
  const file = { path: 'a.html', read: () => Buffer.from(page) };
  const pause = createPause();
  const whole = await searchFile(file, search, pause);
  const first = await searchFile(file, search, pause, pieces.isClean);
  return [whole, first, await searchFile(file, search, pause, pieces.isClean)];
}

/** What a leak is made of. */
const LEAKS = [
  SECRET,
  'EXH-KE2401/CIV003',
  'EXH-KE2401/CIV001–004, 005',
  'CIV001, 002 and 003 of them',
  'outcome no. 003',
  'see #003',
  'Kenya 12 women',
  'Kenya 12',
  'UG2402/CIV003',
  'Synthetia Exemplar',
  'Dr Synthetia Exemplarson',
  'Ana and Banana',
  'hidden in marshlands',
  'StoryFragment_Merged',
  'RVhILUtFMjQwMS9DSVYwMDMgbWV0IG5pbmUgb2ZmaWNlcnM=',
  process.cwd(),
];
/** What may come between, before and after. */
const BETWEEN = [
  ...[
    '<p class="a">',
    '<li class="b">',
    '<h2 id="c">',
    '<div class="d">',
    '</p>',
    '<p>',
    '<section id="e">',
    '<article class="f">',
    '<outcome-star class="g">',
    '<br-x class="h">',
  ],
  ...[
    '<div class="coins" hidden>',
    '<span class="Z3988" title="a=b"></span>',
    '<span class="Z3988" title="',
    '"></span>',
    '</div>',
  ],
  ...[
    '<b>',
    '</b>',
    '<a href="/outcomes/exh-ke2401-civ001/">',
    '<script>',
    '</script>',
    '<!--',
    '-->',
  ],
  ...[
    '&lt;',
    '&quot;',
    '&#92;',
    '\\',
    '"',
    "='",
    '="',
    '>',
    '<',
    '&amp;',
    '&',
    '%2',
    '#',
    ' ',
    '\n',
    '-',
    '/',
  ],
  ...['<p title="', "<li title='", '<p title="a &lt; b">', "<p title='#<b c=", '<path d="M 3 3">'],
  ...[
    ' and ',
    ' 003',
    ' 12',
    'UG2402/',
    ' women',
    ' of 2012',
    'outcome ',
    'no. ',
    'x',
    '[U+200B]',
    'é',
  ],
  ...[' and so on and so forth.', ' one two three four five six seven eight nine ten eleven.'],
  ' long words that say nothing of any kind to anyone at all,'.repeat(7),
];

/** A leak, cut somewhere, with something in each cut. */
const leak = fc
  .tuple(
    fc.constantFrom(...LEAKS),
    fc.array(fc.tuple(fc.nat(80), fc.constantFrom(...BETWEEN)), { maxLength: 3 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((cut, [at, part]) => {
      const place = at % (cut.length + 1);
      return cut.slice(0, place) + part + cut.slice(place);
    }, text),
  );
const between = fc.constantFrom(...BETWEEN);
const page = fc
  .array(fc.oneof({ arbitrary: leak, weight: 1 }, { arbitrary: between, weight: 5 }), {
    maxLength: 14,
  })
  .map((parts) => `<div class="page">${parts.join('')}`);

describe('isClean(path, bytes)', () => {
  test('what is found in a page, and where, is the same as if it were read as a whole', async () => {
    const search = await makeSearch();
    const pieces = new CleanPieces(search);
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const [whole, first, again] = await findBothWays(text, search, pieces);
        expect(first).toEqual(whole);
        expect(again).toEqual(whole);
      }),
    );
  });

  test.for([
    ['a short text', '<div class="x">hidden</div><p class="b">in marshlands</p>'],
    ['a name', '<div class="x">Synthetia</div><p class="b">Exemplar</p>'],
    ['a name with a short end', '<div class="x">Quillan</div><p class="b">Xu</p>'],
    ['a number in a list', '<div class="x">EXH-KE2401/CIV001,</div><p id=b>003</p>'],
    ['a sign before a number', '<div class="x">see<p class="b">#003</p></div>'],
    ['a comment', `<div class="x">${BEGIN} <!-- <p class="b"> --> ${END}</div>`],
    ['a tag in a tag', `<div class="x">${BEGIN} <b <p class="b"> ${END}</div>`],
    ['a value in a value', `<div class="x">${BEGIN} <b title="> <p class="b"> ${END}</div>`],
    [
      'something that nobody sees',
      `<div class="x">${BEGIN} <span class="Z3988" title="a"></span> ${END}</div>`,
    ],
    [
      'a part of a word, and something that nobody sees,',
      '<div class="x">hidden in marsh<span class="Z3988" title="a"></span><span class="Z3988" title="b"></span>lands</div>',
    ],
    [
      'a script',
      `<div class="x">hidden <script><p class="b">${'a word '.repeat(20)}</script>in marshlands`,
    ],
    [
      'a comment in a value',
      `<div class="x"><i title='${'a'.repeat(60)}<!--'></i><p class="b">UG2402/CIV003</p>`,
    ],
  ] as const)('%s that two pieces hold together is found', async ([, page]) => {
    const search = await makeSearch();
    const [whole = [], first] = await findBothWays(page, search, new CleanPieces(search));
    expect(whole).not.toEqual([]);
    expect(first).toEqual(whole);
  });

  test('a piece is searched once, wherever it is again', async () => {
    const pieces = new CleanPieces(await makeSearch());
    const card = (id: string): string =>
      `<article class="card"><h3 class="card__headline"><a href="/outcomes/${id}/">Elders of a town met</a></h3>`;
    const [a, b, c] = ['exh-ke2401-civ001', 'exh-ug2402-civ004', 'exh-ke2401-civ001'].map(card);
    expect(pieces.isClean('a.html', Buffer.from(`<main>${a}${b}${c}`))).toBe(false);
    expect(pieces.isClean('a.html', Buffer.from(`<main id="m">${a}${b}${c}`))).toBe(true);
    const { searched } = pieces;
    for (const order of [
      [a, b],
      [b, a, c],
      [c, b],
    ])
      expect(pieces.isClean('b.html', Buffer.from(`<main id="m">${order.join('')}`))).toBe(true);
    expect(pieces.searched - searched).toBeLessThan(6);
  });

  test('what lists have of an outcome that nobody sees is searched once', async () => {
    const pieces = new CleanPieces(await makeSearch());
    const coins = Array.from(
      { length: 20 },
      (_, index) => `<span class="Z3988" title="title=Group%20${index}%20met"></span>`,
    );
    for (let first = 0; first < 20; first += 1) {
      const page = `<main id="m"><div class="coins" hidden>${coins.slice(first).join('')}</div>`;
      expect(pieces.isClean('a.html', Buffer.from(page))).toBe(true);
    }
    // The first of all, what is before those of a list, each of them, and the last one of each list with its end.
    expect(pieces.searched).toBeLessThanOrEqual(1 + 1 + 20 + 1);
  });

  test('program code is read as a whole, and so is what has no blocks', async () => {
    const pieces = new CleanPieces(await makeSearch());
    expect(pieces.isClean('a.js', Buffer.from('<p class="a">b<p class="c">d'))).toBe(false);
    expect(pieces.isClean('a.html', Buffer.from('<p>b'))).toBe(false);
    expect(pieces.searched).toBe(0);
  });
});

test('each distinct piece is searched once, in however many pages it is', async () => {
  const pieces = new CleanPieces(await makeSearch());
  const list = Array.from({ length: 20 }, (_, index) => `<li class="b">Group ${index} met.</li>`);
  for (let page = 0; page < 50; page += 1) {
    const head = `<p class="a">Page ${page} of them.</p>`;
    expect(pieces.isClean('a.html', Buffer.from(`<main id="m">${head}${list.join('')}`))).toBe(
      true,
    );
  }
  // A piece for each head, one for each line, and the first of all.
  expect(pieces.searched).toBeLessThanOrEqual(50 + 20 + 1);
});
