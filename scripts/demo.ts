import { rmSync } from 'node:fs';
import path from 'node:path';
import { runBuild } from './build.ts';
import { readArguments, runCommand, say, WrongUse } from './command.ts';
import { serveSite } from './serve.ts';
import { writeSynthetic } from './synthesise.ts';

const USAGE = 'npm run demo -- [DIR]';
/** This folder is the demonstration's own, so what an earlier one left there is replaced; any other has to be new or empty. */
const OWN_FOLDER = 'demo';

/** `npm run demo`: 600 synthetic outcomes as a full site, apart from `dist/`, served until it is ended (Ctrl+C). */
await runCommand(USAGE, async () => {
  const { positionals } = readArguments({ allowPositionals: true });
  if (positionals.length > 1) throw new WrongUse('One folder at a time.');
  const folder = positionals[0] ?? OWN_FOLDER;
  const content = path.join(folder, 'content');
  const site = path.join(folder, 'site');

  if (folder === OWN_FOLDER) rmSync(content, { recursive: true, force: true });
  writeSynthetic(content, 600, 1);
  process.env['CONTENT_DIR'] = content;
  process.env['OUT_DIR'] = site;
  process.env['BASE_PATH'] = '/';
  if (!(await runBuild())) return 1;
  const port = Number(process.env['PORT'] ?? 4322);
  const { address } = await serveSite({ directory: site, base: '/', port });
  say(`\nThe demonstration (all of it synthetic) is at ${address}\nEnd with Ctrl+C.`);
  return 0;
});
