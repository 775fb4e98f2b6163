import { existsSync } from 'node:fs';
import { loadCollection } from '../src/collection/loadCollection.ts';
import { formatFindings } from '../src/tools/verify/formatFindings.ts';
import { verifySite } from '../src/tools/verify/verifySite.ts';
import { complain, readArguments, runCommand, say, WrongUse } from '../src/tools/command.ts';

const USAGE = 'npm run verify   (CONTENT_DIR and OUT_DIR as for npm run build)';

/** `npm run verify`: proves that the built site holds nothing that the content withholds. */
await runCommand(USAGE, async () => {
  readArguments({ options: {} });
  const content = process.env['CONTENT_DIR'] ?? 'content';
  const site = process.env['OUT_DIR'] ?? 'dist';
  for (const folder of [content, site]) {
    if (!existsSync(folder)) throw new WrongUse(`There is no folder ${folder}.`);
  }
  const { findings, files, withheld } = await verifySite(site, loadCollection(content), content);
  if (findings.length > 0) {
    complain(`${formatFindings(findings)}\n`);
    complain(`${site} is not fit to be published: ${findings.length} findings.`);
    return 1;
  }
  say(`${site}: nothing of ${withheld} withheld fragments in any of its ${files} files.`);
  return 0;
});
