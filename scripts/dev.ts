import { dev } from 'astro';
import {
  createCommand,
  getContent,
  readArguments,
  runCommand,
  withContent,
} from '../src/tools/command.ts';

/** `npm run dev -- [DIR]`: live preview on 127.0.0.1, of `CONTENT_DIR` or a folder that is named. Astro’s usage reports stay off. */
const runDev = createCommand('npm run dev -- [DIR]', async (argv, io) => {
  const { positionals } = readArguments(argv, { allowPositionals: true, options: {} });
  const CONTENT_DIR = getContent(withContent(io, positionals).env);
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR });
  await dev({});
  return 0;
});

await runCommand(runDev);
