import { createCommand } from '../command.ts';
import { BUILD_USAGE, buildSite, readBuildOptions } from './buildSite.ts';

/** `npm run build`: content → site. */
export const runBuild = createCommand(`npm run build -- ${BUILD_USAGE}`, async (argv, io) =>
  (await buildSite(readBuildOptions(argv), io)) ? 0 : 1,
);
