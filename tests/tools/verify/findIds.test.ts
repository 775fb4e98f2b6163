import { describe, expect, test } from 'vitest';
import { writeFragment } from '../../support/fragmentText.ts';
import { createProof, prove } from '../../support/proof.ts';

const WITHHELD = 'EXH-KE2401/CIV003';

/** What is said of a page with this text, where `EXH-KE2401/CIV003` is withheld and four neighbours are public. */
async function cite(text: string, more?: Record<string, string>): Promise<string[]> {
  const known = more === undefined ? (usual ??= createProof(withheldAmong({}))) : undefined;
  const proof = await (known ?? createProof(withheldAmong(more ?? {})));
  return proof({ 'page/index.html': text });
}

let usual: ReturnType<typeof createProof> | undefined;

function withheldAmong(more: Record<string, string>): Record<string, string> {
  const open = ['CIV001', 'CIV002', 'CIV004', 'CIV012'].map((end, index): [string, string] => [
    `outcomes/open${index}.txt`,
    writeFragment({ id: `EXH-KE2401/${end}` }),
  ]);
  return {
    ...Object.fromEntries(open),
    'outcomes/kept.txt': writeFragment({ id: WITHHELD, flag: 'YES', description: 'Nobody.' }),
    ...more,
  };
}

const asPage = (text: string): string => `<main><p>The rule builds on ${text}</p></main>`;

describe('a withheld id is found in every spelling in which readers recognise it', () => {
  test.each([
    'EXH-KE2401/CIV003 of the same year',
    'exh-ke2401-civ003',
    'EXH‑KE2401/CIV003',
    'EXH KE2401 CIV 003',
    'EXH - KE 2401 / CIV 003',
    'E X H - K E 2 4 0 1 / C I V 0 0 3',
    'EXH_KE2401_CIV003',
    'EXH.KE2401.CIV003',
    'EXH[KE2401](CIV003)',
    'EXHKE2401CIV003',
    'EXH-KE2401/CIV3',
    'EXH-KE2401/CIV00003',
    'EXH-KE٢٤٠١/CIV٠٠٣',
    'EXH-KE２４０１/CIV００３',
    'EXH-KE2401/CIV𝟎𝟎𝟑',
    'ЕХH-KЕ2401/СІV003',
    'EXH-KE2401/[U+200B]CIV003',
    'EXH-KE2401/C[U+200B]IV003',
    'EXH-KE2401/C\u{2401}IV003',
    'EXH-KE2401/C\u{200B}IV\u{00AD}003',
    'EXH&hyphen;KE2401&sol;CIV003',
    'EXH&HYPHEN;KE2401&sol;CIV003',
    'EXH&#0000045;KE2401&#x000000002F;CIV003',
    'EXH&#150;KE2401&NoBreak;/CIV003',
    'EXH-KE2401/<b>CIV</b>003',
    'EXH-KE2401/<span class="x">CIV</span><i>003</i>',
    '<img alt="see EXH KE2401 CIV 003">',
    '<a href="/outcomes/exh-ke2401-civ3/">x</a>',
    '<a href="?q=EXH%20KE2401%20CIV%203">x</a>',
    'the file exh-ke2401[U+200B]-civ003.txt',
    'EXH, KE2401, CIV 3',
    'exh ke2401 civ 3 women',
    'CIV003 of the same year',
    'CIV 003',
    'CIV-3 of the same year',
    'CIV #3 of the same year',
    'civ3',
    'CIV 3 of the same year',
    'CIV 3.',
    'KE2401/CIV003',
    'KE 2401 CIV 3',
    'وCIV003',
    'outcome 003',
    'Outcome no. 003',
    'outcome number 3',
    'outcome #3',
    'resultado n.º 3',
    'énoncé 003',
    'matokeo 003',
    'ᴇxʜ-KE2401/ᴄɪᴠ003',
    'no. 003 of the same year',
    'n° 003',
    'n&ordm; 003',
    '№ 003',
    'nr. 003',
    'résultat 003',
    'النتيجة رقم ٠٠٣',
    'رقم 003',
    '(#003)',
    '<a title="outcome 003">x</a>',
  ])('%s', async (text) => {
    expect((await cite(asPage(text))).join('\n')).toContain(`“${WITHHELD}”`);
  });

  test.each([
    'EXH-KE2401/CIV001-CIV003 of the same year',
    'CIV001–005',
    'CIV001-5',
    'CIV001 to 005',
    'CIV001 to CIV005 show it',
    'CIV 001-CIV 005',
    'CIV001 – CIV005',
    'EXH-KE2401/CIV001 through EXH-KE2401/CIV012',
    'de CIV001 à CIV005',
    'entre CIV001 et CIV005',
    'between CIV001 and CIV005',
    'من CIV001 إلى CIV005',
    'CIV٠٠١–٠٠٥',
    'CIV002/3',
    'CIV001/2/3',
    'CIV001، 002، 003',
    'CIV001 و003',
    'CIV001، و003',
    'CIV001、003',
    'CIV001 up to 005',
    'CIV001 (and 003)',
    'CIV001 as well as 003',
    'CIV001, 002 and 003',
    'CIV001, 2 and 3.',
    'CIV001 &amp; 003',
    'CIV001…005',
    'CIV005–001',
    'CIV<b>001</b>–005',
    'outcomes 001–005',
    'nos. 001, 002 and 003',
  ])('as an end or inside of a range or list: %s', async (text) => {
    expect((await cite(asPage(text))).join('\n')).toContain(`“${WITHHELD}” (as “`);
  });

  test('the file that cites it is named, also where our own pages write a code for what cannot be seen', async () => {
    const description = 'The assembly builds on EXH-KE2401/\u{200B}CIV003 of that year.';
    const more = { 'outcomes/cites.txt': writeFragment({ id: 'EXH-KE2401/CIV020', description }) };
    const found = await cite(asPage('EXH-KE2401/[U+200B]CIV003'), more);
    expect(found.join('\n')).toContain('outcomes/cites.txt names it in its text: reword that');
  });

  test('the end of an earlier id of a withheld outcome is found as well', async () => {
    const frontMatter = 'aliases: [EXH-UG2305/WPS044]';
    const id = 'EXH-KE2401/CIV030';
    const more = { 'outcomes/more.txt': writeFragment({ id, flag: 'YES', frontMatter }) };
    expect((await cite(asPage('WPS 44 of that year'), more)).join('\n')).toContain('WPS044');
  });

  test('where a fragment cannot be read, by the name of its file', async () => {
    const more = { 'outcomes/exh-ke2401-civ005.txt': 'no field, no id' };
    expect((await cite(asPage('EXH KE2401 CIV 5'), more)).join('\n')).toContain('civ005');
  });

  test('in the name of a file, with what cannot be seen in it', async () => {
    const fragments = { 'outcomes/kept.txt': writeFragment({ id: WITHHELD, flag: 'YES' }) };
    const name = 'data/exh-ke2401\u{200B}-civ003.json';
    expect((await prove(fragments, { [name]: '{}' })).join('\n')).toContain(WITHHELD);
  });
});

