import { describe, expect, test } from 'vitest';
import { decodeTextFile } from '../../../src/tools/spreadsheet/decodeTextFile.ts';
import { judgeEncoding } from '../../../src/tools/spreadsheet/judgeEncoding.ts';

/** A text in an encoding of one byte a character, by its decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

function judge(bytes: Uint8Array): ReturnType<typeof judgeEncoding> {
  const decoded = decodeTextFile(bytes);
  if (decoded === undefined) throw new Error('It cannot be decoded.');
  return judgeEncoding(bytes, decoded);
}

const FRENCH =
  'ID,Pays\nE1,Côte d’Ivoire,"Le conseil a adopté une règle : « la réunion est ouverte » — très bientôt, naïve ou non, à l’été."';
const SPANISH = 'ID,País\nE1,El año pasado, la región adoptó “normas”. ¿Qué más? ÑANDÚ, ÁFRICA';
const PORTUGUESE =
  'ID,País\nE1,A organização não-governamental e a comissão; mulheres à frente – é lei';
const GERMAN = 'ID,Land\nE1,Die Übung für Mädchen heißt „Öffnung“; 5 € für alle';
const ARABIC =
  'ID,البلد\nE1,في عام 2023 اعتمد المجلس المحلي قاعدة للاجتماعات المفتوحة بعد أن طلب السكان ذلك';
const POLISH =
  'ID,Kraj\nE1,Rada przyjęła regułę otwartych zebrań; źródło: mieszkańcy, również kobiety łącznie';
const TURKISH =
  'ID,Ülke\nE1,Belediye meclisi açık toplantı kuralını kabul etti; kadınlar da geldi, işçiler, şehir, dağ';
const RUSSIAN = 'ID,Страна\nE1,Совет принял правило открытых собраний';

describe('judgeEncoding(bytes, decoded)', () => {
  test.each([
    ['French', FRENCH],
    ['Spanish', SPANISH],
    ['Portuguese', PORTUGUESE],
    ['German', GERMAN],
    ['one letter', 'ID,x\nE1,café'],
    ['one sign', 'ID,x\nE1,the council’s'],
    ['no letter', 'ID,x\nE1,plain'],
    ['capitals', 'ID,PAYS\nE1,CÔTE D’IVOIRE, ÉLUS'],
  ])('Windows-1252 is beyond doubt: %s', (_, text) => {
    expect(judge(encode(text, 'windows-1252'))).toBeUndefined();
    expect(judge(Buffer.from(text))).toBeUndefined();
  });

  test.each([
    ['windows-1256', ARABIC, 'البلد'],
    ['macintosh', FRENCH, 'Côte d’Ivoire'],
    ['macintosh', SPANISH, 'País'],
    ['macintosh', PORTUGUESE, 'País'],
    ['windows-1250', POLISH, 'przyjęła'],
    ['windows-1254', TURKISH, 'açık'],
    ['windows-1251', RUSSIAN, 'Страна'],
  ])('%s is likelier: the encoding to try, and what the text is then', (encoding, text, part) => {
    const doubt = judge(encode(text, encoding));
    expect(doubt?.encoding).toBe(encoding);
    expect(doubt?.meant).toContain(part);
    expect(doubt?.read).not.toBe(doubt?.meant);
    expect(doubt?.read.length).toBeLessThanOrEqual(60);
  });

  test.each([FRENCH, SPANISH, PORTUGUESE, ARABIC])(
    'UTF-8 that was encoded twice is told',
    (text) => {
      const once = new TextDecoder('windows-1252').decode(Buffer.from(text));
      const doubt = judge(Buffer.from(once));
      expect(doubt).toMatchObject({ encoding: 'twice' });
      expect(text).toContain(doubt?.meant.slice(0, 6));
    },
  );

  test('lines of UTF-8 in a file of Windows-1252 are told', () => {
    const bytes = Buffer.concat([
      encode('ID,x\nE1,été à côté\n', 'windows-1252'),
      Buffer.from('E2,réunion tenue à côté\n'),
    ]);
    expect(judge(bytes)).toEqual({
      ...{ encoding: 'mixed', read: 'rÃ©union tenue Ã\u00A0 cÃ´tÃ©' },
      meant: 'réunion tenue à côté',
    });
  });

  test('UTF-8 in all languages is beyond doubt, and so is a text about encodings', () => {
    for (const text of [ARABIC, POLISH, TURKISH, RUSSIAN, `${FRENCH}\nThe file showed “Ã©”.`])
      expect(judge(Buffer.from(text))).toBeUndefined();
  });
});
