import { fold } from './foldings.ts';

/** What people write into a cell where there is nothing to record, folded and without what is no letter. */
const WORDS = new Set(
  [
    ...['n/a', 'n.a.', 'n/d', 'n.d.', 's/d', 's.d.', 's/o', 's.o.', 'n/r', 'n.r.', 'n/c', 'n.c.'],
    ...[
      'not applicable',
      'not available',
      'not recorded',
      'no data',
      'no information',
      'no answer',
    ],
    ...['sans objet', 'non renseigné', 'non applicable', 'non disponible', 'pas de données'],
    ...['aucune donnée', 'sans réponse', 'sin dato', 'sin datos', 'sin información', 'no aplica'],
    ...['no disponible', 'no se aplica', 'no consta', 'no corresponde', 'sin respuesta'],
    ...[
      'sem dado',
      'sem dados',
      'sem informação',
      'não se aplica',
      'não disponível',
      'não aplicável',
    ],
    ...[
      'sem resposta',
      'غير متوفر',
      'غير متاح',
      'غير مسجل',
      'لا ينطبق',
      'لا توجد بيانات',
      'بدون بيانات',
    ],
  ].map(createKey),
);

/** Whether a cell says in words or by a dash that there is nothing to record: “n/d”, “sans objet”, “–”. */
export function isNotRecorded(value: string): boolean {
  const text = value.trim();
  if (text === '' || text.length > MAX_LENGTH) return false;
  // Without its signs “NA” is Namibia, and “SD” Sudan.
  return /^[-–—]+$/u.test(text) || (!/^\p{L}{2}$/u.test(text) && WORDS.has(createKey(text)));
}

const MAX_LENGTH = 40;

function createKey(text: string): string {
  return fold(text, 'labels').replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
