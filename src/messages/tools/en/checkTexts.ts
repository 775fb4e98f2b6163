/** What a check says around the problems, and a build of what it withholds. */
export const CHECK_TEXTS = {
  // The first words stay as they are: by them the next report knows this one.
  title: (d: { mark: string; directory: string }): string => `${d.mark} of ${d.directory}`,
  counts: (d: { published: string; withheld: string; problems: string }): string =>
    `${d.published} to publish, ${d.withheld} withheld; ${d.problems}.`,
  kinds: 'Problems by kind',
  withheld: 'Withheld, and why (never part of the site)',
  complete: 'How complete each field is',
  inAll: 'in every outcome',
  inSome: 'in some',
  inNone: 'in none',
  rare: 'Values that look like typing errors',
  rareValue: (d: { field: string; value: string; file: string; nearest: string }): string =>
    `${d.field}: “${d.value}” in ${d.file}; meant “${d.nearest}”?`,
  notCompared: (d: { count: number }): string =>
    `${d.count} more values that one outcome alone has were not compared with the others: there are too many.`,
  share: (d: { part: number; whole: number; percent: number }): string =>
    `${d.part} of ${d.whole} (${d.percent} %)`,
  moreLines: (d: { count: number; command: string }): string =>
    `… and ${d.count} more: ${d.command}`,
  asHtml: (d: { command: string }): string =>
    `To read it in a browser, sort it out with others or print it: ${d.command}`,
  written: (d: { file: string }): string =>
    `The report is in ${d.file}. It names withheld outcomes: do not publish it.`,
  // The report as a page
  page: {
    heading: (d: { directory: string }): string => `Check of ${d.directory}`,
    private:
      'For the publisher only: this report names outcomes that are withheld. Do not publish it.',
    withheld: 'Withheld, and why',
    reason: 'Reason',
    outcomes: 'Outcomes',
    ids: 'Ids',
    field: 'Field',
    value: 'Value',
    nearest: 'Likely meant',
    file: 'File',
    filled: 'Filled in',
  },
  /** Why an outcome is withheld, in the publisher's words. */
  reasons: {
    flagged: 'The confidential column (the flag) says so, or says nothing that is a clear no',
    'flag-uncertain': 'The import could not trust the row of the spreadsheet',
    'withheld-in-sheet':
      'The spreadsheet says so outside the confidential column: in a note, a comment, another column or sheet',
    'flag-missing': 'The line of the confidential flag is missing',
    'flag-repeated':
      'The outcome says outside its confidential column that it is confidential or sensitive, or has two such columns',
    leave: 'A column that asks for leave to publish has no plain yes (leave-not-given)',
    readers: 'A column says who may read it, and that is not everybody (not-for-everybody)',
    'flag-empty':
      'The confidential column is empty, and the programme, or the levels in its other cells, withhold such outcomes',
    'flag-unconfirmed':
      'The confidential flag says no by a word that the programme has not confirmed (publication.negatives)',
    'consent-missing': 'The line of consent is missing',
    'consent-repeated': 'Consent is stated twice',
    'consent-empty': 'Consent is empty',
    'consent-refused': 'Consent says anything but an explicit yes',
    editor: 'The front matter says withhold: true',
    status: 'The status is not one that the programme publishes',
    unapproved: 'A column says that it is not approved (column-unapproved)',
    redaction: 'A redacted string is still in the text',
    twin: 'Its description is that of a confidential outcome',
    settings: 'programme.md is missing or has an error, and without it no outcome can be read',
    unreadable: 'The file has an error',
  },
  /** How many are withheld for a reason, where nothing is published. */
  countReason: (d: { count: number; reason: string }): string => `${d.count} ${d.reason}`,
  /** The same reasons in a few words, for `countReason`. */
  shortReasons: {
    flagged: 'flagged',
    'flag-uncertain': 'of a row that could not be trusted',
    'withheld-in-sheet': 'withheld by what the sheet says elsewhere',
    'flag-missing': 'without a confidential column',
    'flag-repeated': 'with two statements of confidentiality',
    leave: 'without leave to publish',
    readers: 'not for everybody to read',
    'flag-empty': 'whose confidential column is empty',
    'flag-unconfirmed': 'with a word for “no” that is not confirmed',
    'consent-missing': 'without a line of consent',
    'consent-repeated': 'with two statements of consent',
    'consent-empty': 'with an empty consent',
    'consent-refused': 'without consent',
    editor: 'withheld by an editor',
    status: 'of a status that is not published',
    unapproved: 'called not approved by a column',
    redaction: 'with a redacted string left in them',
    twin: 'with the text of a confidential one',
    settings: 'unread because of programme.md',
    unreadable: 'unreadable',
  },
  noOutcomes: 'There are no outcomes.',
  nonePublished: (d: { outcomes: number; reasons: string }): string =>
    `0 of ${d.outcomes} published: ${d.reasons}.`,
  fillEmpty: 'Write “no” into the confidential column of what may be published, and import again.',
  // Wrong use
  unknownFormat: (d: { formats: string }): string => `--format takes ${d.formats}.`,
  oneFolder: 'One folder at a time.',
  noFolder: (d: { directory: string }): string => `There is no folder ${d.directory}.`,
};
