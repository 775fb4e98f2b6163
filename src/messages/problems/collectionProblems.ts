import { error, formatRatio, list, warning } from './problemKind.ts';

/** What to do with two records of one outcome. */
const DELETE_ONE =
  'Compare the two. If both are one outcome, delete one of them. Write its id under “aliases” at the top of the file that stays: old links to it then lead there.';

/** What may be wrong with a content folder as a whole. */
export const COLLECTION_PROBLEMS = {
  // The collection
  'twin-of-withheld': error(
    (d: { other: string }) =>
      `This outcome would be published, and it has the same description as ${d.other}, which is withheld.`,
    'Decide for both: fill in the confidential flag here, too, or open the other file. If both are one outcome, delete one of them in the spreadsheet and import again (or delete its file).',
  ),
  'twin-of-unpublished': warning(
    (d: { other: string }) =>
      `This outcome has the same description as ${d.other}, which is not published because of its status.`,
    DELETE_ONE,
  ),
  'flag-levels': warning(
    (d: {
      levels: readonly string[];
      open: readonly string[];
      maybe: readonly string[];
      unsaid: number;
    }) =>
      `The confidential column holds levels or names of readers (${list(d.levels.map((level) => `“${level}”`))}), and not answers. None of them publishes${d.unsaid === 0 ? '' : `, and ${d.unsaid === 1 ? 'a cell that is empty or a number withholds' : `${d.unsaid} cells that are empty or a number withhold`}`}.`,
    (d) =>
      d.open.length > 0
        ? `If every outcome that is called so may be read by everybody, add this line below “publication” in programme.md: levels: [${d.open.join(', ')}]. All other levels, and empty cells, withhold then. No cell of the sheet has to be changed.`
        : d.maybe.length > 0
          ? `If ${list(d.maybe.map((level) => `“${level}”`))} says that everybody may read an outcome, add this line below “publication” in programme.md: levels: [${d.maybe.join(', ')}]. All other levels, and empty cells, withhold then. If no level is to publish, “levels: []” says so.`
          : 'None of these levels plainly says that everybody may read an outcome: “Medium” is no “no”. Write “no” into the confidential column of each outcome that may be published, or “Public”, with “levels: [public]” below “publication” in programme.md. If no level is to publish, “levels: []” says so.',
  ),
  'import-outdated': warning(
    'What an import goes by (“spreadsheet”, “ignore”, “tickBoxes”, or the headers of the id, the confidential column or consent) was changed after the last import, and the files in “outcomes” are still as that one left them.',
    'Run the same “npm run import” again; then this is not said any more.',
  ),
  'value-twins': warning(
    (d: { column: string; field: string; shown: string; others: readonly string[] }) =>
      `Values of “${d.column}” differ only in their typing and count as one: ${d.shown} is shown, also for ${list(d.others)}.`,
    (d) =>
      `Write it in one way in the spreadsheet, or list it under “vocabularies.${d.field}” in programme.md in the spelling that you prefer.`,
  ),
  'values-joined': warning(
    (d: {
      column: string;
      field: string;
      isOwn: boolean;
      sign: string;
      values: readonly string[];
      others: number;
    }) =>
      `Values of “${d.column}” look like several values in one, because other outcomes have each of them alone: ${list(d.values)}${d.others === 0 ? '' : ` and ${d.others} more`}. Each counts as one value.`,
    (d) =>
      `If they are several answers, say in programme.md what separates them, ${d.isOwn ? `“separator: '${d.sign}'” under “fields: ${d.field}”` : `“separator: { ${d.field}: '${d.sign}' }”`}, or list every value under “vocabularies.${d.field}”.`,
  ),
  'value-parted': warning(
    (d: { column: string; field: string; values: readonly string[]; others: number }) =>
      `Listed values of “${d.column}” hold what separates values, and their parts are listed as well: ${list(d.values)}${d.others === 0 ? '' : ` and ${d.others} more`}. They are read as several values.`,
    (d) => `Take them out of “vocabularies.${d.field}” in programme.md.`,
  ),
  'value-kept-whole': warning(
    (d: { column: string; field: string; values: readonly string[]; others: number }) =>
      `Listed values of “${d.column}” hold what separates values, so each stays one value: ${list(d.values)}${d.others === 0 ? '' : ` and ${d.others} more`}.`,
    (d) =>
      `If they are several values, take them out of “vocabularies.${d.field}” in programme.md and list each part by itself. If they are one, nothing needs to be done.`,
  ),
  'scale-unordered': warning(
    (d: { column: string; field: string; values: readonly string[]; others: number }) =>
      `Nobody has said in which order the values of “${d.column}” are: ${list(d.values)}${d.others === 0 ? '' : ` and ${d.others} more`}. The figures put them by name, and state no share.`,
    (d) => `List them under “vocabularies.${d.field}” in programme.md, from low to high.`,
  ),
  'duplicate-id': error(
    (d: { id: string; other: string }) => `The id “${d.id}” is also in ${d.other}.`,
    'Give one of the two another id, or delete the copy.',
  ),
  'address-collision': error(
    (d: { name: string; slug: string; other: string }) =>
      `“${d.name}” leads to the address “${d.slug}”, which belongs to ${d.other}.`,
    'Change the id or the alias so that each address belongs to one outcome.',
  ),
  'related-withheld': warning(
    (d: { id: string; field: string }) =>
      `“${d.id}” in “${d.field}” is an outcome that is not published, so the page does not name it.`,
    'Nothing needs to be done: it appears as soon as that outcome is published.',
  ),
  'related-unknown': warning(
    (d: { id: string; field: string }) =>
      `“${d.id}” in “${d.field}” is the id of no outcome, so the page does not name it.`,
    'Compare it with the ids of the outcomes; several of them separate at a comma or a semicolon, or at the “separator” of the field.',
  ),
  'related-self': warning(
    (d: { id: string; field: string }) =>
      `“${d.id}” in “${d.field}” is the outcome itself, so the page does not name it.`,
    'Delete the id there, or write that of the outcome that is meant.',
  ),
  'missing-programme': error(
    'The content folder has no programme.md.',
    'Add programme.md with the settings of the programme (docs/content.md shows one).',
  ),
  'programme-misnamed': error(
    (d: { found: string }) =>
      `The content folder has no programme.md, but ${d.found}, which is not read.`,
    'If that is the one, save it as plain text under the name programme.md. Editors add an ending of their own, and Windows and macOS hide it: in the Explorer choose View, Show, File name extensions; in the Finder, Settings, Advanced.',
  ),
  'missing-outcomes': error(
    'The content folder has no folder “outcomes”.',
    'Put the fragment files into a folder named outcomes.',
  ),
  'duplicate-setting': error(
    (d: { name: string; place: string; other: string }) =>
      `“${d.name}” in ${d.place} already means ${d.other}.`,
    'Each spelling may mean one thing only; remove one.',
  ),
  'label-without-address': error(
    (d: { label: string; place: string }) =>
      `No page can be made for “${d.label}” in ${d.place}: it has no letter or digit, or the site uses its address.`,
    'Choose another label.',
  ),
  'bad-id-pattern': error(
    (d: { reason: string }) =>
      `“idPattern” is not a regular expression that can be used: ${d.reason}`,
    'Correct it, or remove it to accept every id.',
  ),
  'accent-adjusted': warning(
    (d: { given: string; ratio: number; used: string; usedRatio: number }) =>
      `The accent ${d.given} has a contrast of ${formatRatio(d.ratio)} on light pages, and text needs 4.5:1: ${d.used}, the nearest that can be read, is used there (${formatRatio(d.usedRatio)}).`,
    (d) => `Nothing needs to be done; with accent: '${d.used}' this is not said again.`,
  ),
  'logo-refused': error(
    (d: { name: string; reason: string }) => `The logo ${d.name} cannot be shown: ${d.reason}.`,
    'Save it as SVG, PNG, JPEG or WebP beside programme.md, or take the line “logo” out.',
  ),
  'logo-cleaned': warning(
    (d: { name: string; dropped: readonly string[] }) =>
      `Of the logo ${d.name} only the drawing is published. Left out: ${list(d.dropped)}.`,
    'Look at it on the site. If a part is missing, export it again as plain SVG, with text as paths, styles as attributes and no pictures in it.',
  ),
  'page-without-title': warning(
    'The page has no title, so it is not published.',
    'Begin its text with a heading (# Our partners), or write a title at its top, between two lines of three hyphens.',
  ),
  'page-address': error(
    (d: { address: string; reason: string }) =>
      `The page cannot have the address /${d.address}/. ${d.reason}`,
    'Give its file another name: the address is made of it.',
  ),
  'page-language': warning(
    (d: { base: string; language: string; languages: readonly string[] }) =>
      `The page is ${d.base} in the language “${d.language}”, in which this site is not read${d.languages.length === 0 ? '' : ` (beside its first: ${list(d.languages)})`}: it is not published.`,
    (d) =>
      `If the site is to be read in “${d.language}”, add it to “languages” in programme.md. If that is no language, give the file a name without a full stop.`,
  ),
  'page-without-first': warning(
    (d: { base: string }) =>
      `The page is a translation of ${d.base}, which is not there: it is not published.`,
    (d) => `Write ${d.base} in the language of the records.`,
  ),
  'example-left': warning(
    (d: { places: readonly string[] }) =>
      `The site still speaks of Strengthening Civil Courage, the programme that comes as an example, and most outcomes are not of that one: ${list(d.places)}.`,
    'Write what your programme is called and what it does into programme.md.',
  ),
  'proposal-left': warning(
    (d: { places: readonly string[] }) =>
      `The site would show what “npm run init” wrote because it could not know better: ${list(d.places)}.`,
    'Write what your programme is called and a few sentences about it into programme.md; the text is below its second line of three hyphens.',
  ),
  'featured-withheld': warning(
    (d: { id: string }) =>
      `“${d.id}” under “featured” is an outcome that is not published, so the home page does not show it.`,
    'Nothing needs to be done: it appears as soon as that outcome is published.',
  ),
  'featured-unknown': warning(
    (d: { id: string }) =>
      `“${d.id}” under “featured” is the id of no outcome, so the home page does not show it.`,
    'Compare it with the ids of the outcomes.',
  ),
  'weak-key': error(
    'The “key” for opaque ids can be guessed: without common words, the programme’s name, years, repetitions and runs such as abc or 123, too little of it is left.',
    'Let a password manager make a line of 20 characters or more, and keep it safe. With another key all addresses change.',
  ),
  // What only the whole collection shows
  'id-disagrees': warning(
    (d: { part: string; field: string; usual: string; found: string }) =>
      `“${d.part}” in the id usually means ${d.field} “${d.usual}”, but the field says “${d.found}”.`,
    'Compare both with the spreadsheet and correct the wrong one; the site shows what is written.',
  ),
  'date-after-harvest': warning(
    (d: { dates: string; code: string }) =>
      `The text names dates after the month of the harvest (${d.code} in the id): ${d.dates}.`,
    'Check the dates and the harvest; the text is shown as written.',
  ),
  'near-duplicate': warning(
    (d: { id: string; other: string; percent: number }) =>
      `This outcome and “${d.id}” (${d.other}) have ${nameLikeness(d.percent)}.`,
    DELETE_ONE,
  ),
  'near-twin-of-withheld': warning(
    (d: { other: string; percent: number }) =>
      `This outcome would be published, and ${d.other}, which is withheld, has ${nameLikeness(d.percent)}.`,
    'Compare the two before you publish. If both are one outcome, withhold this one, too, or delete one of them.',
  ),
};

function nameLikeness(percent: number): string {
  return percent === 100
    ? 'the same description'
    : `nearly the same description (${percent} % alike)`;
}
