import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadCollection } from '../../collection/loadCollection.ts';
import {
  complain,
  createCommand,
  getContent,
  getTarget,
  readArguments,
  say,
  withContent,
  WrongUse,
} from '../command.ts';
import { formatFindings } from './formatFindings.ts';
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
  const { findings, files, withheld } = await verifySite(site, loadCollection(content), content);
  if (findings.length > 0) {
    complain(io, `${formatFindings(findings)}\n`);
    complain(io, `${site} must not be published: ${findings.length} findings.`);
    return 1;
  }
  say(io, `${site}: nothing of ${withheld} withheld fragments in any of its ${files} files.`);
  return 0;
});
