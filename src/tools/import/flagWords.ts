import { isYes } from '../../outcome/flag.ts';
import { isSecrecy } from '../../outcome/statementWords.ts';

/** Whether a value withholds as people write it into a flag, without the longer remarks. */
export function isFlagWord(value: string): boolean {
  return isYes(value) || isSecrecy(value);
}

/** The longest remark in a flag. */
const MAX_REMARK = 80;

/** Whether a value is a flag with a remark: “YES - names a witness”, “Confidential (minor)”. */
export function isFlagLike(value: string): boolean {
  if (isFlagWord(value)) return true;
  if (value.length > MAX_REMARK) return false;
  // Not “Y después …”, and not “Secret ballots …”.
  const first = /^(\p{L}[\p{L}\p{M}]+)\s{0,3}[\p{Pd}\p{Ps},;:.!/]/u.exec(value)?.[1];
  return first !== undefined && isFlagWord(first);
}

/** Whether a value is such a flag and more than its first word. */
export function isRemark(value: string): boolean {
  return value.length <= MAX_REMARK && isFlagLike(value.trim()) && !isFlagWord(value);
}
