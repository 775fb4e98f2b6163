import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createCommand, readArguments, say, WrongUse } from '../command.ts';
import { BUILD_OPTIONS, buildSite } from '../release/runBuild.ts';
import { serveSite } from '../serve.ts';
import { createProgramme } from './createProgramme.ts';
import { synthesise } from './synthesise.ts';
import { writeSynthetic } from './writeSynthetic.ts';

const USAGE = 'npm run demo -- [DIR] [--replace]';
/** The demonstration's own folder: content that an earlier one left in it is replaced. Any other must be new or empty. */
const OWN_FOLDER = 'demo';

/** What the outcomes of a demonstration are called. */
const SYNTHETIC_NAME = /^(?:demo-[a-z]+\d{4}-[a-z]+\d+\.txt|\.DS_Store)$/;

/** `npm run demo`: 600 synthetic outcomes as a full site, apart from `dist/`, served until it is ended (Ctrl+C). */
export const runDemo = createCommand(USAGE, async (argv, io) => {
  const { positionals, values } = readArguments(argv, {
    allowPositionals: true,
    options: { replace: BUILD_OPTIONS.replace },
  });
  if (positionals.length > 1) throw new WrongUse('One folder at a time.');
  const folder = positionals[0] ?? OWN_FOLDER;
  const content = path.join(folder, 'content');
  const site = path.join(folder, 'site');

  if (folder === OWN_FOLDER && isDemoContent(content)) rmSync(content, { recursive: true });
  writeSynthetic(content, synthesise(600, 1), io.env);
  const env = {
    ...{ ...io.env, CONTENT_DIR: content, OUT_DIR: site, BASE_PATH: '/' },
    LEDGER: path.join(folder, 'ledger.json'),
  };
  if (!(await buildSite(values, { ...io, env }))) return 1;
  const port = Number(io.env['PORT'] ?? 4322);
  const { address } = await serveSite({ directory: site, base: '/', port });
  say(io, `\nThe demonstration (all of it synthetic) is at ${address}\nEnd with Ctrl+C.`);
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
