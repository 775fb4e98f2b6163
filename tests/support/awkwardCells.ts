import { textOf } from './properties.ts';

/** Pieces on which a reader of spreadsheets or fragments may stumble. */
const AWKWARD = [
  '\n',
  '\n\n',
  ' ',
  '\t',
  '**',
  '*',
  ':',
  '**Scale**: ',
  '**FragmentID:** ',
  '\n**Outcome status**: Outcome',
  '\n\\**Year**: 1',
  '\\',
  '---',
  '\n---\n',
  '"',
  '""',
  ',',
  ';',
  "'",
  '=1+1',
  '@SUM(A1)',
  '#',
  '<b>',
  '👩🏽‍🌾',
  'e\u0301',
  '\u00A0',
  '\u202B',
  '\u2028',
  'منظمة',
  '1.0',
  'NULL',
  'x',
  'word',
] as const;

/** A cell as spreadsheets hold them: LF line breaks, any text, often an awkward one. */
export const awkwardCell = textOf(AWKWARD, 10).map((text) => text.replaceAll(/\r\n?/g, '\n'));

/** A header: one line that is not blank. */
export const awkwardHeader = awkwardCell
  .map((text) => text.replaceAll('\n', ' '))
  .filter((text) => text.trim() !== '');
