import { formatCount } from '../../../text/formatCount.ts';

/** What is wrong with a setting, in front matter or in `programme.md`: what a problem gives as its reason. */
export const SETTING_TEXTS = {
  /** Where a value has no name of its own. */
  top: 'front matter',
  listedKeys: 'the keys that docs/content.md lists',
  /**
   * Why YAML cannot be read. Nothing is quoted from the file but one sign, no word is longer than fifteen letters, and no
   * colon has a space after it: `hideKey` would take the rest for a secret.
   */
  yaml: {
    tab: 'The line is indented with a tab; use spaces.',
    colon:
      'A colon with a space after it begins a setting, and there is one inside this value; put the whole value in straight quotes.',
    curly:
      'The quotation marks here are curly (“ ”) and count as text; type straight ones ("), or switch off smart quotes in your editor.',
    quote: 'The quotation mark that is opened here is never closed.',
    bracket: (d: { sign: string }): string =>
      `The bracket ${d.sign} that is opened here is never closed.`,
    noColon: 'Here a setting is expected, a name with a colon and a space after it.',
    apostrophe:
      'The apostrophe ends the value that a single quote began; write it twice, or use double quotes around the value.',
    after:
      'The value has ended, and more follows it; put all of it in quotes, or take the rest away.',
    columns: 'The lines of one block must begin in the same column, and this one does not.',
    start: (d: { sign: string }): string =>
      `A value may not begin with ${d.sign} unless it is in quotes.`,
    escape:
      'Inside double quotes a backslash has a meaning of its own; write it twice, or use single quotes.',
    twice: 'This setting is written twice; keep one of the two.',
    deep: 'It is nested too deeply.',
    deeper: (d: { levels: number }): string => `It is nested more than ${d.levels} levels deep.`,
    aliases: (d: { count: number; most: number }): string =>
      `It has ${d.count} aliases (*name); ${d.most} is the most that is read.`,
    other: (d: { fault: string }): string => `This is no YAML that is read here (${d.fault}).`,
  },
  // Values
  nothing: 'Nothing is written here.',
  bullet: (d: { sign: string }): string =>
    `The items of a list begin with a hyphen and a space, not with ${d.sign}.`,
  text: 'Expected text.',
  textForNumber: 'Expected text; put it in quotes.',
  truth: 'Expected true or false.',
  list: 'Expected a list, in square brackets.',
  settings: 'Expected settings of its own below it.',
  number: 'Expected a number.',
  wholeNumber: 'Expected a whole number.',
  other: 'Another value is expected here.',
  oneOf: (d: { values: readonly string[] }): string => `Expected one of ${d.values.join(', ')}.`,
  fewEntries: (d: { least: number }): string =>
    `Expected at least ${formatCount(d.least, 'entry', 'entries')}.`,
  manyEntries: (d: { most: number }): string =>
    `Expected at most ${formatCount(d.most, 'entry', 'entries')}.`,
  longText: (d: { most: number }): string => `Expected at most ${d.most} characters.`,
  smallNumber: (d: { least: number }): string => `Expected ${d.least} or more.`,
  largeNumber: (d: { most: number }): string => `Expected ${d.most} or less.`,
  language: 'Expected a language code such as fr or ar.',
  switch: 'Expected on or off.',
  day: 'Expected a day as YYYY-MM-DD, for instance 2024-06-30.',
  address: 'Expected a web address that begins with https://.',
  // What a site looks like
  picture: 'Expected the name of a picture that is beside programme.md: .svg, .png, .jpg or .webp.',
  colour: "Expected a colour in hexadecimal, in quotes: '#0b5c5e'.",
  featured: (d: { most: number }): string =>
    `Expected at most ${d.most} ids: what is featured has to stay few.`,
  contact: 'Expected an e-mail address, or a web address that begins with https://.',
  languages: (d: { languages: readonly string[] }): string =>
    `The pages of a site can be in these languages: ${d.languages.join(', ')}.`,
  // What fields and values are called
  label: 'Expected text, or text for each language: { en: Partner, fr: Partenaire }.',
  name: 'Expected text, text for each language, or both forms: { label: Partner, plural: Partners }.',
  value: 'Expected a label, or label, code, also and definition; put a number in quotes.',
  type: 'Expected a cluster with its types ({ cluster: …, types: […] }), or a type by itself: a label, or label, code, also and definition.',
  clusterShown: (d: { types: readonly string[] }): string =>
    `The types of change show their clusters; list ${d.types.map((type) => `“${type}”`).join(', ')} here as well.`,
  sign: 'Expected the sign between two values, in quotes.',
  separator: "Expected the sign between two values, in quotes: ';', or several: [';', '|'].",
  separators: (d: { fields: readonly string[] }): string =>
    `Expected the sign between two values in quotes (';'), or one for each of these fields: ${d.fields.join(', ')}.`,
  // Headers, and how a sheet is read
  headerMissing: (d: { field: string }): string => `A header for “${d.field}” is required.`,
  statusHeader: (d: { any: string; field: string }): string =>
    `“statuses: ${d.any}” under “publication” is for programmes that record no ${d.field}. List there which of its values may be published, or leave this header out.`,
  sheetTwice: 'Name each sheet once.',
  tickBoxes: 'Name the columns: by a “prefix”, or one by one under “columns”.',
  // Fields of a programme's own
  yesIsNoLevel: 'A yes is no level.',
  separatorOfOne: 'Only “terms” and “related” hold several values; remove “separator”.',
  indexOfText: 'Only values have index pages: “kind: term” or “kind: terms”.',
  indexOfHidden: 'What is not published has no pages; remove “index”.',
  fieldThere: 'The site has a field of this name. Call it otherwise.',
  fieldName:
    'Expected a name of letters and digits that begins with a small letter, for instance partnerType. Call it otherwise.',
  fieldReserved: 'The site needs this name for something else. Call it otherwise.',
  afterMissing: (d: { field: string }): string =>
    `There is no field “${d.field}” above that is published.`,
  indexSpelling:
    'Expected small letters, digits and hyphens, as in an address: partner-types. Choose another word.',
  indexTaken: (d: { field: string }): string =>
    `The index pages of “${d.field}” are there. Choose another word.`,
  indexReserved: (d: { reason: string }): string => `${d.reason} Choose another word.`,
  // Addresses
  addressReserved: (d: { address: string }): string =>
    `The site needs the address /${d.address}/ for something else.`,
  addressOfLanguage: (d: { address: string }): string =>
    `The address /${d.address}/ is kept for pages in a language of that code.`,
  addressOfField: (d: { address: string }): string =>
    `A field of the programme has its index pages at /${d.address}/.`,
  addressTaken: (d: { file: string }): string => `${d.file} has it.`,
  nameEmpty: 'Its name has no letter or digit.',
  nameLong: 'Its name is too long for an address.',
  // What is published
  redactShort:
    'Expected at least three letters in each: shorter ones are redacted in the outcomes that list them.',
  statuses: (d: { any: string }): string =>
    `Expected the statuses that are published, as a list in square brackets, or ${d.any} if none are recorded.`,
  levels: (d: { words: readonly string[] }): string =>
    `Only a word for “public” or “open” may open: ${d.words.join(', ')}. All other levels withhold.`,
  keyShort: (d: { least: number }): string =>
    `Expected at least ${d.least} characters that nobody can guess, for instance a line that a password manager makes.`,
  keyMissing: (d: { least: number }): string =>
    `“id: opaque” needs a “key” of at least ${d.least} characters beside it, which you make up and keep to yourself.`,
  // The pattern of ids
  patternInvalid: (d: { pattern: string; fault: string }): string =>
    `Invalid regular expression: /${d.pattern}/u: ${d.fault}`,
  patternRepeats: (d: { most: number }): string =>
    `nothing may be repeated more than ${d.most} times`,
  patternPart: (d: { part: string }): string => `“${d.part}” cannot be used here`,
  patternLong: 'it repeats too much',
};
