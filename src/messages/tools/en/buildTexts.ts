import { formatCount } from '../../../text/formatCount.ts';

/** What a build and an export say around the problems. */
export const BUILD_TEXTS = {
  noAddress: 'SITE_URL is not set: links are relative to the site, and no sitemap is written.',
  noInterface: (d: { language: string; code: string }): string =>
    `The interface does not speak ${d.language} (${d.code}) yet: headings and buttons are English.`,
  notBuilt: (d: { problems: string; content: string }): string =>
    `${d.problems} in ${d.content}: nothing was built.`,
  notExported: (d: { problems: string; content: string }): string =>
    `${d.problems} in ${d.content}: nothing was exported.`,
  emptySite: (d: { reasons: string; command: string }): string =>
    `${d.reasons} A site without outcomes is not built; if that is what you want, ${d.command}`,
  counts: (d: { content: string; published: number; withheld: number; problems: string }): string =>
    `${d.content}: ${formatCount(d.published, 'outcome')} to publish, ${d.withheld} withheld; ${d.problems}.`,
  replacedOther: (d: { target: string; folder: string; command: string }): string =>
    `Until now ${d.target} held the site of ${d.folder}, which this build has replaced. To have that one there again: ${d.command}`,
  kept: (d: { taken: number; pages: number }): string =>
    `${d.taken} of ${d.pages} pages of outcomes and lists are as they were.`,
  built: (d: { target: string }): string => `Built ${d.target}.`,
  refused: (d: { refusal: string }): string => `${d.refusal} Nothing was built.`,
  discarded: (d: { refusal: string }): string => `${d.refusal} The new site was discarded.`,
  restored: (d: { target: string; from: string }): string =>
    `An earlier build was interrupted while it replaced ${d.target}: the previous site is back (from ${d.from}).`,
  unchanged: (d: { target: string }): string => `Nothing was replaced: ${d.target} is unchanged.`,
  unchangedAside: (d: { place: string }): string =>
    `Nothing was replaced: the previous site is ${d.place}, and the next build puts it back.`,
  noSite: (d: { target: string }): string => `No site was written: there is no ${d.target} yet.`,
  earlyEnd: (d: { message: string }): string =>
    `${d.message} Somebody may have ended it, or the memory may not have been enough: build again, and if it happens again, with more memory (docs/scaling.md).`,
  ledger: {
    missing: (d: { place: string }): string =>
      `There is no ledger of changes (${d.place}) yet: the record begins with this build. Keep that file for the next ones (docs/publishing.md).`,
    unreadable: (d: { place: string; reason: string }): string =>
      `The ledger of changes (${d.place}) cannot be read (${d.reason}): this site tells of no changes, and the file stays as it is.`,
    another: (d: { place: string }): string =>
      `The ledger of changes (${d.place}) is of another programme: this site tells of no changes, and the file stays as it is. Set LEDGER to a file of this programme's own.`,
    newer: (d: { place: string }): string =>
      `The ledger of changes (${d.place}) was written by a newer version of this program: this site tells of no changes, and the file stays as it is. Build with that version.`,
    damaged: (d: { place: string }): string =>
      `The ledger of changes (${d.place}) is damaged: the record begins anew. The damaged file is kept beside it; if you have a copy that is whole, put it in its place and build again.`,
    earlierDate: (d: { date: string; last: string }): string =>
      `programme.md gives ${d.date} as the day of the data, but an earlier build gave ${d.last}: look at “date”.`,
    moved: (d: { place: string }): string => `The damaged ledger is now ${d.place}.`,
    unwritable: (d: { place: string; reason: string }): string =>
      `The ledger of changes (${d.place}) could not be written (${d.reason}): the next build will not know of this one.`,
  },
  cache: {
    unreadable: (d: { reason: string }): string =>
      `What the last build kept cannot be read (${d.reason}): all is made anew.`,
    damaged: (d: { file: string }): string =>
      `What the last build kept (${d.file}) is damaged or of another version, and was thrown away: all is made anew.`,
    unwritable: (d: { reason: string }): string => `The next build makes all anew: ${d.reason}.`,
  },
  /** What the dev server says. */
  dev: {
    heading: 'Problems in the content',
    noPage:
      'programme.md cannot be read, so there is no page yet. The terminal shows the lines. This page loads again by itself once the file is mended.',
    shown: (d: { problems: string }): string =>
      `${d.problems}. The terminal shows the lines. The pages below leave out the faulty files.`,
  },
  index: {
    failed: (d: { reason: string }): string => `The search index could not be made: ${d.reason}.`,
    ended: 'The search index ended before it was finished.',
  },
  /** What is said of a build that ended without a word, by what it did then. */
  ended: {
    started: 'The build was ended from outside, or ran out of memory, while it started.',
    reading: 'The build was ended from outside, or ran out of memory, while it read the content.',
    rendering:
      'The build was ended from outside, or ran out of memory, while it rendered the pages.',
    proving:
      'The build was ended from outside, or ran out of memory, while it searched the site for withheld texts.',
    placing:
      'The build was ended from outside, or ran out of memory, while it put the site in its place.',
  },
  memory: (d: { limit: number; machine: number }): string =>
    `Node may use ${d.limit} MB here, and the machine has ${d.machine} MB.`,
  moreMemory: (d: { command: string }): string => `Give Node more: ${d.command} (docs/scaling.md).`,
  noMemory:
    'This machine has no more to give: build on one with more memory, or fewer outcomes at a time (docs/scaling.md).',
  siteKept: 'The site that was there is as it was; the next build clears up.',
  export: {
    noFormat: (d: { formats: readonly string[] }): string =>
      `Name a format: ${d.formats.join(', ')}.`,
    noOut: '--out names the folder to write.',
    otherFiles: (d: { name: string; file: string }): string =>
      `${d.name} contains ${d.file}, which no export wrote: name a new folder.`,
    done: (d: { name: string; outcomes: number; files: number; withheld: number }): string =>
      `${d.name}: ${d.outcomes} outcomes in ${d.files} files, and nothing of ${d.withheld} withheld.`,
  },
  served: (d: { address: string }): string => `The site is at ${d.address}\nEnd with Ctrl+C.`,
};
