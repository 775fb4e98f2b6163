import { describe, expect, test } from 'vitest';
import { writeFragment } from '../../support/fragmentText.ts';
import { namesIn, needlesOf } from '../../support/proof.ts';

/** Every name in this file is made up. */
function redacting(...names: readonly string[]): Record<string, string> {
  return { 'outcomes/a.txt': writeFragment({ frontMatter: `redact: ${JSON.stringify(names)}` }) };
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
