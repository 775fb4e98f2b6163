import { createCommand, getTarget, say } from '../command.ts';
import { serveSite } from '../serve.ts';
import { BUILD_USAGE, buildSite, readBuildOptions } from './buildSite.ts';

/** `npm start`: builds the site and serves it until it is ended (Ctrl+C). */
export const runStart = createCommand(`npm start -- ${BUILD_USAGE}`, async (argv, io) => {
  if (!(await buildSite(readBuildOptions(argv), io))) return 1;
  const { address } = await serveSite({
    directory: getTarget(io.env),
    base: io.env['BASE_PATH'] ?? '/',
    port: Number(io.env['PORT'] ?? 4321),
  });
  say(io, `\nThe site is at ${address}\nEnd with Ctrl+C.`);
  return 0;
});
