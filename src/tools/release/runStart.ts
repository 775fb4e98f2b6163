import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { readSiteAddress } from '../../siteAddress.ts';
import { createCommand, getTarget, readArguments, say, withContent } from '../command.ts';
import { serveSite } from '../serve.ts';
import { BUILD_OPTIONS, BUILD_USAGE, buildSite } from './runBuild.ts';

/** `npm start`: builds the site and serves it until it is ended (Ctrl+C). */
export const runStart = createCommand(`npm start -- ${BUILD_USAGE}`, async (argv, io) => {
  const { values, positionals } = readArguments(argv, {
    allowPositionals: true,
    options: BUILD_OPTIONS,
  });
  if (!(await buildSite(values, withContent(io, positionals)))) return 1;
  const { address } = await serveSite({
    directory: getTarget(io.env),
    base: readSiteAddress(io.env).base,
    port: Number(io.env['PORT'] ?? 4321),
  });
  say(io, `\n${getToolTexts().build.served({ address })}`);
  return 0;
});
