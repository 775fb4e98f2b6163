/** Why a file or a folder cannot be read, shown or written: whole sentences, and what a problem gives as its reason. */
export const FILE_TEXTS = {
  /** What is in a place that is no file. */
  kinds: {
    'a folder': 'a folder',
    'a pipe': 'a pipe',
    'a device': 'a device',
    'a socket': 'a socket',
  },
  /** What a file is that plain text was to be in. */
  documents: {
    rtf: 'a document in rich text (RTF)',
    office: 'a document or workbook (.docx, .odt, .xlsx, .pages)',
    oldOffice: 'an old document or workbook (.doc, .xls)',
    pdf: 'a PDF',
    web: 'a web page (HTML)',
    archive: 'a web archive',
  },
  /** What is expected in the folder of outcomes. */
  fragment: 'a fragment (.txt)',
  page: 'a page (.md), not in a folder of its own',
  byWay: (d: { place: string; other: string }): string => `${d.place} by way of ${d.other}`,
  aboutText: 'the text of the page “About”',
  fragmentAsText: 'a fragment saved as plain text (.txt)',
  // Why a logo cannot be shown
  logo: {
    styleRule: 'a rule of its style sheet',
    missing: 'there is no such file',
    special: (d: { kind: string }): string => `it is ${d.kind}`,
    unreadable: (d: { fault: string }): string => `it cannot be read (${d.fault})`,
    large: (d: { size: number; most: number }): string =>
      `it has ${d.size} KB, and ${d.most} KB are the most: every reader loads it`,
    noPicture: 'it is no whole PNG, JPEG or WebP picture, or it is an animation',
    noText: 'it is no text in UTF-8',
    noDrawing: 'it is no SVG drawing with a “viewBox”, or width and height',
    side: (d: { width: number; height: number; least: number; most: number }): string =>
      `it is ${d.width} × ${d.height} pixels, and each side has to have ${d.least} to ${d.most}`,
    long: (d: { times: number; most: number }): string =>
      `one side is ${d.times} times as long as the other, and ${d.most} times is the most`,
  },
  // Why nothing is written to a place; `name` is how the message calls it
  oneContent: 'Name one content folder.',
  deadLink: (d: { name: string }): string => `${d.name} is a link that leads nowhere.`,
  behindDeadLink: (d: { name: string }): string =>
    `${d.name} is, or is reached through, a link that leads nowhere.`,
  throughDeadLink: (d: { name: string }): string =>
    `${d.name} is reached through a link that leads nowhere.`,
  noFolder: (d: { name: string }): string => `${d.name} is not a folder.`,
  insideFile: (d: { name: string; file: string }): string =>
    `${d.name} is inside ${d.file}, which is a file.`,
  insideContent: (d: { name: string; folder: string }): string =>
    `${d.name} is inside ${d.folder}, which is content.`,
  insidePublished: (d: { name: string; folder: string }): string =>
    `${d.name} is inside ${d.folder}, which is published.`,
  insideProject: (d: { name: string; folder: string }): string =>
    `${d.name} is inside “${d.folder}”, which is part of this project.`,
  insideSite: (d: { name: string; site: string }): string =>
    `${d.name} is inside a site (${d.site}), which is published.`,
  aFolder: (d: { name: string; example: string }): string =>
    `${d.name} is a folder. Name a file, for instance ${d.example}.`,
  noFileThere: (d: { name: string; example: string }): string =>
    `${d.name} is no file. Name one, for instance ${d.example}.`,
  reportNames: (d: { refusal: string }): string =>
    `${d.refusal} The report names withheld outcomes.`,
  aLink: (d: { name: string }): string => `${d.name} is a link; name the file itself.`,
  noFile: (d: { name: string }): string => `${d.name} is not a file.`,
  otherReport: (d: { name: string }): string =>
    `${d.name} exists and is not a report of this check. Name another file, or move it away.`,
  unwritable: (d: { name: string; fault: string }): string =>
    `${d.name} cannot be written (${d.fault}).`,
  moveOriginal: (d: { refusal: string; original: string }): string =>
    `${d.refusal} Move ${d.original} into another folder, and start again there.`,
  copyExists: (d: { file: string }): string =>
    `${d.file} exists. It is the copy that you fill in and import; it is not made again. If it is to be made anew, give it another name first.`,
  noSpreadsheet: (d: { name: string; kind: string }): string =>
    `${d.name} is ${d.kind} and no spreadsheet.`,
  // The folder that a build replaces
  linkedFrom: (d: { place: string; link: string }): string =>
    `${d.place} (which ${d.link} links to)`,
  tilde: (d: { name: string }): string =>
    `${d.name} begins with “~”, which only a terminal understands: write the whole path.`,
  /** What a folder contains that a build would replace with it. */
  contains: {
    content: (d: { name: string }): string =>
      `${d.name} contains the content, which a build would replace.`,
    ownContent: (d: { name: string }): string =>
      `${d.name} contains the content of this project, which a build would replace.`,
    project: (d: { name: string }): string =>
      `${d.name} contains this project, which a build would replace.`,
    home: (d: { name: string }): string =>
      `${d.name} contains your home folder, which a build would replace.`,
  },
  insideTheContent: (d: { name: string }): string => `${d.name} is inside the content.`,
  contentInPublic: (d: { name: string }): string =>
    `${d.name} is inside “public”, which is published as it is.`,
  ownDisk: (d: { name: string }): string =>
    `${d.name} is a disk of its own and cannot be replaced; name a folder on it.`,
  repository: (d: { name: string }): string =>
    `${d.name} is a repository, which a build would replace.`,
  otherFiles: (d: { name: string; files: string }): string =>
    `${d.name} contains files but no site that a build of this project wrote (${d.files}), and all of them would be deleted. Name another folder, or build with --replace if nobody needs them.`,
  addedFiles: (d: { name: string; files: string }): string =>
    `${d.name} contains a site, and files that were added to it since (${d.files}), which would be deleted. Put them into “public”, which every build copies, or elsewhere; or build with --replace if nobody needs them.`,
  // The folder “public”
  publicLoop: (d: { place: string }): string =>
    `${d.place} is a link to a folder that contains it, and cannot be published. Remove it from “public”.`,
  publicSpecial: (d: { place: string; kind: string }): string =>
    `${d.place} is ${d.kind}, not a file, and cannot be published. Remove it from “public”.`,
  publicUnreadable: (d: { place: string; fault: string }): string =>
    `${d.place} cannot be read (${d.fault}), so it cannot be published. Repair it, or remove it from “public”.`,
  // What the system says of a disk
  unknownPlace: 'unknown path',
  disk: {
    full: (d: { place: string }): string =>
      `The disk is full (${d.place}). Free some space there and build again.`,
    quota: (d: { place: string }): string =>
      `Your disk quota is used up (${d.place}). Free some space and build again.`,
    readOnly: (d: { place: string }): string =>
      `The disk is read-only (${d.place}). Set OUT_DIR to a folder that can be written.`,
    denied: (d: { place: string }): string =>
      `Permission denied: cannot write to ${d.place}. Change its permissions, or set OUT_DIR to another folder; on Windows, close the programs that use it.`,
    busy: (d: { place: string }): string =>
      `${d.place} is in use. Close the programs that use it; if it is a disk of its own, set OUT_DIR to a folder on it.`,
    broken: (d: { place: string }): string =>
      `The disk could not be read or written (${d.place}). Check whether it is full or damaged.`,
  },
  // What the environment says of a site
  siteAddress: (d: { site: string }): string =>
    `SITE_URL (${d.site}) is not an address; it looks like https://example.org.`,
  siteMore: (d: { site: string }): string =>
    `SITE_URL (${d.site}) has more than an address and a path; it looks like https://example.org/atlas/.`,
  siteTwoPaths: (d: { site: string; path: string; base: string }): string =>
    `SITE_URL (${d.site}) says that the site is in ${d.path}, and BASE_PATH says ${d.base}. Give the path in one of the two.`,
  basePath: (d: { base: string }): string =>
    `BASE_PATH (${d.base}) is not a path; it looks like /atlas/.`,
  sitePath: (d: { site: string }): string =>
    `The path in SITE_URL (${d.site}) cannot be that of a site; it looks like https://example.org/atlas/.`,
  precompress: (d: { word: string }): string =>
    `PRECOMPRESS says “${d.word}”, but takes br, gz, or both: br,gz.`,
};
