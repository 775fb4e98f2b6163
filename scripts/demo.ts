import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createProgramme } from '../src/tools/synthesise/createProgramme.ts';
import { BUILD_OPTIONS, runBuild } from './build.ts';
import { readArguments, runCommand, say, WrongUse } from '../src/tools/command.ts';
import { serveSite } from '../src/tools/serve.ts';
import { writeSynthetic } from './synthesise.ts';

const USAGE = 'npm run demo -- [DIR] [--replace]';
/** This folder is the demonstration's own: the content that an earlier one left there is replaced; in any other it has to be new or empty. */
const OWN_FOLDER = 'demo';

/** What the outcomes of a demonstration are called. */
const SYNTHETIC_NAME = /^(?:demo-[a-z]+\d{4}-[a-z]+\d+\.txt|\.DS_Store)$/;

/** `npm run demo`: 600 synthetic outcomes as a full site, apart from `dist/`, served until it is ended (Ctrl+C). */
await runCommand(USAGE, async () => {
  const { positionals, values } = readArguments({
    allowPositionals: true,
    options: { replace: BUILD_OPTIONS.replace },
  });
  if (positionals.length > 1) throw new WrongUse('One folder at a time.');
  const folder = positionals[0] ?? OWN_FOLDER;
  const content = path.join(folder, 'content');
  const site = path.join(folder, 'site');

  if (folder === OWN_FOLDER && isDemoContent(content)) rmSync(content, { recursive: true });
  writeSynthetic(content, 600, 1);
  process.env['CONTENT_DIR'] = content;
  process.env['OUT_DIR'] = site;
  process.env['BASE_PATH'] = '/';
  if (!(await runBuild({ isReplaced: values.replace }))) return 1;
  const port = Number(process.env['PORT'] ?? 4322);
  const { address } = await serveSite({ directory: site, base: '/', port });
  say(`\nThe demonstration (all of it synthetic) is at ${address}\nEnd with Ctrl+C.`);
  return 0;
});

/** Whether a folder is content that a demonstration wrote: its programme, and its outcomes by their names. */
function isDemoContent(folder: string): boolean {
  const programme = path.join(folder, 'programme.md');
  if (!existsSync(programme) || !existsSync(path.join(folder, 'outcomes'))) return false;
  const notice = /^notice: .*$/m.exec(createProgramme())?.[0] ?? '';
  return (
    notice !== '' &&
    readFileSync(programme, 'utf8').includes(notice) &&
    readdirSync(folder).every((name) => name === 'programme.md' || name === 'outcomes') &&
    readdirSync(path.join(folder, 'outcomes')).every((name) => SYNTHETIC_NAME.test(name))
  );
}
