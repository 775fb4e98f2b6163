import { isConsent } from '../../outcome/flag.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { foldText } from '../../text/fold.ts';

/** What people write into a flag to withhold, without the longer remarks. */
const FLAG_WORDS = [
  ...['x', '✓', '✔', '☑', 'confidential', 'confidentiel', 'confidencial', 'confidenziale'],
  ...['vertraulich', 'vertrouwelijk', 'secret', 'سري'],
  ...['do not publish', 'not for publication', 'ne pas publier', 'no publicar'],
];

/** Whether a value says yes, as a confidential flag does. */
export function isFlagWord(value: string, programme: Programme): boolean {
  const spelling = foldText(value).replace(/[.!]+$/, '');
  const answer = programme.vocabularies.answer.spellings.get(spelling)?.key;
  return answer === 'yes' || isConsent(spelling) || FLAG_WORDS.includes(spelling);
}

/** The longest remark in a flag. */
const MAX_REMARK = 80;

/** Whether a value is a flag with a remark: “YES - names a witness”, “Confidential (minor)”. */
export function isFlagLike(value: string, programme: Programme): boolean {
  if (isFlagWord(value, programme)) return true;
  if (value.length > MAX_REMARK) return false;
  // Not “Y después …”, and not “Secret ballots …”.
  const first = /^(\p{L}[\p{L}\p{M}]+)\s{0,3}[\p{Pd}\p{Ps},;:.!/]/u.exec(value)?.[1];
  return first !== undefined && isFlagWord(first, programme);
}

/** Whether a value is such a flag and more than its first word. */
export function isRemark(value: string, programme: Programme): boolean {
  return (
    value.length <= MAX_REMARK &&
    isFlagLike(value.trim(), programme) &&
    !isFlagWord(value, programme)
  );
}
