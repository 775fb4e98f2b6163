/**
 * Interface text in English. Plain data, so that a page can hand a part of it to a script.
 * `{name}` is filled in by `formatMessage`; an object with `one` and `other` is chosen by
 * `formatCount` (plural categories of Unicode CLDR: other languages add zero, two, few, many).
 */
export const en = {
  direction: 'ltr',
  site: {
    skip: 'Skip to the content',
    menu: 'Menu',
    navigation: 'Main',
    languages: 'Languages',
    breadcrumb: 'You are here',
    home: 'Home',
    about: 'About',
    method: 'How to read',
    outcomes: 'Outcomes',
    evidence: 'Evidence',
    source: 'Outcomes harvested by {programme}',
    licence: 'Licence of the texts: {licence}',
    licenceMissing: 'No licence is stated: ask the programme before you reuse the texts.',
    countIsNotImpact:
      'A count of outcomes says how many were harvested, not how large the impact is.',
    titlePattern: '{page} · {site}',
  },
  search: {
    label: 'Search the outcomes',
    labelWithin: 'Search within these outcomes',
    placeholder: 'Words or “a phrase”',
    submit: 'Search',
    working: 'Searching for “{query}” …',
    noneHint: 'No outcome here has all of this. Try fewer or other words.',
    foundIds: {
      one: '{count} outcome with “{query}” in its id.',
      other: '{count} outcomes with “{query}” in their id.',
    },
    foundListed: {
      one: 'Of {ids} ids {count} outcome is shown.',
      other: 'Of {ids} ids {count} outcomes are shown.',
    },
    searchTexts: 'Search the texts for “{query}” too',
    slow: 'This takes longer than usual.',
    someWords: {
      one: '{count} outcome has all of these words. The others have some of them.',
      other: '{count} outcomes have all of these words. The others have some of them.',
    },
    noneWhole: 'No outcome has all of these words. These have some of them.',
    onlyStops: 'Such words are in nearly every text. Add one that says what you look for.',
    noWords: 'There is no word or number in this to search for.',
    unknownWord: 'No outcome has “{word}”. Near to it:',
    suggestions: 'Suggestions',
    suggested: { one: '{count} suggestion', other: '{count} suggestions' },
    suggestedValue: '{facet} · {count}',
    nearWord: '{word} ({count})',
    failed:
      'The text search could not start. It may be this browser, the connection or the host of the site. The filters and lists work without it.',
    retry: 'Try again',
    withoutScripts:
      'Searching and filtering need scripts, which are switched off here. Every outcome is in the list below, and in these lists:',
  },
  explorer: {
    filters: 'Filters',
    openFilters: 'Filters',
    browse: 'Browse by',
    skip: 'Skip to results',
    slash: { told: 'leads to this box.', off: 'Switch this key off', on: 'Switch the key / on' },
    copy: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Copying is not possible here: copy the address of this page from your browser.',
    results: 'Results',
    failed:
      'The filters could not be loaded on this connection. Searching and the lists work without them.',
    failedWithin:
      'The filters could not be loaded on this connection. The lists work without them; a search here finds outcomes of the whole site.',
    failedOutcomes:
      'These outcomes could not be loaded. The connection may be lost, or the site may have changed since this page was loaded: load it again.',
    unknown: 'Not found here and left out: {values}.',
    all: { one: '{count} outcome', other: 'All {count} outcomes' },
    some: { one: '{found} of {count} outcome', other: '{found} of {count} outcomes' },
    withQuery: 'with “{query}”',
    without: 'without {values}',
    named: '{facet}: {value}',
    not: 'not {value}',
    quoted: '“{value}”',
    waiting: 'Loading what this address asks for …',
    joint: '; ',
    listed: ', ',
    none: 'No outcome fits all of this. Take a filter away, or choose another value: the number beside each says how many outcomes it would show.',
    titled: '{page}: {shown}',
    show: { one: 'Show {count} outcome', other: 'Show {count} outcomes' },
    close: 'Close',
    clear: 'Clear all',
    chosen: 'Chosen filters',
    remove: 'Remove {value}',
    removal: 'Remove {value}: {outcomes}',
    chosenCount: { one: '{count} chosen', other: '{count} chosen' },
    exclude: 'Without {value}',
    only: 'Only {value}',
    more: 'More for {value}',
    pageOf: 'Page of {value}',
    signs: { exclude: 'leaves a value out', orMore: 'it or more', more: 'more' },
    keys: 'Keys on a value: − leaves it out,{orMore} = only it, Enter shows more. Letters lead to the next value with a word that begins with them, Esc to the results.',
    keyOrMore: ' + it or more,',
    findIn: 'Find in {facet}',
    valuesFound: { one: '{count} value', other: '{count} values' },
    orMore: '{value} or more',
    years: '{from}–{to}',
    yearFrom: 'From year',
    yearTo: 'To year',
    yearFromAny: 'from any',
    yearToAny: 'to any',
    yearsNotClear: {
      one: '{count} outcome has no year that can be read: no range finds it.',
      other: '{count} outcomes have no year that can be read: no range finds them.',
    },
    view: 'View',
    list: 'List',
    texts: 'Full text',
    table: 'Table',
    figures: 'Figures',
    sort: 'Sort by',
    sorts: {
      relevance: 'Relevance',
      newest: 'Newest first',
      country: 'Country',
      significance: 'Significance, highest first',
      contribution: 'Contribution, greatest first',
    },
    sortByColumn: 'Sort by {facet}',
    orders: { headline: 'Headline', id: 'Id' },
    orderFailed: 'The list could not be sorted this way on this connection. The newest come first.',
    columns: 'Choose columns',
    moveUp: 'Move {facet} forward',
    moveDown: 'Move {facet} back',
    compact: 'Compact',
    /** The names of two menus; opened, the first says what it takes. */
    download: 'Download',
    print: 'Print',
    prints: { texts: 'Print in full', booklet: 'Print as a booklet', cards: 'Print cards' },
    take: { one: 'Download this outcome', other: 'Download these {count} outcomes' },
    /** While texts of outcomes are fetched. */
    loadingTexts: 'Loading the texts: {count} of {total}',
    loadingText: 'Loading the text …',
    textFailed: 'This text could not be loaded. It is on the page of the outcome.',
    cancel: 'Cancel',
    printTooMany:
      'That is more than {max} outcomes, too much for one document. Filter them first; or print what is shown here page by page.',
    printFailed: {
      one: '{count} text could not be loaded, so nothing is printed. Try again.',
      other: '{count} texts could not be loaded, so nothing is printed. Try again.',
    },
    pagination: 'Pages of the results',
    previousPage: 'Previous',
    nextPage: 'Next',
  },
  home: {
    /** Of a site without outcomes. */
    title: 'The evidence of an outcome harvest',
    /** How many, where and when; `{changes}` is one of the two below. */
    statement: {
      both: '{changes} in {places}, {years}',
      places: '{changes} in {places}',
      time: '{changes}, {years}',
    },
    changes: { one: 'One change', other: '{count} changes' },
    /** Above some of them. */
    examples: 'What changed, for example',
    /** What the sentence does not know of all outcomes. */
    gap: {
      one: '{facet}: not known for {count} outcome.',
      other: '{facet}: not known for {count} outcomes.',
    },
    facts: 'In figures',
    rated: { one: 'of {count} that is rated', other: 'of {count} that are rated' },
    commonest: '{facet} with the most outcomes',
    marks: { negative: 'Recorded as negative', unintended: 'Recorded as unintended' },
    shownLikeAll: 'shown like all others',
    mapHint: 'Choose a place to read its outcomes.',
    top: 'Of the highest significance',
    topHint: '{shown} of {outcomes} rated “{rating}”, the newest first.',
    topAll: 'Rated “{rating}”.',
    waysIn: 'Browse the outcomes',
    allOf: 'All {what}',
    featured: 'Featured outcomes',
    latest: 'Latest outcomes',
    all: 'All outcomes',
    whatIsOutcome:
      'An outcome is a change in what somebody does: who changed what, when and where, why it matters, and how the programme contributed. Each has a page and a lasting address of its own.',
    /** Where its outcomes are in harvests, and the programme does not call them something else. */
    whatIsHarvest: 'Outcomes are collected in rounds; each round is a harvest.',
    howToRead: 'How to read an outcome',
  },
  count: {
    outcomes: { one: '{count} outcome', other: '{count} outcomes' },
    country: { one: '{count} country or region', other: '{count} countries and regions' },
    /** Where all of them are countries. */
    plainCountry: { one: '{count} country', other: '{count} countries' },
    harvest: { one: '{count} harvest', other: '{count} harvests' },
    objective: { one: '{count} objective', other: '{count} objectives' },
    changeType: { one: '{count} cluster of change', other: '{count} clusters of change' },
    /** Where they are in no clusters. */
    flatChangeType: { one: '{count} type of change', other: '{count} types of change' },
    year: { one: '{count} year', other: '{count} years' },
  },
  facet: {
    country: { label: 'Country', index: 'Countries', intro: 'Where the change happened.' },
    harvest: {
      label: 'Harvest',
      index: 'Harvests',
      intro: 'The collection round in which the outcome was harvested.',
    },
    year: { label: 'Year', index: 'Years', intro: 'The year recorded for the outcome.' },
    objective: {
      label: 'Specific objective',
      index: 'Objectives',
      intro: 'The specific objective of the programme that the outcome is linked to.',
    },
    changeType: {
      label: 'Type of change',
      index: 'Types of change',
      intro: 'What kind of change it is: clusters, and the types of change within them.',
    },
    socialActor: { label: 'Social actor' },
    scale: { label: 'Scale' },
    significanceRating: { label: 'Significance rating' },
    contributionRating: { label: 'Contribution rating' },
    resultsFramework: { label: 'Results framework' },
    unintended: { label: 'Unintended' },
    negative: { label: 'Negative' },
    language: { label: 'Language' },
  },
  notRecorded: 'Not recorded',
  notClear: 'Not clear',
  /** In the place of other messages, where the programme says what a field is called. */
  naming: {
    index: 'Outcomes by {facet}.',
    allValues: '{facet}: all {count}',
    rating: '{facet}: {rating}',
    mark: '{facet}: yes',
    figure: 'Outcomes by {facet}',
    pair: '{rows} and {columns}',
    high: {
      one: '{count} outcome in the upper half of “{facet}”',
      other: '{count} outcomes in the upper half of “{facet}”',
    },
    top: 'Highest in “{facet}”',
    highIn: 'In the upper half of “{facet}”',
    cellHigh: '{cell}, {high} in the upper half of “{facet}”',
    legendHigh: 'Below the count: those in the upper half of “{facet}”.',
    rated: '{facet}, of {outcomes}: {found} ({share}) in the upper half of the scale.',
    unrated: '{facet}: not recorded.',
    unscaled:
      '{facet}: recorded of {outcomes}. The programme’s scale does not have every value in use, so no share is stated.',
    onlyRatings: 'The one outcome with both ratings: “{facet}” {row}, “{other}” {column}.',
    commonest: '{facet}, the commonest first: {types}.',
    /** Of types of change that are in no clusters. */
    flatChangeType: 'What kind of change it is.',
    figures: 'Where the outcomes are, and where there are none.',
    noFigures: 'Nothing is recorded of these outcomes that a figure could compare.',
  },
  answer: { yes: 'Yes', no: 'No' },
  /** Where nothing says when an outcome was: neither a year nor a harvest. */
  undated: {
    description: 'Every outcome that is published.',
    order: 'In the order of their ids',
    topHint: '{shown} of {outcomes} rated “{rating}”.',
    others: 'Outcomes',
    previous: 'Previous',
    next: 'Next',
    orderFailed:
      'The list could not be sorted this way on this connection. It is in the order of the ids.',
  },
  list: {
    heading: 'All outcomes',
    description: 'Every outcome that is published, newest first.',
    order: 'Newest first',
    page: 'Page {page} of {pages}',
    pagination: 'Pages of this list',
    previous: 'Newer',
    next: 'Older',
    empty: 'No outcome is published yet.',
    marks: { negative: 'Negative outcome', unintended: 'Unintended outcome' },
    ratings: {
      significanceRating: 'Significance: {rating}',
      contributionRating: 'Contribution: {rating}',
    },
    valueDescription: 'Outcomes by {facet}: {value}.',
    notRecordedIn: '{facet} not recorded',
    inCluster: 'Types of change in this cluster',
  },
  outcome: {
    description: 'Description',
    significance: 'Significance',
    contribution: 'Contribution of the programme',
    otherContributions: 'Contribution of other actors and factors',
    evidence: 'Evidence',
    additionalInformation: 'Additional information',
    classification: 'Classification',
    resultsFrameworkText: 'Link to the results framework, as recorded',
    rating: 'Rated {rating}',
    ratingNotRecorded: 'Rating not recorded',
    negative: 'Negative outcome: it records a harmful change.',
    unintended: 'Unintended outcome: the programme did not aim at this change.',
    id: 'Id',
    permalink: 'Link to this outcome',
    copy: 'Copy link',
    copySection: 'Copy a link to “{heading}”',
    copied: 'Link copied',
    report: 'Report a problem with this outcome',
    reportSubject: 'Problem with outcome {id}',
    copyFailed: 'Copying is not possible here; select the address instead.',
    acronyms: 'Names and abbreviations in this outcome',
    related: 'Related outcomes',
    relatedHint: 'Found by shared classification and wording.',
    inHarvest: 'In the same harvest',
    inList: '{position} of {count} in the list that you came from',
    previous: 'Previous',
    next: 'Next',
    moved: 'This outcome has a new id',
    movedTo: 'It is now at: {id}',
    written: '(as recorded: “{text}”)',
    earlierIds: 'Earlier ids: {ids}',
    listsIn: 'Lists and search',
  },
  /** Citations, whatever their format. */
  cite: {
    heading: 'Cite this outcome',
    /** What an outcome is, as a kind of report; what all of them are; what these are called. */
    genre: 'Outcome statement',
    dataGenre: 'Data set',
    whole: '{programme}: outcome statements',
    noDate: 'n.d.',
    version: 'Version {version}',
    plain: 'Plain text',
    copy: 'Copy',
    copyFormat: 'Copy as {format}',
    download: 'Download',
    downloadFormat: 'Download as {format}',
    copied: 'Citation copied',
    copyFailed: 'Copying is not possible here; select the text instead.',
  },
  /** What is new or edited: the page of it, its feeds and following it. */
  changes: {
    heading: 'What has changed',
    description: 'Which outcomes are new, and in which something was edited.',
    version: 'Version of the data: {version}.',
    start: {
      one: '{count} outcome has been here since this record began.',
      other: '{count} outcomes have been here since this record began.',
    },
    startOn: {
      one: '{count} outcome has been here since this record began, with the state of {date}.',
      other: '{count} outcomes have been here since this record began, with the state of {date}.',
    },
    none: 'Nothing has changed since then.',
    /** Changes for which the programme gives no day. */
    undated: 'Since this record began',
    day: 'State of {date}',
    added: { one: '{count} new outcome', other: '{count} new outcomes' },
    edited: { one: '{count} edited outcome', other: '{count} edited outcomes' },
    more: { one: 'And {count} more.', other: 'And {count} more.' },
    isNew: 'New.',
    fields: 'Edited: {fields}',
    withdrawn: 'Withdrawn',
    feeds: 'Feeds',
    feedsHint:
      'A feed reader shows new and edited outcomes by itself. It needs one of these addresses, and nobody learns who follows.',
    feedTitle: '{programme}: what has changed',
    feedTitleWithin: '{programme}, {value}: what has changed',
    feedAll: 'All outcomes',
    feedsOf: {
      one: '{count} more, of some outcomes only',
      other: '{count} more, each of some outcomes only',
    },
    follow: 'Follow',
    unfollow: 'Stop following',
    followHint:
      'This page and the home page then say how many outcomes are new since your last visit. What you saw last is remembered in this browser alone, until you stop.',
    followed: 'You follow these changes. What you saw last is remembered in this browser alone.',
    news: {
      one: '{count} new outcome since your last visit',
      other: '{count} new outcomes since your last visit',
    },
    newsEdited: { one: '{count} edited', other: '{count} edited' },
    noNews: 'Nothing new since your last visit.',
    failed: 'This browser lets the page remember nothing, so it cannot say what is new to you.',
    broken: 'What this browser remembers of your last visit cannot be read. Following begins anew.',
  },
  /** Data files and their page. */
  data: {
    heading: 'Data',
    description: 'All published outcomes as files, with a dictionary of their columns.',
    intro: {
      one: 'The one published outcome as a file: for a spreadsheet, a report or another program.',
      other:
        'All {count} published outcomes as files: for a spreadsheet, a report or another program.',
    },
    same: 'Every file holds the same. What is withheld, and what is on no page, is in none of them.',
    files: 'Files',
    formats: {
      csv: 'A table for any program: a row for each outcome, in UTF-8.',
      xlsx: 'A workbook for Excel and LibreOffice: a sheet with all outcomes, one for each column with several values, to count by, and one with the dictionary.',
      json: 'All outcomes as one object, for programs.',
      ndjson: 'An outcome in each line, for programs that read long files.',
      datapackage:
        'A description of the table for programs (Frictionless Data Package, version 2).',
    },
    sheets: { outcomes: 'Outcomes', dictionary: 'Dictionary', about: 'About' },
    dictionary: 'Dictionary',
    dictionaryColumns: {
      column: 'Column',
      title: 'On pages',
      description: 'What it holds',
      type: 'Type',
      values: 'Values',
    },
    types: {
      string: 'text',
      integer: 'whole number',
      list: 'several texts, separated by “{separator}”',
      lines: 'several texts, each in a line of its own',
    },
    ordered: '{values} (from low to high)',
    reading: 'How to read the files',
    rules: {
      empty: 'An empty cell means “not recorded”.',
      several: 'Several values in a cell are separated by “{separator}”, which is in none of them.',
      lines: 'Several values in a cell are in lines of their own.',
      apostrophe:
        'In the CSV, a cell that a spreadsheet might take for a formula begins with one apostrophe more than the text: take it away.',
      cut: 'A cell of Excel holds 32,767 characters. A longer text ends there with a mark and its address; it is whole in the other files.',
      flag: 'They are for reading and counting. To publish from them, the column with the confidential flag is missing.',
    },
    cutMark: '… [cut: {address}]',
    cite: 'How to cite',
    citation: '{programme}: outcome statements{date}. Version {version}. {address}',
    columns: {
      id: { title: 'Id', description: 'Names the outcome, in every file and on every page.' },
      permalink: { title: 'Address', description: 'The page of the outcome.' },
      headline: {
        title: 'Headline',
        description: 'The title of the outcome, or the beginning of its description.',
      },
      language: {
        title: 'Language',
        description: 'The language in which the outcome is written (BCP 47).',
      },
      earlierIds: { title: 'Earlier ids', description: 'Ids that the outcome had before.' },
      changeClusters: {
        title: 'Cluster of types of change',
        description: 'The groups that its types of change belong to.',
      },
    },
    parts: {
      code: {
        title: '{field}: code',
        description: 'The code of each value of “{field}”, in the same order.',
      },
      step: {
        title: '{field}: step',
        description: 'The step of “{field}” on its scale, from the lowest, 1.',
      },
      written: {
        title: '{field}: as recorded',
        description: 'What the record says, where that is more than “{field}”.',
      },
    },
    ownField: 'A column of the programme’s own.',
  },
  /** The reader's own list of outcomes, on `/shortlist/`. */
  shortlist: {
    heading: 'Shortlist',
    description: 'Outcomes that you have chosen, in your order and with your notes.',
    intro:
      'Outcomes that you star are kept here by this browser alone, with your notes. No server hears of them.',
    withoutScripts: 'Your browser keeps the shortlist, and needs scripts for it.',
    empty: 'Nothing is on it yet. The star beside an outcome puts it here.',
    /** A button that is pressed or not. */
    star: 'Shortlist: {id}',
    added: '{id} is on your shortlist.',
    removed: '{id} is off your shortlist.',
    undo: 'Undo',
    count: { one: '{count} outcome', other: '{count} outcomes' },
    title: 'Title of the list',
    note: 'Note',
    noteOn: 'Note on {id}',
    up: 'Move {id} up',
    down: 'Move {id} down',
    remove: 'Take {id} off the list',
    moved: '{id} is number {position} of {total} now.',
    keys: 'Alt and an arrow key move an outcome, too.',
    gone: 'This outcome is not published here, or not any more.',
    copy: 'Copy the address of this list',
    withNotes: 'with the notes',
    copied: 'Copied. Whoever opens this address sees the list; no server is told of it.',
    copyFailed: 'Copying is not possible here. This is the address:',
    tooLong:
      'The address would have {length} characters, and many programs cut one of more than {max}. Leave the notes out, or take outcomes off the list.',
    erase: 'Erase everything',
    erased: 'Erased. This browser keeps nothing of your shortlist.',
    print: 'Print',
    received: 'A list that somebody sent you',
    receivedIntro: 'It is in the address of this page, and not kept by your browser.',
    keep: 'Put these on my shortlist',
    own: 'Show my shortlist',
    kept: { one: '{count} outcome was added.', other: '{count} outcomes were added.' },
    unknownAddress:
      'The address of this page ends in something that is no list. It may have been cut.',
    stored: 'What is stored',
    problems: {
      broken:
        'What this browser keeps as your shortlist cannot be read. It is left as it is until you erase it on the page “Shortlist”.',
      newer:
        'What this browser keeps as your shortlist is of a newer version of this site. Load this page again.',
      forbidden: 'This browser keeps nothing for this site: storage is switched off.',
      noRoom:
        'This browser has no room left for this site: the change is not kept. What was kept before is still there.',
      full: 'The shortlist holds no more than {max} outcomes.',
    },
  },
  /** What a reader takes away of a result or a shortlist. */
  taking: {
    explain:
      'What is shown here, in this order. The file says which filter, address, date and licence.',
    filter: 'Shown: {filter}',
    count: '{count}, in the order of the page',
    address: 'Address: {address}',
    file: 'Download as {format}',
    /** While a file is made. */
    progress: 'Making the file: {count} of {total}',
    writing: 'Writing the file …',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was saved.',
    done: {
      one: 'The file with {count} outcome is with your downloads.',
      other: 'The file with {count} outcomes is with your downloads.',
    },
    failed: 'The file could not be made in this browser. All outcomes are on the page “Data”.',
    interrupted: 'The connection was interrupted, so nothing was saved. Try again.',
    gone: {
      one: 'The site was published anew, and {count} of these outcomes is not on it any more. Load this page again.',
      other:
        'The site was published anew, and {count} of these outcomes are not on it any more. Load this page again.',
    },
    note: 'Note of the reader',
  },
  /** A booklet that a reader prints, beside what files say (`taking`). */
  printing: {
    heading: 'Outcomes',
    contents: 'Contents',
    cited: 'All outcomes are cited as: {citation}',
  },
  /** The page “How to read”, where the programme has none of its own. */
  reading: {
    description:
      'What each part of an outcome on this site means, and what the outcomes can and cannot show.',
    textsHeading: 'What an outcome says',
    texts: {
      description: 'Who changed what, when and where. The heading of the page is its beginning.',
      significance: 'Why the change matters there.',
      contribution: 'How the programme plausibly influenced the change.',
      otherContributions: 'Who or what else played a part in it.',
      evidence: 'Which sources support what is said. The sources themselves are not on this site.',
      additionalInformation: 'Whatever else was recorded.',
      resultsFrameworkText: 'What the programme had planned that the change is linked to.',
    },
    facetsHeading: 'How outcomes are sorted',
    facets: {
      socialActor: 'Who changed: a person, a group, an organisation or an institution.',
      scale: 'How far the change reaches.',
      significanceRating: 'How much the change matters, on a scale of the programme’s own.',
      contributionRating: 'How large the programme’s part in it was, on a scale of its own.',
      resultsFramework: 'Which planned results the change is linked to.',
      unintended: 'Whether the change came about without being aimed at.',
      negative: 'Whether the change is a harmful one. Such outcomes are shown like all others.',
      language: 'The language in which the outcome is written.',
    },
    twoScales:
      'The two ratings are on two scales. They are judgements, and are never added up or compared.',
    own: 'The programme records as well: {names}.',
    gapsHeading: 'Where something is missing',
    notRecorded: 'The field was left empty. It can be chosen as a filter like any value.',
    notClear:
      'The year is written in a way that may mean several. The words are shown as they are.',
    withheldMark: '[name withheld]',
    withheld: 'A name or place was left out to protect somebody.',
    limitsHeading: 'What the outcomes can and cannot show',
    limits: {
      asWritten:
        'Each outcome is shown as it was written. Spelling and dates are not corrected, even where a text contradicts itself.',
      selected:
        'Outcomes were collected because somebody noticed them. What nobody noticed, or what may not be published, is not here.',
      contribution:
        'A contribution is plausible, not proven: others have nearly always played a part.',
    },
  },
  figures: {
    heading: 'Evidence at a glance',
    description:
      'Where the outcomes are and where there are none: by objective, type of change, rating, country, year and social actor.',
    intro:
      'Every mark leads to the outcomes it counts. An outcome with several values, such as two types of change, counts under each.',
    explore: 'Draw these figures for a search or a choice of outcomes',
    contents: 'Figures on this page',
    titles: {
      gapMap: 'Where the evidence is, and where it is missing',
      ratings: 'How significant the changes are, and how much the programme contributed',
      years: 'Outcomes by country and year',
      harvests: 'Harvests over the years',
      map: 'Where the changes happened',
      actors: 'Who changed, and at what scale',
      marks: 'Unintended and negative outcomes',
      timeline: 'Outcomes by year',
      objectives: 'Outcomes by specific objective',
      countries: 'Outcomes by country',
    },
    quoted: '“{value}”',
    axes: '{rows} by {columns}',
    /** Names of fields that are common nouns: within a title they begin with a small letter. */
    nouns: [
      ...[
        'Country',
        'Harvest',
        'Year',
        'Specific objective',
        'Type of change',
        'Social actor',
        'Scale',
      ],
      ...['Significance rating', 'Contribution rating', 'Results framework', 'Language'],
    ] as readonly string[],
    rows: 'Rows',
    columns: 'Columns',
    choose: 'Choose what is compared',
    reset: 'As it was',
    findings: {
      /** A table: its largest cell, and what is missing. */
      cell: 'The most outcomes are {row} with {column}: {found} of {outcomes} ({share}).',
      gaps: {
        one: 'Of {cells} combinations, {count} has none.',
        other: 'Of {cells} combinations, {count} have none.',
      },
      full: 'No combination is without any.',
      ratings: {
        one: '{count} of {outcomes} with both ratings ({share}) is in the upper half of both scales.',
        other:
          '{count} of {outcomes} with both ratings ({share}) are in the upper half of both scales.',
      },
      missing: {
        one: '{count} outcome lacks at least one of the two ratings.',
        other: '{count} outcomes lack at least one of the two ratings.',
      },
      axes: '{row} has the most, {found} of {outcomes} ({share}); the year with the most is {column} ({of}).',
      rows: 'The largest is {row}, with {found} of {outcomes} ({share}).',
      places: 'The most are from {places}: {found} of {outcomes} ({share}).',
      /** Where no combination has two outcomes. */
      cellOne: 'No combination has more than one outcome.',
      /** Where there are no other places than those that are named, or no other row. */
      everywhere: {
        all: 'All {outcomes} are from {places}.',
        some: {
          one: '{count} of {outcomes} ({share}) is from {places}; no other place is recorded.',
          other: '{count} of {outcomes} ({share}) are from {places}; no other place is recorded.',
        },
      },
      single: {
        all: 'All {outcomes} are of {row}.',
        some: {
          one: '{count} of {outcomes} ({share}) is of {row}; nothing else is recorded.',
          other: '{count} of {outcomes} ({share}) are of {row}; nothing else is recorded.',
        },
      },
      /** In the number of the first count. */
      marks: {
        one: 'Of {outcomes}, {count} ({unintendedShare}) is recorded as unintended and {negative} ({negativeShare}) as negative.',
        other:
          'Of {outcomes}, {count} ({unintendedShare}) are recorded as unintended and {negative} ({negativeShare}) as negative.',
      },
      /** Where only one of the two questions is answered. */
      unintended: {
        one: 'Of {outcomes}, {count} ({unintendedShare}) is recorded as unintended.',
        other: 'Of {outcomes}, {count} ({unintendedShare}) are recorded as unintended.',
      },
      negative: {
        one: 'Of {outcomes}, {count} ({negativeShare}) is recorded as negative.',
        other: 'Of {outcomes}, {count} ({negativeShare}) are recorded as negative.',
      },
      /** Where several have the most. */
      tied: {
        cell: {
          one: 'The most outcomes of one combination are {found} of {outcomes} ({share}); {count} combination has so many.',
          other:
            'The most outcomes of one combination are {found} of {outcomes} ({share}); {count} combinations have so many.',
        },
        rows: 'The largest are {rows}, with {found} of {outcomes} ({share}) each.',
        allRows: 'None stands out: each of the {count} has {found} of {outcomes} ({share}).',
        manyRows: {
          one: 'None stands out: {count} has the most, {found} of {outcomes} ({share}).',
          other: 'None stands out: {count} have the most, {found} of {outcomes} ({share}) each.',
        },
        column: 'The year with the most is {column} ({of}).',
        columns: 'The years with the most are {columns} ({of} each).',
        allColumns: {
          one: 'No year stands out: there is {count}, with {each}.',
          other: 'No year stands out: each of the {count} has {each}.',
        },
        manyColumns: {
          one: 'No year stands out: {count} has the most ({each}).',
          other: 'No year stands out: {count} have the most ({each} each).',
        },
      },
      /** The same where there is one outcome. */
      only: {
        cell: 'The one outcome is {row} with {column}.',
        ratings:
          'The one outcome with both ratings is rated {row} in significance and {column} in contribution.',
        axes: 'The one outcome is of {row}, {column}.',
        rows: 'The one outcome is of {row}.',
        places: 'The one outcome is from {places}.',
        marks: 'Unintended: {unintended} of one outcome. Negative: {negative} of one outcome.',
        unintended: 'Unintended: {unintended} of one outcome.',
        negative: 'Negative: {negative} of one outcome.',
      },
      /** A scale lacks values that are in use: who publishes can add them. */
      unscaled:
        '{facets}: {values} cannot be placed on the programme’s scale, so no share is stated.',
      notClear: {
        one: '{count} outcome has no year that can be read.',
        other: '{count} outcomes have no year that can be read.',
      },
      unrecorded: '{facets}: not recorded for any of these outcomes.',
      none: 'There is no outcome to draw.',
    },
    /** What a mark counts, for those who do not see where it is. */
    cell: '{row}, {column}: {count}',
    cellHigh: '{cell}, {high} of high significance',
    value: '{value}: {count}',
    answer: '{answer}: {count} ({share})',
    legend: 'Outcomes:',
    none: 'none',
    legendHigh:
      'Below the count: those of high significance, rated in the upper half of the programme’s scale.',
    elsewhere: 'Not on the map',
    crowded: 'Too close to others to be named on the map',
    opened: 'Open the clusters: every type of change',
    mostOf: '{facet}: the {most} with the most outcomes are drawn; the table has all {all}.',
    table: 'Show as a table',
    total: 'All',
    outcomes: 'Outcomes',
    question: 'Question',
    reply: 'Answer',
    high: 'Of high significance',
    download: 'Download',
    downloadAs: '{title}: {format}',
    drawing: 'Drawing: {title}',
    source: 'Source: {programme}, outcome harvest.',
    date: 'State of the data: {date}.',
    span: 'Outcomes of {years}.',
    filter: 'Only: {filter}.',
    mapSource: 'Map: Natural Earth. Borders and names are no opinion of the programme.',
    failed: 'The figures could not be loaded on this connection.',
    loading: 'Drawing the figures …',
    pngFailed: 'This browser could not make the picture. The SVG file has the same drawing.',
    profile: {
      /** Of an index page. */
      label: 'In brief',
      span: {
        one: '{count} outcome, recorded for {years}.',
        other: '{count} outcomes, recorded for {years}.',
      },
      count: { one: '{count} outcome.', other: '{count} outcomes.' },
      oneYear: '{year}',
      years: '{from} to {to}',
      only: '{facet}: {type}.',
      types: 'Types of change, the commonest first: {types}.',
      countries: 'Countries, the one with the most first: {types}.',
      all: 'All figures of these outcomes',
      list: { one: 'To the list of {count} outcome', other: 'To the list of {count} outcomes' },
      type: '{type} ({count})',
      high: 'Rated in significance: {outcomes}; of these {found} ({share}) in the upper half of the scale.',
      unrated: 'None is rated in significance.',
      unscaled:
        'Rated in significance: {outcomes}. The programme’s scale does not have every value in use, so no share is stated.',
    },
    /** Outcomes beside others. */
    compare: {
      heading: { all: 'Beside the whole programme', two: '{one} beside {other}' },
      /** A form that puts two values beside each other. */
      choose: 'Put two beside each other',
      submit: 'Compare',
      with: 'Compare with …',
      /** Of one value, before a list of others. */
      beside: 'Compare {value} with',
      chooseOne: 'Choose …',
      withoutScripts: 'Comparing needs scripts, which are switched off here.',
      all: 'All outcomes',
      recorded: 'of {count}',
      note: 'Shares are of the outcomes for which it is recorded; one with several values counts under each.',
    },
    headline: {
      high: {
        one: '{count} outcome of high significance',
        other: '{count} outcomes of high significance',
      },
    },
  },
  /** Pages that other sites show in a frame, and the line that puts them there. */
  embed: {
    heading: 'Embed',
    /** What the pages are called. */
    outcome: 'An outcome to embed',
    figure: 'A figure to embed',
    description: 'For a frame on another website.',
    outcomeHint: 'This line, put into a page of another website, shows the outcome there:',
    figureHint:
      'This line, put into a page of another website, shows the figure there, with its filter:',
    copy: 'Copy the line',
    copied: 'Line copied',
    copyFailed: 'The browser does not let the page copy: select the line and copy it.',
    read: 'Read it on {programme}',
    explore: 'Explore it on {programme}',
    withoutScripts:
      'What belongs here is shown by a script. Without scripts, follow the link below.',
    unknownOutcome: 'This outcome is not published, or no longer.',
    unknownFigure: 'There is no such figure, or too little to draw it from.',
    unknownFilter:
      'The figure is not shown, because part of its filter means nothing here, or no longer: {values}.',
    withSearch: 'The figure is not shown: a search for words cannot be embedded.',
    failed: 'What belongs here could not be loaded. Load the page again, or follow the link below.',
  },
  notFound: {
    heading: 'This page does not exist',
    text: 'The address may be mistyped, or the outcome may no longer be published. Search for it, or look through the lists:',
  },
} as const;
