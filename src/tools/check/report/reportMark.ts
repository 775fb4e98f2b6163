/** Every report begins with it, so that the next one knows what it may overwrite. */
export const REPORT_MARK = 'Outcome Atlas: report of a check';

/** Bytes at the head of a report that show that it is one. */
export const MAX_HEAD = 1000;

const HEADS = [
  new RegExp(`^(?:<!doctype html>\\n<!-- |\\{\\n  "report": ")?${REPORT_MARK}`),
  // Reports from before there was a mark, which plain text did not have.
  /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport"[^>\n]*>\n<title>Check of /,
  /^\{\n {2}"directory": "[^\n]*",\n {2}"published": \d+,\n {2}"withheld": /,
];

/** Whether a file that begins so is a report of `npm run check`, whatever its format. */
export function isOwnReport(head: string): boolean {
  return HEADS.some((pattern) => pattern.test(head));
}
