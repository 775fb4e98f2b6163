import { error, holdsSeparator, list, warning } from './problemKind.ts';
import { PERSONS_HINT, PERSONS_SEEM } from './personWords.ts';

/** What may be wrong with one outcome. */
export const OUTCOME_PROBLEMS = {
  'missing-id': error(
    'The outcome has no id.',
    'Fill in the id field; without an id an outcome cannot be linked to.',
  ),
  'id-without-letters': error(
    (d: { id: string }) =>
      `The id “${d.id}” holds no letter or digit, so no address can be made from it.`,
    'Use an id with letters or digits.',
  ),
  'id-too-long': error(
    (d: { length: number }) =>
      `The id makes an address of ${d.length} bytes; 200 is the most that every file system takes.`,
    'Use a shorter id.',
  ),
  'id-reserved': error(
    (d: { id: string }) =>
      `No page can be made for the id “${d.id}”: the site or Windows needs its address for something else.`,
    'Use another id.',
  ),
  'missing-description': error(
    'The outcome has no description.',
    'Fill in the outcome description: who changed what, when and where.',
  ),
  'unknown-header': warning(
    (d: { header: string }) =>
      `programme.md does not list the header “${d.header}”, so its text is not published.`,
    'Leave it, and it stays unpublished. Or say in programme.md what it is: under “headers” if it is a field that docs/content.md lists and that no other line here holds; under “fields” to publish it as a field of your own.',
  ),
  'two-headers-one-field': error(
    (d: { header: string; first: string; line: number }) =>
      `“${d.header}” means the same field as “${d.first}” on line ${d.line}.`,
    'Keep one of the two.',
  ),
  'flag-missing': warning(
    'The confidential flag is missing, so the outcome is withheld.',
    'Add the line for the flag; leave it empty if the outcome may be published.',
  ),
  'flag-uncertain': warning(
    (d: { value: string }) =>
      `The import could not trust the row of this outcome, so it is withheld (${d.value}).`,
    'Correct the row in the spreadsheet and import it again; a clear flag there takes the place of this one.',
  ),
  'withheld-in-sheet': warning(
    (d: { value: string }) =>
      `The import withheld this outcome for what the spreadsheet says of it (${d.value}).`,
    'If it may be published, correct or fill in what is named there in the spreadsheet and import again; if it says so of this row by itself, --open with its id is needed, too.',
  ),
  'flag-unclear': warning(
    (d: { value: string; levels?: readonly string[] | undefined }) =>
      `The confidential flag reads “${d.value}”, which is not a clear “no”, so the outcome is withheld.`,
    ({ levels }) =>
      `Write “no” (“non”, “لا”) and nothing else if the outcome may be published; write “yes” (“oui”, “sí”, “sim”, “نعم”) if not. Where a spreadsheet is imported, write it there and import again; --open with the id of the outcome is needed, too, if it may be published. ${levels === undefined ? 'Where the column holds levels, such as “Public” and “Internal”, say so in programme.md (“publication: levels”).' : levels.length === 0 ? 'programme.md says under “publication: levels” that no level publishes.' : `Of levels, only those publish that programme.md lists under “publication: levels”: ${levels.join(', ')}.`}`,
  ),
  'confidential-elsewhere': warning(
    (d: { text: string }) =>
      `“${d.text}” reads as a second statement that the outcome is confidential, so it is withheld.`,
    'If it is confidential, write “yes” into the flag. If everybody may read it, take these words out of the text, or make them part of a sentence that tells what happened: then the outcome is published.',
  ),
  'leave-not-given': warning(
    (d: { header: string; value: string }) =>
      `“${d.header}” asks for leave to publish, and ${d.value === '' ? 'nobody answered it' : `it says “${d.value}”, which is no plain yes`}, so the outcome is withheld.`,
    'Only “yes”, “oui”, “sí”, “sim”, “نعم” and nothing else gives leave, not “S” or “Yes, in writing”: where leave was given, write that. If the column is the one of consent, name its header under “publication: consent”; if it asks for something else, write “decides: false” below its field under “fields”.',
  ),
  'not-for-everybody': warning(
    (d: { header: string; value: string }) =>
      `“${d.header}” says who may read the outcome, and “${d.value}” is not plainly everybody, so the outcome is withheld.`,
    'Only a value that says so opens: “Public”, “Everyone”, “Tout public”, “Todos”, “للجميع”. If everybody may read it, write that; if the column is about something else, write “decides: false” below its field under “fields”.',
  ),
  'level-not-listed': warning(
    (d: { header: string; value: string }) =>
      `“${d.header}” may say how far the outcome is to be kept back, and nobody has said that everybody may read what it calls “${d.value}”, so the outcome is withheld.`,
    'If everybody may read all outcomes of this level, list it under “levels” below the field that the column is under “fields”. If the column is about something else, write “decides: false” there.',
  ),
  'consent-missing': warning(
    'The line of consent is missing, so the outcome is withheld.',
    'Add the line; write “yes” if the outcome may be published.',
  ),
  'consent-unclear': warning(
    (d: { value: string }) =>
      `Consent reads “${d.value}”, which is not a clear “yes”, so the outcome is withheld.`,
    'Write “yes” and nothing else if the outcome may be published; write “no” if not.',
  ),
  'consent-elsewhere': warning(
    (d: { text: string }) =>
      `“${d.text}” reads as a second statement of consent, so the outcome is withheld.`,
    'Keep what is meant in the column of consent, and delete or reword this.',
  ),
  'flag-unconfirmed': error(
    (d: {
      count: number;
      words: readonly string[];
      files: readonly string[];
      list: string;
      /** The command that names every file. */
      command: string;
    }) =>
      `${d.count === 1 ? 'An outcome has a flag' : `${d.count} outcomes have a flag`} that means “no” by ${d.words.length === 1 ? 'a word that was' : 'words that were'} not read as “no” before (${d.words.join(', ')}). Nothing is published until this file confirms it.`,
    (d) =>
      `Look at ${d.files.join(', ')}${d.count > d.files.length ? ` and ${d.count - d.files.length} more (${d.command} names all)` : ''}. If they may be published, add this line below “publication”: negatives: all – or, for these words only: negatives: [${d.list}]. If not, write “yes” into their flags.`,
  ),
  'id-pattern': warning(
    (d: { id: string }) => `The id “${d.id}” does not follow the programme’s pattern.`,
    'Check it against the spreadsheet, or change “idPattern” in programme.md.',
  ),
  'hidden-signs': warning(
    (d: { codes: readonly string[] }) =>
      `The text contains invisible characters that change how it reads; they are shown by their codes: ${list(d.codes)}.`,
    'Delete them (they often come with copied text), or leave them to be shown.',
  ),
  'unlisted-value': warning(
    (d: { value: string; vocabulary: string }) =>
      `“${d.value}” is not among the values of “${d.vocabulary}” in programme.md; it is shown as written.`,
    ({ value }) =>
      holdsSeparator(value)
        ? 'If these are several answers, each has to be listed by itself in programme.md; if it is one, correct it or add it to that list.'
        : 'Correct the value, or add it to that list in programme.md.',
  ),
  'persons-shown': warning(
    (d: { header: string }) => `“${d.header}” is published, and ${PERSONS_SEEM}.`,
    `Read each of these places. ${PERSONS_HINT}`,
  ),
  'year-unclear': warning(
    /** `hijri`: the year that it names of the Islamic calendar, and the `span` of years that this is. */
    (d: { value: string; hijri?: string | undefined; span?: string | undefined }) =>
      `It is not clear which year “${d.value}” is; it is shown as written and counted as “not clear”.`,
    (d) =>
      d.hijri === undefined
        ? 'Write the year as four digits, or as a date, a month or a span with its years: 2023-05-14, May 2023, 2021–2022.'
        : `The year ${d.hijri} of the Islamic calendar is ${d.span} in the one by which outcomes are counted here: write that, or the one of these years that you know it was. The text of the outcome can say the date as it was.`,
  ),
  'link-unclear': warning(
    (d: { value: string }) =>
      `“${d.value}” is not a web address and nothing else, so it is shown as text and leads nowhere.`,
    'Write the whole address, with https:// before it, and no other words.',
  ),
  'answer-unclear': warning(
    (d: { value: string }) => `“${d.value}” is neither yes nor no; it is shown as written.`,
    'Write yes or no, or leave it empty if it was not recorded.',
  ),
  'clusters-differ': warning(
    (d: { stated: string; implied: string }) =>
      `The clusters (${d.stated}) are not those of the types of change (${d.implied}).`,
    'Check which of the two is right; both are shown.',
  ),
  'merged-text-differs': warning(
    (d: { field: string }) =>
      `The merged text does not hold the ${d.field} as its own field has it.`,
    'One of the two was changed after they were merged; the merged text is never published.',
  ),
  'merged-text-holds-more': warning(
    (d: { surplus: string }) =>
      `The merged text holds more than the fields that it repeats: “${d.surplus}”`,
    'Check whether a field lost this text, or a line after the merged text lost its header: the merged text is never published.',
  ),
};
