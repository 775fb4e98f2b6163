import type { Position } from './position.ts';
import type { ProblemKind } from './problemKind.ts';
import { SPREADSHEET_PROBLEMS } from './spreadsheetProblems.ts';

/**
 * A problem is a value: collected, never thrown. An `error` fails the build once all are
 * listed; a `warning` is reported, and what was written is shown as written.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly position: Position;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
}

/** A problem and the content file that it stands in (path within the content folder). */
export interface FileProblem extends Problem {
  readonly file: string;
}

/** The most places that one message names. */
export const MAX_PLACES = 12;

function formatLines(lines: readonly number[]): string {
  const named = lines.slice(0, MAX_PLACES).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${lines.length > MAX_PLACES ? ', …' : ''}`;
}

/** Every problem there is. Codes are permanent: reports and people refer to them. */
const PROBLEMS = {
  // The file as such
  'unreadable-file': {
    severity: 'error',
    message: (d: { reason: string }) => `The file cannot be read (${d.reason}).`,
    hint: 'Check that the file exists and that you may open it.',
  },
  'not-a-file': {
    severity: 'error',
    message: (d: { kind: string; isLink: boolean }) =>
      `This is ${d.isLink ? 'a link to ' : ''}${d.kind} and no file, so nothing is read from it.`,
    hint: 'Put the file itself here, or move this out of the content folder.',
  },
  'link-outside': {
    severity: 'warning',
    message: (d: { target: string }) =>
      `This is a link to ${d.target}, outside the content folder; that file is read.`,
    hint: 'Put the file itself here: whoever can change that place changes what is published.',
  },
  'unexpected-file': {
    severity: 'warning',
    message: (d: { expected: string }) => `This file is not read: ${d.expected} is expected here.`,
    hint: 'Rename it if it belongs to the content, or move it out of the folder.',
  },
  'utf-16': {
    severity: 'error',
    message: (d: { offset: number }) => `The file is UTF-16, seen at byte ${d.offset}.`,
    hint: 'Save it again as UTF-8 (in Notepad: Save as, then Encoding).',
  },
  'not-utf-8': {
    severity: 'error',
    message: (d: { byte: string; offset: number }) => `Byte ${d.offset} (${d.byte}) is not UTF-8.`,
    hint: 'Save the file again as UTF-8; then compare the text at this place with the original.',
  },
  'file-too-large': {
    severity: 'error',
    message: (d: { kilobytes: number; most: number }) =>
      `The file has ${d.kilobytes} kB; ${d.most} kB is the most that is read.`,
    hint: 'Check that it is one outcome as text, without pictures; shorten it if it is.',
  },
  'marks-piled': {
    severity: 'error',
    message: () => 'More accents are piled on one letter here than any writing has.',
    hint: 'Delete them; the letter below them is usually what was meant.',
  },
  // The fragment
  'empty-file': {
    severity: 'error',
    message: () => 'The file is empty.',
    hint: 'Delete it, or fill in the outcome statement.',
  },
  'no-fields': {
    severity: 'error',
    message: () => 'The file holds no field.',
    hint: 'Write each field on a line of its own, as **Header**: value.',
  },
  'text-before-first-field': {
    severity: 'error',
    message: () => 'Text stands before the first field, so it belongs to none.',
    hint: 'Put a header before it (**Header**: value), or remove it.',
  },
  'duplicate-header': {
    severity: 'error',
    message: (d: { header: string; line: number }) =>
      `The field “${d.header}” appears twice; the first is on line ${d.line}.`,
    hint: 'Keep one of the two.',
  },
  'header-without-colon': {
    severity: 'warning',
    message: (d: { header: string }) =>
      `“${d.header}” is a known header but not written as one, so this line is part of the field before it.`,
    hint: 'If a field begins here, start the line with **Header**: and a colon.',
  },
  'hidden-header-without-colon': {
    severity: 'error',
    message: (d: { header: string }) =>
      `“${d.header}” is never published, but not written as a header, so its text is part of the field before it.`,
    hint: 'Start the line with **Header**: and a colon, or remove it.',
  },
  // Front matter
  'front-matter-open': {
    severity: 'error',
    message: () => 'The settings at the top of the file (front matter) have no closing line.',
    hint: 'End them with a line that holds --- and nothing else.',
  },
  'front-matter-language': {
    severity: 'error',
    message: (d: { found: string }) =>
      `The settings at the top of the file begin with “${d.found}”, which is not read.`,
    hint: 'Begin them with a line that holds --- and nothing else.',
  },
  'front-matter-yaml': {
    severity: 'error',
    message: (d: { reason: string }) =>
      `The settings at the top of the file cannot be read (YAML): ${d.reason}`,
    hint: 'Correct the line; put text that holds a colon or a # in quotes.',
  },
  'front-matter-key': {
    severity: 'error',
    message: (d: { key: string; known: readonly string[] }) =>
      `“${d.key}” is not a setting that is known here.`,
    hint: (d: { key: string; known: readonly string[] }) => `Known here: ${d.known.join(', ')}.`,
  },
  'front-matter-value': {
    severity: 'error',
    message: (d: { path: string; reason: string }) => `“${d.path}”: ${d.reason}`,
    hint: 'Write the value as docs/content.md shows it.',
  },
  'settings-out-of-place': {
    severity: 'error',
    message: (d: { header: string }) =>
      `“${d.header}” is a setting of an editor, but stands where it is only text, so it would do nothing.`,
    hint: 'Settings count only at the very top of the file: begin the first line with ---, then write them, then --- again. Move this there; if it is text, reword it.',
  },
  'front-matter-more': {
    severity: 'error',
    message: (d: { count: number }) =>
      `There are ${d.count} more problems in the settings at the top of the file.`,
    hint: 'Correct those above first; often they are of one mistake.',
  },
  'redaction-unused': {
    severity: 'warning',
    message: (d: { index: number }) =>
      `The redaction number ${d.index} matches nothing in this outcome.`,
    hint: 'Check its spelling: a redaction that matches nothing is usually a typing error.',
  },
  'redaction-short': {
    severity: 'warning',
    message: (d: { index: number }) =>
      `The redaction number ${d.index} has fewer than three letters, so it is redacted in this outcome only and looked for nowhere else.`,
    hint: 'Write the whole name if you can; read the other outcomes for it.',
  },
  'redaction-inside-word': {
    severity: 'warning',
    message: (d: { index: number; lines: readonly number[]; isOwn: boolean }) =>
      `The redaction number ${d.index}${d.isOwn ? '' : ' of programme.md'} is part of a longer word, which is not redacted: ${formatLines(d.lines)}.`,
    hint: 'If the word is a form of the name, list it under “redact” as well.',
  },
  'redacted-elsewhere': {
    severity: 'error',
    message: (d: { index: number; places: readonly string[] }) =>
      `What the redaction number ${d.index} takes out here is shown in ${d.places.length === 1 ? 'one place' : `${d.places.length} places`}: ${d.places.slice(0, MAX_PLACES).join(', ')}${d.places.length > MAX_PLACES ? ', …' : ''}.`,
    hint: 'List it under “redact” there too, or once in programme.md for all; or reword the place. What an outcome or a page may show all the same goes under “named” in its front matter.',
  },
  // The outcome
  'missing-id': {
    severity: 'error',
    message: () => 'The outcome has no id.',
    hint: 'Fill in the id field; without an id an outcome cannot be linked to.',
  },
  'id-without-letters': {
    severity: 'error',
    message: (d: { id: string }) =>
      `The id “${d.id}” holds no letter or digit, so no address can be made from it.`,
    hint: 'Use an id with letters or digits.',
  },
  'id-too-long': {
    severity: 'error',
    message: (d: { length: number }) =>
      `The id makes an address of ${d.length} bytes; 200 is the most that every file system takes.`,
    hint: 'Use a shorter id.',
  },
  'id-reserved': {
    severity: 'error',
    message: (d: { id: string }) =>
      `No page can be made for the id “${d.id}”: the site or Windows needs its address for something else.`,
    hint: 'Use another id.',
  },
  'missing-description': {
    severity: 'error',
    message: () => 'The outcome has no description.',
    hint: 'Fill in the outcome description: who changed what, when and where.',
  },
  'unknown-header': {
    severity: 'warning',
    message: (d: { header: string }) =>
      `“${d.header}” is no header that programme.md lists, so what stands under it is not published.`,
    hint: 'Correct the header, or add it to “headers” in programme.md.',
  },
  'two-headers-one-field': {
    severity: 'error',
    message: (d: { header: string; first: string; line: number }) =>
      `“${d.header}” means the same field as “${d.first}” on line ${d.line}.`,
    hint: 'Keep one of the two.',
  },
  'flag-missing': {
    severity: 'warning',
    message: () => 'The confidential flag is missing, so the outcome is withheld.',
    hint: 'Add the line for the flag; leave it empty if the outcome may be published.',
  },
  'flag-uncertain': {
    severity: 'warning',
    message: (d: { value: string }) =>
      `The import could not trust the row of this outcome, so it is withheld (${d.value}).`,
    hint: 'Correct the row in the spreadsheet and import it again; a clear flag there takes the place of this one.',
  },
  'flag-unclear': {
    severity: 'warning',
    message: (d: { value: string }) =>
      `The confidential flag reads “${d.value}”, which is not a clear “no”, so the outcome is withheld.`,
    hint: 'Leave it empty or write “no” if the outcome may be published; write “yes” if not.',
  },
  'confidential-elsewhere': {
    severity: 'warning',
    message: (d: { text: string }) =>
      `“${d.text}” reads as a second statement that the outcome is confidential, so it is withheld.`,
    hint: 'If it is confidential, write “yes” into the flag and delete this; if it is not, delete this or say it in a sentence.',
  },
  'consent-missing': {
    severity: 'warning',
    message: () => 'The line of consent is missing, so the outcome is withheld.',
    hint: 'Add the line; write “yes” if the outcome may be published.',
  },
  'consent-unclear': {
    severity: 'warning',
    message: (d: { value: string }) =>
      `Consent reads “${d.value}”, which is not a clear “yes”, so the outcome is withheld.`,
    hint: 'Write “yes” and nothing else if the outcome may be published; write “no” if not.',
  },
  'consent-elsewhere': {
    severity: 'warning',
    message: (d: { text: string }) =>
      `“${d.text}” reads as a second statement of consent, so the outcome is withheld.`,
    hint: 'Keep what is meant in the column of consent, and delete or reword this.',
  },
  'flag-unconfirmed': {
    severity: 'error',
    message: (d: { count: number; words: readonly string[] }) =>
      `${d.count === 1 ? 'An outcome has a flag' : `${d.count} outcomes have a flag`} that means “no” by ${d.words.length === 1 ? 'a word that was' : 'words that were'} not read as “no” before (${d.words.join(', ')}). Nothing is published until this file confirms it.`,
    hint: (d: {
      count: number;
      words: readonly string[];
      files: readonly string[];
      list: string;
    }) =>
      `Look at ${d.files.join(', ')}${d.count > d.files.length ? ` and ${d.count - d.files.length} more (npm run check names all)` : ''}. If they may be published, add this line below “publication”: negatives: all – or, for these words only: negatives: [${d.list}]. If not, write “yes” into their flags.`,
  },
  'id-pattern': {
    severity: 'warning',
    message: (d: { id: string }) => `The id “${d.id}” does not follow the programme’s pattern.`,
    hint: 'Check it against the spreadsheet, or change “idPattern” in programme.md.',
  },
  'hidden-signs': {
    severity: 'warning',
    message: (d: { codes: readonly string[] }) =>
      `The text holds signs that nobody sees but that change how it reads; they are shown by their codes: ${d.codes.slice(0, 12).join(', ')}.`,
    hint: 'Delete them (they often come along when text is copied), or leave them to be shown.',
  },
  'unlisted-value': {
    severity: 'warning',
    message: (d: { value: string; vocabulary: string }) =>
      `“${d.value}” is not among the values of “${d.vocabulary}” in programme.md; it is shown as written.`,
    hint: 'Correct the value, or add it to that list in programme.md.',
  },
  'year-unclear': {
    severity: 'warning',
    message: (d: { value: string }) =>
      `“${d.value}” is not a year in digits; it is shown as written.`,
    hint: 'Write the year as four digits.',
  },
  'answer-unclear': {
    severity: 'warning',
    message: (d: { value: string }) =>
      `“${d.value}” is neither yes nor no; it is shown as written.`,
    hint: 'Write yes or no, or leave it empty if it was not recorded.',
  },
  'clusters-differ': {
    severity: 'warning',
    message: (d: { stated: string; implied: string }) =>
      `The clusters (${d.stated}) are not those of the types of change (${d.implied}).`,
    hint: 'Check which of the two is right; both are shown.',
  },
  'merged-text-differs': {
    severity: 'warning',
    message: (d: { field: string }) =>
      `The merged text does not hold the ${d.field} as it stands in its own field.`,
    hint: 'One of the two was changed after they were merged; the merged text is never published.',
  },
  'merged-text-holds-more': {
    severity: 'warning',
    message: (d: { surplus: string }) =>
      `The merged text holds more than the fields that it repeats: “${d.surplus}”`,
    hint: 'Look whether a field lost this text, or a line after the merged text its header: the merged text is never published.',
  },
  // What only the whole collection shows
  'id-disagrees': {
    severity: 'warning',
    message: (d: { part: string; field: string; usual: string; found: string }) =>
      `“${d.part}” in the id usually means ${d.field} “${d.usual}”, but the field says “${d.found}”.`,
    hint: 'Compare both with the spreadsheet and correct the wrong one; the site shows what is written.',
  },
  'date-after-harvest': {
    severity: 'warning',
    message: (d: { dates: string; code: string }) =>
      `The text names dates behind the month of the harvest (${d.code} in the id): ${d.dates}.`,
    hint: 'Check the dates and the harvest; the text is shown as written.',
  },
  'near-duplicate': {
    severity: 'warning',
    message: (d: { id: string; other: string; percent: number }) =>
      `The description is ${d.percent} % the same as that of “${d.id}” in ${d.other}.`,
    hint: 'If both tell the same outcome, delete one and give its id to the other as an alias.',
  },
  'near-twin-of-withheld': {
    severity: 'warning',
    message: (d: { other: string; percent: number }) =>
      `The description is ${d.percent} % the same as that of ${d.other}, which is withheld.`,
    hint: 'Compare the two before you publish: if both tell the same outcome, withhold this one, too, or delete one of them.',
  },
  // The collection
  'twin-of-withheld': {
    severity: 'error',
    message: (d: { other: string }) =>
      `The outcome would be published, but its description is that of ${d.other}, which is withheld.`,
    hint: 'Decide for both: fill in the confidential flag here, too, or open the other file. If both tell the same outcome, delete one and give its id to the other as an alias.',
  },
  'twin-of-unpublished': {
    severity: 'warning',
    message: (d: { other: string }) =>
      `The description is that of ${d.other}, which is not published because of its status.`,
    hint: 'If both tell the same outcome, delete one and give its id to the other as an alias.',
  },
  'duplicate-id': {
    severity: 'error',
    message: (d: { id: string; other: string }) => `The id “${d.id}” is also in ${d.other}.`,
    hint: 'Give one of the two another id, or delete the copy.',
  },
  'address-collision': {
    severity: 'error',
    message: (d: { name: string; slug: string; other: string }) =>
      `“${d.name}” leads to the address “${d.slug}”, which belongs to ${d.other}.`,
    hint: 'Change the id or the alias so that each address belongs to one outcome.',
  },
  'missing-programme': {
    severity: 'error',
    message: () => 'The content folder has no programme.md.',
    hint: 'Add programme.md with the settings of the programme (docs/content.md shows one).',
  },
  'missing-outcomes': {
    severity: 'error',
    message: () => 'The content folder has no folder “outcomes”.',
    hint: 'Put the fragment files into a folder named outcomes.',
  },
  'duplicate-setting': {
    severity: 'error',
    message: (d: { name: string; place: string; other: string }) =>
      `“${d.name}” in ${d.place} stands for ${d.other} already.`,
    hint: 'Each spelling may stand for one thing only; remove one.',
  },
  'label-without-address': {
    severity: 'error',
    message: (d: { label: string; place: string }) =>
      `No page can be made for “${d.label}” in ${d.place}: it has no letter or digit, or the site uses its address.`,
    hint: 'Choose another label.',
  },
  'bad-id-pattern': {
    severity: 'error',
    message: (d: { reason: string }) =>
      `“idPattern” is no regular expression that can be used: ${d.reason}`,
    hint: 'Correct it, or remove it to accept every id.',
  },
  'weak-key': {
    severity: 'error',
    message: () =>
      'The “key” for opaque ids can be guessed: without common words, the programme’s name, years, repetitions and runs such as abc or 123, too little of it is left.',
    hint: 'Let a password manager make a line of 20 characters or more, and keep it safe. With another key all addresses change.',
  },
  ...SPREADSHEET_PROBLEMS,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What a problem of this kind tells of its case: nothing, or one object. */
export type ProblemDetail<Code extends ProblemCode> =
  Parameters<(typeof PROBLEMS)[Code]['message']> extends [infer D] ? [detail: D] : [];

/** Makes one problem of the table; the type of `detail` follows from the code. */
export function createProblem<Code extends ProblemCode>(
  code: Code,
  position: Position,
  ...[detail]: ProblemDetail<Code>
): Problem {
  const kind: ProblemKind = PROBLEMS[code];
  const given = detail as never;
  return {
    code,
    severity: kind.severity,
    position,
    message: kind.message(given),
    hint: typeof kind.hint === 'string' ? kind.hint : kind.hint(given),
  };
}

/** Whether any of the problems fails the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