describe('what is no withheld id is not taken for one', () => {
  test.each([
    'EXH-KE2401/CIV0031 and EXH-KE2401/CIV003x',
    'EXH-KE2401/CIV001, CIV002 and CIV004',
    'CIV001–002',
    'CIV001 and 002',
    'CIV001, 3 women and 2 men',
    'CIV002 3 women',
    'In CIV002, 3 organisations signed',
    'CIV001 to 12 women',
    'CIV001 - 12 women were trained',
    'CIV002 in 2003',
    '3 organisations, 003 and 2003',
    'on 3 March 2003, KES 3,003',
    'Outcome 3 of the results framework',
    'Outcome 1.3: (Women) HRDs',
    'Law No. 003 of 2012',
    'Loi n° 003/2012',
    'arrêté n° 003/CAB/MIN',
    'decree no. 003',
    'the letter no. 003/2012',
    'their note n° 003 de 2012',
    'the file no. 003-PR',
    'outcome no. 3.1 of the framework',
    'Outcome #3.1 of the framework',
    'Lei n.º 003/2012',
    'CIV001 up to 3 women',
    'CIV001 (and 3 women)',
    'CIV001، 3 نساء',
    'CIV #3 women',
    'outcome 003.1',
    'number 003 %',
    'no. 3 on the list',
    'number 3',
    'outcome 2003',
    'CIV <b>3</b>',
    '<span>CIV</span> <span class="values__count">3</span>',
    '<dt>CIV</dt><dd>003</dd>',
    'CIV: 3 outcomes',
    'CIV (3)',
    'CIV 3 women',
    'CIV, 003',
    'civil 003',
    'EXH-UG2402/CIV003',
    'EXH-UG2402/CIV001–005',
    'CIV001 and EXH-UG2402/CIV003',
    'phone 0733 003 003',
    'color: #003',
    '<svg><path fill="#003"/></svg>',
    '+254 003',
    '12.003',
    'COVID-3',
    'SDG 3 and UN 3',
  ])('%s', async (text) => {
    expect(await cite(asPage(text))).toEqual([]);
  });

  test('its end, where a public id of another harvest has it too', async () => {
    const more = { 'outcomes/other.txt': writeFragment({ id: 'EXH-UG2402/CIV003' }) };
    for (const text of ['CIV003', 'CIV 3', 'outcome 003', 'CIV001–005', 'CIV001/2/3'])
      expect(await cite(asPage(text), more)).toEqual([]);
    expect(await cite(asPage('KE2401/CIV003'), more)).not.toEqual([]);
    expect(await cite(asPage('KE2401/CIV001–005'), more)).not.toEqual([]);
  });

  test('a public id that holds it, or differs from it by a zero', async () => {
    const longer = { 'outcomes/longer.txt': writeFragment({ id: `${WITHHELD}/2` }) };
    expect(await cite(asPage(`${WITHHELD}/2`), longer)).toEqual([]);
    expect(await cite(asPage(`${WITHHELD}/4`), longer)).not.toEqual([]);
    const twins = {
      'outcomes/twin.txt': writeFragment({ id: 'KE-01', flag: 'YES' }),
      'outcomes/other.txt': writeFragment({ id: 'KE-001' }),
    };
    expect(await prove(twins, { 'a.html': 'KE-001, KE-1' })).toEqual([]);
  });

  test.each(['In Kenya 12 women', 'In Kenya, 12 women', 'Kenya 12', 'Kenya: 12', 'KENYA (12)'])(
    'a word and a number where an id is KENYA-12: %s',
    async (text) => {
      const fragments = { 'outcomes/a.txt': writeFragment({ id: 'KENYA-12', flag: 'YES' }) };
      expect(await prove(fragments, { 'a.html': `<p>${text}</p>` })).toEqual([]);
      for (const found of ['KENYA-12', 'kenya-12', 'Kenya/12', 'KENYA 12', 'KENYA-012'])
        expect(await prove(fragments, { 'a.html': `<p>${found}</p>` })).not.toEqual([]);
    },
  );

  test('a month or a day where ids are months', async () => {
    const fragments = { 'outcomes/a.txt': writeFragment({ id: '2024-12', flag: 'YES' }) };
    expect(await prove(fragments, { 'a.html': '<time datetime="2024-12-05">' })).toEqual([]);
  });
});
