/** The header of a tick box: the question, and the answer that it stands for. */
export interface SplitHeader {
  readonly stem: string;
  readonly prefix: string;
  readonly label: string;
  /** Whether what comes after the prefix is the label, without a sign at its end. */
  readonly isPrefix: boolean;
}

/** No question is longer, and the time that is taken grows with the square of its length. */
const MAX_HEADER = 1000;

/** `change_type/policy`, `Type of change: Policy` or `Type of change [Policy]` → question and answer. */
export function splitHeader(header: string): SplitHeader | undefined {
  if (header.length > MAX_HEADER) return undefined;
  const bracket = /^(.+?)\s*[[(](?:choice=)?([^\])]+)[\])]$/u.exec(header.trim());
  if (bracket !== null) {
    const [, stem = '', label = ''] = bracket;
    return { stem: stem.trim(), prefix: stem, label: label.trim(), isPrefix: false };
  }
  const match = /^(.+?)(\s*\/\s*|\s*:\s+|\s+[-–—]\s+|\s*>\s*)([^/:]+)$/u.exec(header.trim());
  if (match === null) return undefined;
  const [, stem = '', sign = '', label = ''] = match;
  return { stem: stem.trim(), prefix: `${stem}${sign}`, label: label.trim(), isPrefix: true };
}
