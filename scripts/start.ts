import { BUILD_USAGE, readBuildOptions, runBuild } from './build.ts';
import { runCommand, say } from '../src/tools/command.ts';
import { serveSite } from '../src/tools/serve.ts';

/** `npm start`: builds the site and serves it until it is ended (Ctrl+C). */
await runCommand(`npm start -- ${BUILD_USAGE}`, async () => {
  if (!(await runBuild(readBuildOptions()))) return 1;
  const { address } = await serveSite({
    directory: process.env['OUT_DIR'] ?? 'dist',
    base: process.env['BASE_PATH'] ?? '/',
    port: Number(process.env['PORT'] ?? 4321),
  });
  say(`\nThe site is at ${address}\nEnd with Ctrl+C.`);
  return 0;
});
