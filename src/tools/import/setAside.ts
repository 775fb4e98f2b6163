import { listWords } from '../../outcome/cutWords.ts';
import { fold } from '../../text/foldings.ts';
import { wordSet } from '../../outcome/statementWords.ts';
import { dropArticles, isUnapprovedIn, joinStatusWords } from '../../outcome/statusTable.ts';

/** What is drawn alike counts in the name of a sheet. */
const createWords = (place: 'sheet' | 'alone'): string =>
  joinStatusWords(isUnapprovedIn(place), { level: 'proof' });

/** What sheets are called whose outcomes were not taken, or not yet. */
const ASIDE = new RegExp(`(?:^| )(?:${createWords('sheet')})(?= |$)`, 'u');

/** Those of them whose outcomes nobody wants published. */
const REFUSED = wordSet(
  'reject rejected rejects rejection delete deleted deletion discard discarded withdrawn removed excluded',
  'rejete rejetes rejetee rejetees refuse refuses refusee refusees supprimer supprimes ecartes retires retirees',
  'rechazado rechazados rechazada rechazadas descartado descartados descartadas eliminar eliminado eliminados retirados',
  'retiradas rejeitado rejeitados rejeitada rejeitadas recusado recusados apagar apagados excluidos',
  'مرفوض مرفوضة المرفوضة مرفوضه للحذف محذوف محذوفة محذوفه مستبعد مستبعدة مسحوب مسحوبة المسحوبة',
);

/** Whether the name of a sheet says that its outcomes were rejected or withdrawn. */
export function isRefusedName(name: string): boolean {
  return listWords(name).some((word) => REFUSED.has(word));
}

/** What says so only where nothing else in the name does: “Old”, but not “Old Fangak”. */
const ASIDE_ALONE = new RegExp(`^(?:${createWords('alone')})$`, 'u');

/** Words that say nothing of their own in the name of a sheet. */
const AROUND = wordSet(
  'the a of to for do not in on my data sheet tab list table version v harvest outcome outcomes results cases entries records',
  'de des du la le les l a en pour feuille liste donnees version recolte effets resultats',
  'el los las del para hoja lista datos cosecha resultados alcances o os as da do dos folha dados colheita',
  'من الى ورقة قائمة بيانات النتائج نتائج حصاد',
);

const APPROVED = joinStatusWords(
  ({ meaning, places }) => meaning === 'approved' && places.includes('value'),
  { isStem: true },
);
const WAITING = new RegExp(
  String.raw`\b(?:not|non|no|nao) (?:yet )?(?:${APPROVED})\b|\b(?:in|under|for|to) review\b`,
  'u',
);

/**
 * Whether the name of a sheet says that its outcomes were set aside: rejected, a draft, an old copy.
 * They may have the shape of the others.
 */
export function isSetAside(name: string): boolean {
  if (WAITING.test(fold(name, 'labels').replaceAll('_', ' '))) return true;
  const words = listWords(name).filter((word) => !/^\p{N}+$/u.test(word));
  if (ASIDE.test(dropArticles(words.join(' ')))) return true;
  const telling = words.filter((word) => !AROUND.has(word));
  return telling.length > 0 && telling.every((word) => ASIDE_ALONE.test(dropArticles(word)));
}
