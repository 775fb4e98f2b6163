/** The comments in a `programme.md` that `init` writes; a line break begins another line of the comment. */
export const PROGRAMME_TEXTS = {
  // After the mark of `formatOrigin`
  change:
    'to change: what you\nchange here stays, also when init is run again after the sheet has grown.',
  description: 'One or two sentences, for the home page and for search engines.',
  language:
    'Language of the records: en, fr, es, pt, ar … Headings, buttons and menus of the site are in English, French or Arabic like the records, else in English.',
  licence: 'Under which licence may the texts be used? Remove the # and say so.',
  spreadsheet: 'How an import reads the spreadsheet.',
  copy: 'The copy that is imported from now on. Keep working in it, not in the original.',
  headers:
    'Which column of the sheet is which field. What each field holds: docs/content.md, “The fields”.',
  guess: 'a guess: please check',
  own: 'What this harvest records beside that.',
  closed:
    '“publish: false” keeps a column out of the whole site. To publish one, look through its cells\nfirst (names? places where somebody can be found?), then delete that line.',
  index:
    '“index” makes a page for each value and puts them into the menu under the name in “plural”: to\nchoose it, remove the # before both.',
  decides: (d: { rule: string }): string => `Decides: ${d.rule}.`,
  indexLine: (d: { isSpelt: boolean; isClosed: boolean }): string =>
    `a page for each value, linked in the menu.${d.isSpelt ? ' Better a word in plain letters, before anybody has a link.' : ''}${d.isClosed ? ' Only once it is published' : ''}`,
  plural: 'what the menu calls several of them: please check',
  ignored:
    'Columns that an import does not even copy: persons, how to reach them, positions, notes, and\nwhat survey tools write for themselves.',
  ignoredFor: {
    'survey tool': 'technical',
    person: 'person',
    position: 'position',
    note: 'note',
    'tick box': 'tick box; the joined column is taken',
    'joined boxes': 'joined so that nobody can tell the answers apart; the tick boxes are taken',
  },
  ignoredContacts: (d: { cells: string }): string =>
    `telephone numbers or e-mail addresses in ${d.cells}`,
  boxes: 'Columns of tick boxes, which an import joins into one line.',
  separators: 'What is between several values in one cell.',
  vocabularies: (d: { isRanked: boolean }): string =>
    `The values in use, each with the number of its outcomes. “also” lists other spellings of the\nsame value.${d.isRanked ? ' Ratings run from low to high.' : ''}`,
  unused: (d: { values: string }): string =>
    `No row has ${d.values}: if the scale has it, list it here in its place.`,
  unordered:
    'Put these values in order from low to high, then remove the # and the blank after it:',
  slips: (d: { count: number; slips: string }): string =>
    `${d.slips} taken for ${d.count === 1 ? 'a slip' : 'slips'} of typing`,
  slip: (d: { near: string }): string => `a slip of typing for “${d.near}”?`,
  publication: 'What may be published. An outcome goes out only if all of this allows it.',
  consent: 'Only an explicit yes in this column publishes.',
  negatives: 'All words for “no” count as “not confidential”: N, nein, hapana …',
  conflict: (d: { columns: string }): string =>
    `An import stops until one of these is left: ${d.columns}`,
  noLevels: (d: { word: string }): string =>
    `The confidential column holds levels, and none of them plainly says that everybody may read: only “no”,\nor “${d.word}” once it is listed here, publishes. An empty cell withholds.`,
  openLevels: (d: { levels: string; setting: string }): string =>
    `If ${d.levels} says that everybody may read, write: levels: ${d.setting}`,
  levels:
    'The confidential column holds levels. Only these publish; all others withhold, and so does an empty cell.',
  undecided: (d: { words: readonly string[]; header: string }): string =>
    `Nobody has said yet which outcomes are confidential. Write ${d.words.join(' or ')} under “${d.header}” for each\noutcome that may be published; an empty cell withholds.`,
  noStatus: 'The sheet has no column for a status.',
  inUse: (d: { values: string }): string => `In use: ${d.values}`,
  nothing: 'nothing',
  statuses: 'Only outcomes of these statuses are published.',
  noStatuses:
    'None of the values means “approved” for sure, so nothing is published: write here which do.',
  about: 'a few sentences about your programme. It becomes the page “About”.',
};
