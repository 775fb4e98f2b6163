import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCollection, type Reading } from '../../collection/loadCollection.ts';
import {
  complain,
  createCommand,
  getContent,
  getLedgerPlace,
  getTarget,
  readArguments,
  say,
  withContent,
  WrongUse,
} from '../command.ts';
import { checkLedger } from './checkLedger.ts';
import { findOrigin, findStrangers } from './findStrangers.ts';
import { formatFindings, formatStrangers } from './formatFindings.ts';
import { HINTS } from './formatHit.ts';
import { listSite } from './listSite.ts';
import type { SiteFinding } from './siteFinding.ts';
import { verifySite } from './verifySite.ts';

const USAGE = 'npm run verify -- [DIR]   (CONTENT_DIR and OUT_DIR as for npm run build)';

/** `npm run verify`: proves that the built site contains nothing that the content withholds. */
export const runVerify = createCommand(USAGE, async (argv, io) => {
  const { positionals } = readArguments(argv, { allowPositionals: true, options: {} });
  const content = getContent(withContent(io, positionals).env);
  const site = getTarget(io.env);
  for (const folder of [content, site]) {
    if (!existsSync(folder)) throw new WrongUse(`There is no folder ${folder}.`);
  }
  // The name of the site in the place of the content would prove nothing.
  if (positionals.length > 0 && !existsSync(path.join(content, 'programme.md')))
    throw new WrongUse(`${content} is no content folder: it has no programme.md.`);
  const reading = loadCollection(content);
  const { findings: found, files, withheld } = await verifySite(site, reading, content);
  const findings = [...found, ...findInLedger(getLedgerPlace(io.env), reading)];
  if (findings.length > 0) {
    const listed = listSite(site);
    const strangers = findStrangers(listed, reading);
    // What a site of other outcomes counts, and what ids they have, says nothing of this content.
    const told = strangers === undefined ? findings : findings.filter(isOwn);
    if (told.length > 0) complain(io, `${formatFindings(told)}\n`);
    complain(
      io,
      strangers === undefined
        ? `${site} must not be published: ${findings.length} findings.`
        : formatStrangers(strangers, { site, content, origin: findOrigin(listed, content) }),
    );
    return 1;
  }
  say(io, `${site}: nothing of ${withheld} withheld fragments in any of its ${files} files.`);
  return 0;
});

/** What the ledger of changes names; where there is none, nothing. */
function findInLedger(place: string, reading: Reading): SiteFinding[] {
  try {
    return checkLedger(place, readFileSync(place, 'utf8'), reading);
  } catch {
    // It is not there, or cannot be read: the next build says so.
    return [];
  }
}

/** Whether a finding means something whatever content a site was built from. */
function isOwn({ hint }: SiteFinding): boolean {
  return hint !== HINTS.unlike;
}
