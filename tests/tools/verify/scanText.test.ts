import { describe, expect, test } from 'vitest';
import { Needles } from '../../../src/tools/verify/needles.ts';
import { scanText } from '../../../src/tools/verify/scanText.ts';

function scan(text: string): string[] {
  const needles = new Needles();
  for (const source of ['old ferry house', 'Hidden Marshlands'])
    needles.add({ kind: 'text', file: 'a', source, scope: 'everywhere' });
  needles.addText('a', 'they met nine officers behind the old ferry house at dawn');
  const found: string[] = [];
  scanText(text, needles, ({ needle, start, end, isShown }) => {
    found.push(
      `${needle?.source ?? 'run'} ${isShown ? 'shown' : 'written'} ${text.slice(start, end)}`,
    );
  });
  return found;
}

describe('scanText(text, needles, onHit)', () => {
  test('words next to each other, whatever is between them', () => {
    expect(scan('the OLD,\n férry—house.')).toEqual(['old ferry house shown OLD,\n férry—house']);
    expect(scan('the old red ferry house')).toEqual([]);
    expect(scan('older ferry houses')).toEqual([]);
  });

  test('inline tags part no phrase, blocks do', () => {
    expect(scan('<p>old <b>fer</b>ry house</p>')).toEqual([
      'old ferry house shown old <b>fer</b>ry house',
    ]);
    const blocks = '<p>they met nine officers behind</p><p>the old ferry</p>';
    expect(scan(blocks).filter((hit) => hit.includes('shown'))).toEqual([]);
  });

  test('attributes, comments and scripts are read as they are written', () => {
    for (const text of [
      '<img alt="old ferry house">',
      '<!-- old ferry house -->',
      '<script>x = "old ferry house"</script>',
    ])
      expect(scan(text)).toEqual(['old ferry house written old ferry house']);
  });

  test('a run of eight words, and nothing of seven', () => {
    expect(scan('met nine officers behind the old ferry')).toEqual([]);
    expect(scan('they met nine officers behind the old ferry')).toEqual([
      'run shown they met nine officers behind the old ferry',
    ]);
  });
});
