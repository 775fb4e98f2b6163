import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { createNeedles } from '../../../src/tools/verify/createNeedles.ts';
import { IdNeighbours } from '../../../src/tools/verify/idNeighbours.ts';
import { createPause } from '../../../src/tools/verify/pause.ts';
import { forgetPublic, listPublicTexts } from '../../../src/tools/verify/publicTexts.ts';
import { scanNames } from '../../../src/tools/verify/scanNames.ts';
import { scanText } from '../../../src/tools/verify/scanText.ts';
import type { Needles } from '../../../src/tools/verify/needles.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { fixtureProgrammeText } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';

/** Every name in this file is made up. What the proof looks for, after it forgot what is public. */
async function needlesOf(files: Readonly<Record<string, string>>): Promise<Needles> {
  const reading = loadCollection(makeContentFolder(files));
  expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const pause = createPause();
  const needles = await createNeedles(reading, pause);
  await forgetPublic(needles, listPublicTexts(reading), new IdNeighbours(reading), pause);
  return needles;
}

function redacting(...names: readonly string[]): Record<string, string> {
  return { 'outcomes/a.txt': writeFragment({ frontMatter: `redact: ${JSON.stringify(names)}` }) };
}

function namesIn(text: string, needles: Needles, withTags = false): string[] {
  const found = new Set<string>();
  scanNames(text, needles, withTags, ({ file, source }) => found.add(`${file} ${source}`));
  return [...found];
}

describe('scanNames(text, needles): what a reader would recognise', () => {
  test.each([
    ['Zubeida Samplename', 'So Zubeida Samplename spoke'],
    ['Zubeida Samplename', '<p>So Zub<b>eida</b> <i class="x">Samplename</i></p>'],
    ['Zubeida Samplename', 'zubeida.samplename@example.org'],
    ['Zubeida Samplename', 'So DrZubeidaSamplename spoke'],
    ['Zubeida Samplename', 'So Zube[U+200B]ida Samplename'],
    ['Zubeida', 'So Zubеidа’s'],
    ["N'Diaye", 'So NDiaye spoke'],
    ['J. Doe', 'So JDoe spoke'],
    ['Ana', 'So, Ana spoke'],
    ['Rauf', "So Ra'uf spoke"],
    ['مصطفى', 'قال مصطفي'],
    ['أمينة', 'قالت وأمينه'],
    ['الحسن', 'قالت للحسن'],
    ['สมชาย', 'พบสมชายที่ตลาด'],
    ['राम', 'तब राम ने'],
  ])('%s in: %s', async (name, text) => {
    expect(namesIn(text, await needlesOf(redacting(name)))).not.toEqual([]);
  });

  test.each([
    ['Ana', 'Banana, an a'],
    ['Mustafa', 'the Mustafawi family'],
    ['Observer', 'new ResizeObserverEntry()'],
    ['J. Doe', 'Jane Doe'],
    ['علي', 'على الطريق'],
    ['राम', 'रोम'],
    ['Bo', 'So Bo spoke'],
  ])('what redaction leaves by rule is no finding: %s in: %s', async (name, text) => {
    const needles = await needlesOf(redacting(name));
    expect(namesIn(text, needles)).toEqual([]);
    expect(namesIn(text, needles, true)).toEqual([]);
  });

  test('tags part words where they are read as text', async () => {
    const needles = await needlesOf(redacting('Zubeida Samplename'));
    expect(namesIn('Zubeida<br>Samplename', needles)).not.toEqual([]);
    expect(namesIn('title="Zubeida Samplename"', needles, true)).not.toEqual([]);
    expect(namesIn(`Zubeida${' class="x" id="y"'.repeat(9)} Samplename`, needles, true)).toEqual(
      [],
    );
  });
});

describe('addRedacted(needles, reading)', () => {
  const sentence =
    'In the hill district the elder Zubeida Samplename opened the first shelter of the town in June.';
  const a = writeFragment({
    id: 'DEMO-AAA2301/AAA001',
    frontMatter: 'redact: [Zubeida Samplename]',
    description: sentence,
  });
  const named = 'named: [Zubeida Samplename]';

  test('a name that another outcome may show is no needle, but the words around it are', async () => {
    const needles = await needlesOf({
      'outcomes/a.txt': a,
      'outcomes/b.txt': writeFragment({
        id: 'DEMO-AAA2301/AAA002',
        frontMatter: named,
        description: 'It is Zubeida Samplename who signed for all of them.',
      }),
    });
    expect(namesIn(sentence, needles)).toEqual([]);
    const owners: string[] = [];
    scanText(sentence, needles, (hit) =>
      owners.push(...hit.owners.map((owner) => needles.owners[owner] ?? '')),
    );
    expect(new Set(owners)).toEqual(new Set(['outcomes/a.txt']));
  });

  test('what programme.md redacts is looked for once, for all outcomes', async () => {
    const needles = await needlesOf({
      'programme.md': fixtureProgrammeText.replace(
        '\nheaders:',
        '\nredact: [Zubeida Samplename]\nheaders:',
      ),
      'outcomes/a.txt': a,
      'outcomes/b.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', description: sentence }),
    });
    expect(namesIn(sentence, needles)).toEqual(['programme.md Zubeida Samplename']);
  });
});
