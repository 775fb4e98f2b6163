import { hashWord } from '../../text/hash.ts';
import { foldWords } from './foldWords.ts';

const fold = (words: string): ReadonlySet<string> => new Set(foldWords(words));

/** Words for one record of a harvest: a number after them is its number. */
const RECORDS = fold(
  `outcome outcomes record records fragment fragments entry entries story stories statement statements
  résultat résultats effet effets changement changements récit récits fiche fiches énoncé énoncés
  resultado resultados cambio cambios registro registros
  matokeo tokeo hadithi
  نتيجة النتيجة نتائج النتائج حصيلة الحصيلة محصلة المحصلة سجل السجل`,
);
/** Words for “number”. `№` folds to `no`. */
const NUMBERS = fold(
  `no nos nr nrs num nums number numbers numéro numéros número números n id ids ref refs serial
  رقم الرقم رقمي أرقام الأرقام معرف المعرف`,
);
/** What has a number of its own that is no record’s. */
const OTHERS = fold(
  `law laws act acts bill bills decree decrees order orders ordinance article articles section chapter
  resolution resolutions circular regulation regulations directive gazette case page annex table figure
  room house plot phone telephone tel account form box clause paragraph treaty convention protocol
  loi lois décret décrets arrêté arrêtés ordonnance édit article décision circulaire dossier chambre parcelle
  ley leyes decreto decretos resolución artículo orden lei leis portaria
  قانون القانون مرسوم المرسوم قرار القرار مادة المادة`,
);

/** Hashes (`hashWord`) of the words that a number may follow. */
export const SERIAL_WORD_HASHES: ReadonlySet<number> = new Set(
  [...RECORDS, ...NUMBERS, 'o'].map(hashWord),
);

export type SerialWord = 'record' | 'number' | 'numbered-record';

/**
 * What the last of these (folded) words says of a number after it: that it is a record's number
 * (`outcome 003`, `outcome no. 003`), some number (`no. 003`), or nothing that concerns records.
 */
export function readSerialWord(words: readonly string[]): SerialWord | undefined {
  // `n.º` is two words.
  if (words.at(-1) === 'o' && words.at(-2) === 'n') return readSerialWord(words.slice(0, -1));
  const last = words.at(-1) ?? '';
  if (RECORDS.has(last)) return 'record';
  if (!NUMBERS.has(last)) return undefined;
  const before = words.at(-2) ?? '';
  if (RECORDS.has(before)) return 'numbered-record';
  return OTHERS.has(before) ? undefined : 'number';
}
