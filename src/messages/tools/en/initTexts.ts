import { formatCount } from '../../../text/formatCount.ts';

const isOrAre = (values: readonly string[]): string =>
  values.length === 1 ? 'publishes' : 'publish';

/** What `init` asks and says; of the comments in `programme.md`: `programmeTexts.ts`. */
export const INIT_TEXTS = {
  // Questions
  ask: {
    description: 'Which column tells the outcome itself: who changed what, when and where?',
    descriptionPrompt: (d: { number: number; header: string }): string =>
      `Type its number, then Enter (Enter alone: ${d.number}, “${d.header}”): `,
    descriptionTaken: (d: { header: string }): string =>
      `Taken as the text of the outcome: “${d.header}”.`,
    id: 'No column is called an id, but each row has another value here. Does one of these name the outcome for good, so that no value changes when rows are added, deleted or sorted?',
    idPrompt: 'Type its number, then Enter (Enter alone: none; ids are made for you in a copy): ',
    idNone: 'None taken: ids are made.',
    idTaken: (d: { header: string }): string => `Taken as the id of the outcome: “${d.header}”.`,
    statuses: (d: { header: string }): string =>
      `Which values of “${d.header}” mean that an outcome may be published?`,
    statusesPrompt:
      'Type their numbers, for instance 1, 3, then Enter (Enter alone: none of them): ',
    statusesNone:
      'None taken: no outcome is published until you write such values under “statuses” in programme.md.',
    statusesTaken: (d: { values: string }): string => `May be published: ${d.values}.`,
    scale: (d: { header: string }): string =>
      `“${d.header}” is a rating. Which is its lowest value, which comes next, and so on up to the highest?`,
    scalePrompt: (d: { count: number; example: string }): string =>
      `Type all ${d.count} numbers, the lowest first, for instance ${d.example}, then Enter (Enter alone: leave it open): `,
    scaleOpen:
      'Left open: no figure says which are high until you put them in order in programme.md.',
    scaleTaken: (d: { values: string }): string => `From low to high: ${d.values}.`,
    sheetName: 'the name of the sheet that the row is on',
    own: 'These columns are your programme’s own. Which of them may everybody read on the site? Look into each first: does it name persons, or places where somebody can be found?',
    ownPrompt:
      'Type their numbers, for instance 1, 3-5, or all, then Enter (Enter alone: none; you can open them later in programme.md): ',
    ownNone: 'None taken: all of them are kept, and none is published.',
    ownTaken: (d: { columns: string; hasOthers: boolean }): string =>
      `To be published: ${d.columns}.${d.hasOthers ? ' The others are kept, and not published.' : ''}`,
    empty: ' (empty)',
    persons: ' (seems to name persons, or how to reach them)',
    examples: (d: { values: string }): string => ` — e.g. ${d.values}`,
    // What is typed for all of a list, and for none of it; the English words count in every language.
    all: 'all',
    none: 'none',
    oneNumber: 'one number of the list',
    numbers: 'numbers of the list',
    eachOnce: (d: { count: number }): string => `each of the ${d.count} numbers once`,
    noAnswer: (d: { answer: string; wanted: string; most: number }): string =>
      `“${d.answer}” is no answer to this: expected ${d.wanted} (1 to ${d.most}).`,
  },
  // The table that was read
  sheets: (d: { count: number; names: string }): string =>
    ` ${d.count === 1 ? 'Sheet' : 'Sheets'} ${d.names}.`,
  read: (d: {
    file: string;
    sheets: string;
    place: string;
    outcomes: string;
    columns: string;
  }): string => `${d.file}:${d.sheets} Headers in ${d.place}, ${d.outcomes}, ${d.columns}.`,
  hasProgramme: (d: { read: string; name: string }): string =>
    `${d.read} The folder has a programme already, “${d.name}”: what it says counts.`,
  called: (d: { read: string; language: string; name: string }): string =>
    `${d.read} Language: ${d.language}. Name: ${d.name}`,
  otherLanguage: (d: { language: string; isSpoken: boolean }): string =>
    d.isSpoken
      ? `The texts are in ${d.language}, and so are headings, buttons and menus of the site.`
      : `The texts are in ${d.language} and stay so; headings, buttons and menus of the site are in English.`,
  languages: { en: 'English', fr: 'French', es: 'Spanish', pt: 'Portuguese', ar: 'Arabic' },
  // What was taken for what
  fields: {
    id: 'id of the outcome',
    title: 'title',
    status: 'status, which decides what is published',
    harvest: 'round of the harvest',
    country: 'country',
    year: 'year of the change',
    description: 'the outcome itself',
    significance: 'why it matters',
    significanceRating: 'rating of how much it matters',
    contribution: 'how the programme contributed',
    contributionRating: 'rating of the contribution',
    otherContributions: 'what others contributed',
    evidence: 'evidence',
    additionalInformation: 'additional information',
    socialActor: 'who changed',
    scale: 'how far the change reaches',
    unintended: 'whether it was unintended',
    negative: 'whether it is negative',
    objectives: 'objectives of the programme',
    resultsFramework: 'results framework',
    changeTypes: 'types of change',
    changeClusters: 'groups of types of change',
    mergedText: 'other fields once more, never published',
    confidential: 'confidential or not',
    consent: 'consent to publish',
  },
  guess: ' (a guess)',
  several: (d: { signs: readonly string[] }): string =>
    `, several values, between them ${d.signs.join(' or ')}`,
  blanks: 'blanks',
  lineBreaks: 'line breaks',
  onlyYes: (d: { field: string }): string => `${d.field}: only a yes publishes`,
  twin: 'decides as well, and agrees with another',
  levels: (d: { field: string; values: readonly string[]; listed: string }): string =>
    `${d.field}, in levels: ${d.values.length === 0 ? 'none of them plainly publishes' : `only ${d.listed} ${isOrAre(d.values)}`}, an empty cell withholds`,
  askingLeave: 'leave to publish: only a yes publishes',
  askingLevels: (d: { listed: string }): string =>
    `levels of which nobody knows which everybody may read (${d.listed}): none publishes until “levels” lists it below this field`,
  askingReaders: (d: { values: readonly string[]; listed: string }): string =>
    d.values.length === 0
      ? 'who may read it: none of its values says that everybody may'
      : `who may read it: only ${d.listed} ${isOrAre(d.values)}`,
  ownPublished: 'Fields of your own, published',
  ownKept: 'Kept, but not published until you say so',
  leftEmpty: 'Left out, because no row has anything in them',
  notCopied: 'Not copied (persons, positions, notes, technical)',
  sheetNames: (d: { name: string }): string => `${d.name} (the names of the sheets)`,
  contactsLeft: (d: { columns: string }): string =>
    `of these for telephone numbers or e-mail addresses in their cells: ${d.columns}`,
  contactsKept: (d: { columns: string }): string =>
    `Published, with telephone numbers or e-mail addresses in some cells: ${d.columns}. Take them out of the sheet first.`,
  contactCells: (d: { contacts: number; filled: number }): string =>
    `${d.contacts} of ${d.filled} cells`,
  // The copy with ids
  lacks: (d: { isWithoutIds: boolean; isWithoutFlag: boolean }): string =>
    [
      ...(d.isWithoutIds ? ['column of ids'] : []),
      ...(d.isWithoutFlag ? ['column for confidentiality'] : []),
    ].join(' and no '),
  copyMade: (d: { lacks: string; copy: string }): string =>
    `The sheet has no ${d.lacks}. So there is a copy that has: ${d.copy}`,
  copyFailed: (d: { lacks: string; reason: string }): string =>
    `The sheet has no ${d.lacks}, and a copy that has one cannot be made: ${d.reason}. Add the column yourself, and run the same command again.`,
  copyIds: (d: { header: string; outcomes: number; hidden: number; next: string }): string =>
    `“${d.header}” names ${d.outcomes === 1 ? 'the outcome' : `each of the ${d.outcomes} outcomes`}${d.hidden === 0 ? '' : ` and ${d.hidden === 1 ? 'the outcome in a hidden row' : `the ${d.hidden} in hidden rows`}`} for good. Give each new row an id of its own in the same form: “${d.next}” is the next.`,
  copyFlag: (d: { header: string; filling: string }): string =>
    `“${d.header}” is empty. ${d.filling}`,
  fillAll: 'Write “no” for each outcome that everybody may read, “yes” for the others.',
  fillSecret:
    'Write “yes” for each outcome that nobody is to read; the others are left to the column of consent.',
  ownWords: (d: { no: string; yes: string }): string =>
    `Your own words count as well: “${d.no}” and “${d.yes}”.`,
  workInCopy: 'Work in the copy from now on: it is what an import reads, and not the original.',
  // Which file is read
  readsCopy: (d: { copy: string; given: string }): string =>
    `${d.copy}, the copy with ids, is there: it is read, and not ${d.given}. To begin anew from the original, put the copy into another folder first.`,
  readsGiven: (d: { given: string; copy: string }): string =>
    `${d.given} is read, and not ${d.copy} beside it: programme.md names no copy under “spreadsheet: file”.`,
  readsCopyInstead: (d: { copy: string; given: string; named: string }): string =>
    `${d.copy}, the copy with ids, is read, and not ${d.given}. programme.md names ${d.named} under “spreadsheet: file”, which is not there: put that right.`,
  readsNamed: (d: { named: string; given: string }): string =>
    `${d.named} is read, and not ${d.given}: programme.md says so under “spreadsheet: file”. If ${d.given} has the ids and the confidential column itself, name them under “headers”, and delete the line “file”.`,
  // What was written, and what to do next
  written: (d: { file: string }): string =>
    `Written: ${d.file}. Read it through, and change what is not right.`,
  idLike: (d: { columns: readonly string[]; listed: string; setting: string }): string =>
    `If ${d.listed} ${d.columns.length === 1 ? 'holds' : 'hold'} ids already: write that header under “id” in “headers”${d.columns.length === 1 ? ` (“id: ${d.setting}”)` : ''}, and take the column out of “fields”.`,
  slipsTaken: (d: { header: string; pairs: string }): string =>
    `Taken as the same in “${d.header}”: ${d.pairs}`,
  unused: (d: { values: string; header: string }): string =>
    `No row has ${d.values} in “${d.header}”. If the scale has it, list it under “vocabularies” in programme.md: how high a rating is goes by all steps.`,
  slipsOpen: (d: { header: string; pairs: string }): string =>
    `Listed apart in “${d.header}”, and perhaps slips of typing: ${d.pairs}. If so, correct the sheet, or write the one under “also” of the other.`,
  calledDraft: (d: { header: string; values: string; isOwn: boolean }): string =>
    `“${d.header}” withholds what it calls ${d.values}.${d.isOwn ? ' If that says something else, write “decides: false” below that field.' : ''}`,
  next: 'Next:',
  fillCopy: 'fill in the confidential column of the copy, and save and close it',
  notes:
    '(shows the notes that no page shows: read them, no rule knows every way to say “not this one”)',
  stops: (d: { most: number; outcomes: number }): string =>
    `As the sheet is now, an import of it stops and says why; by its columns, ${d.most} of its ${formatCount(d.outcomes, 'outcome')} would be published at most.`,
  outlook: (d: { isBound: boolean; published: number; outcomes: number }): string =>
    `As the sheet is now, ${d.isBound ? 'at most ' : ''}${d.published} of its ${formatCount(d.outcomes, 'outcome')} would be published.`,
  others: (d: { most: number; others: number }): string =>
    `The columns that decide would let ${d.most} pass: import and check name what withholds ${d.others === 1 ? 'the other' : 'the others'} (a note, a comment, another sheet, leave that was not given).`,
  emptyCells: 'empty',
  withholds: (d: { header: string; count: number; values: string }): string =>
    `“${d.header}” withholds ${d.count}: ${d.values}.`,
  openConflict: (d: { columns: string }): string =>
    `It is open which column decides: ${d.columns}.`,
  flagEmpty:
    'There is no confidential column yet: the one in the copy is empty, and empty withholds.',
  flagNever: (d: { header: string; values: string }): string =>
    `“${d.header}” says of no outcome that it is not confidential: ${d.values}.`,
  levelsOpen: (d: { listed: string; setting: string }): string =>
    `If ${d.listed} says that everybody may read an outcome, write “levels: [${d.setting}]” below “publication” in programme.md: then these are published, and no cell has to be changed.`,
  levelsAreNone: (d: { word: string }): string =>
    `Levels are no answers, and none of these plainly says that everybody may read: write “${d.word}” into the cell of each outcome that may be published, and “levels: [${d.word}]” below “publication” in programme.md. A plain “no” publishes as well.`,
  statusNever: (d: { header: string; values: string }): string =>
    `“${d.header}” has no value that surely means “approved”: ${d.values}.`,
  writeStatuses:
    'Write those that may be published into programme.md, under “publication: statuses”.',
  noYes: (d: { header: string; values: string }): string =>
    `“${d.header}” has no plain yes: ${d.values}.`,
  noLevels: (d: { header: string; values: string }): string =>
    `“${d.header}” holds levels, and nobody knows which of them everybody may read: ${d.values}. Write those into programme.md, below its field under “fields”: “levels: […]”. If the column says something else, write “decides: false” there.`,
  noReaders: (d: { header: string; values: string }): string =>
    `“${d.header}” is for everybody nowhere: ${d.values}.`,
  noneOfAll: 'Each column that decides lets some outcomes pass, but no outcome passes all of them.',
  // A programme that is there
  notAgain: (d: { file: string; names: string }): string =>
    `Not proposed again, because ${d.file} does not have it any more: ${d.names}. If it belongs there after all, write it there.`,
  nothingNew: (d: { file: string }): string =>
    `Nothing is new: ${d.file} names every column and every value. It is left as it is.`,
  nothingElse: (d: { file: string; isElse: boolean }): string =>
    `Nothing ${d.isElse ? 'else ' : ''}is new: ${d.file} is left as it is.`,
  added: (d: { file: string }): string => `Added to ${d.file}, where everything else is as it was:`,
  addedIgnored: 'is not copied',
  addedOwn: (d: { name: string }): string => `a field of your own (${d.name}), not published`,
  addedSecond: (d: { name: string; field: string }): string =>
    `a field of your own (${d.name}), not published; another column is the ${d.field} already`,
  valueUnder: (d: { value: string; field: string }): string => `“${d.value}” under ${d.field}`,
  // What a programme still has of the proposal
  leftName: (d: { name: string }): string => `name (“${d.name}”, after the file or its sheet)`,
  leftFound: (d: { name: string }): string =>
    `name (“${d.name}”, found in the spreadsheet; if it is right, delete the comment above it that says so)`,
  leftDescription: (d: { text: string }): string => `description (“${d.text}”)`,
  leftAbout: (d: { beginning: string }): string =>
    `the text of the page “About” (“${d.beginning} …”)`,
  leftOther: (d: { name: string }): string =>
    `the name in the text of the page “About” (“${d.name}”)`,
  // Wrong use
  nothingWritten: 'Nothing was written.',
  noOut: '--out names the folder for programme.md.',
  noTerminal:
    'There is no terminal to ask in: add --yes to take what is proposed. It publishes the fields that are known, and no other column.',
  noWhere: (d: { place: string }): string =>
    `${d.place} is, or is reached through, a link that leads nowhere.`,
  stopped: 'Stopped. Nothing was written.',
};
