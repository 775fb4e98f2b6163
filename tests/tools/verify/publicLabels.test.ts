import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FIXTURES } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { createProof } from '../../support/proof.ts';

const PROGRAMME = readFileSync(new URL('programme.md', FIXTURES), 'utf8').replace(
  /^ {2}objectives:\n(?: {4}.*\n)+/m,
  '',
);

const write = (id: string, objective: string, flag = 'No'): string =>
  writeFragment({ id, flag, more: { 'Link to DEMO Specific Objectives': objective } });

/** Public outcomes have each of the values, withheld ones several in one that nothing parts. */
const CONTENT = {
  'programme.md': PROGRAMME,
  'outcomes/a.txt': write('DEMO-AAA2301/AAA001', 'OS1'),
  'outcomes/b.txt': write('DEMO-AAA2301/AAA002', 'OS2'),
  'outcomes/c.txt': write('DEMO-AAA2301/AAA003', 'Fair courts'),
  'outcomes/kept.txt': write('DEMO-ZZZ2301/ZZZ777', 'OS1; OS2', 'YES'),
  'outcomes/more.txt': write('DEMO-ZZZ2301/ZZZ778', 'OS2, Fair courts', 'YES'),
};

/** A part of a search index that knows a few short words. */
function packWords(words: readonly string[]): Buffer {
  const packed = words.map((word) => String.fromCharCode(0x60 + word.length) + word);
  const list = String.fromCharCode(0x80 + words.length) + packed.join('');
  return gzipSync(Buffer.from(`pagefind_dcd${list}`, 'latin1'));
}

test('public values next to each other are no withheld one; in one text they are', async () => {
  const prove = await createProof(CONTENT);
  const page = 'objectives/index.html';
  const harmless: [string, string | Buffer][] = [
    [page, '<select><option>OS1</option><option>OS2</option></select>'],
    [page, '<ul class="a"><li><a href="/x/">OS2</a></li>\n<li>Fair courts</li></ul>'],
    ['data/columns.json', '{"objectives":["OS1","OS2","Fair courts"]}'],
    ['data/table.csv', 'Year,OS1,OS2,Fair courts\r\n2023,1,2,3\r\n'],
    ['pagefind/index/en_1.pf_index', packWords(['courts', 'fair', 'os1', 'os2'])],
    ['figure.svg', '<svg><text x="1">OS1</text><text x="2">OS2</text></svg>'],
    // No line break, although its name begins as one does.
    [page, '<ul class="a"><li>OS1</li><li>OS2<br-x c="d">x</br-x></li></ul>'],
  ];
  for (const [name, text] of harmless)
    expect(await prove({ [name]: text }), String(text)).toEqual([]);

  const leaks: [string, string | Buffer][] = [
    [page, '<p>OS1; OS2</p>'],
    [page, '<p>Its aims: OS2, Fair courts.</p>'],
    [page, '<p>OS1 OS2</p>'],
    [page, '<p>OS1<br>OS2</p>'],
    [page, '<p>OS1<wbr/>OS2</p>'],
    [page, '<p>OS1<BR >OS2</p>'],
    [page, '<p>OS1<!-- -->OS2</p>'],
    [page, '<p><b>OS1</b>; OS2</p>'],
    [page, '<p><b>OS1;</b> <b>OS2</b></p>'],
    [page, '<p>In OS2</p><p>Fair courts</p>'],
    [page, '<p>OS2</p><p>Fair courts opened</p>'],
    [page, '<p title="OS1; OS2">OS1</p>'],
    [page, '<p data-a=\'["OS1","OS2"]\'>x</p>'],
    [page, '<p>"OS1","OS2"</p>'],
    [page, '<p>OS1 &gt; OS2</p>'],
    ['data/columns.json', '{"objectives":["OS1; OS2"]}'],
    ['data/columns.json', String.raw`{"objectives":["\"OS1\",\"OS2\""]}`],
    ['data/table.csv', 'Year,Objective\r\n2023,"OS1,OS2"\r\n'],
    ['data/table.csv', 'Year,Objective\r\n2023,OS1; OS2\r\n'],
    ['notes.txt', 'OS1\nOS2'],
    ['pagefind/index/en_1.pf_index', packWords(['fair', 'os1;os2'])],
    ['pagefind/fragment/en_1.pf_fragment', gzipSync('pagefind_dcd{"content":"Told. OS1. OS2"}')],
  ];
  for (const [name, text] of leaks) {
    const [found = ''] = await prove({ [name]: text });
    expect(found, String(text)).toMatch(
      /a value that only withheld outcomes have .*“separator”.*values-joined/,
    );
  }
});

test('words in two cells of a table are no phrase; in one cell, also with a comma, they are', async () => {
  const prove = await createProof({
    'programme.md': PROGRAMME,
    'outcomes/a.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001' }),
    'outcomes/kept.txt': writeFragment({
      id: 'DEMO-ZZZ2301/ZZZ777',
      flag: 'YES',
      description:
        'Quillhaven clerks sorted amber ledgers, twelve brass lanterns hung above Fennmoor.',
    }),
  });
  const [before, after] = ['clerks sorted amber ledgers', 'twelve brass lanterns hung above'];
  const harmless = [
    `id,a,b\r\n1,"${before}","${after}"\r\n`,
    `id,a,b\r\n1,${before},${after}\r\n`,
    `id,a\r\n1,${before}\r\n${after},2\r\n`,
  ];
  for (const table of harmless) expect(await prove({ 'data/a.csv': table }), table).toEqual([]);
  const leaks: [string, string][] = [
    ['data/a.csv', `id,a\r\n1,"x ""y"" ${before}, ${after}"\r\n`],
    ['data/a.csv', `id,a\r\n1,"${before},${after}"\r\n`],
    ['data/a.csv', `id,a\r\n1,${before}, ${after}\r\n`],
    ['data/a.csv', `id,a\r\n1,${before}\n${after}\r\n`],
    ['data/a.txt', `1,"${before}","${after}"`],
  ];
  for (const [file, text] of leaks) expect(await prove({ [file]: text }), text).not.toEqual([]);
});
