import { rmSync } from 'node:fs';
import path from 'node:path';
import { runBuild } from './build.ts';
import { serveSite } from './serve.ts';
import { writeSynthetic } from './synthesise.ts';

/** `npm run demo`: 600 synthetic outcomes as a full site, apart from `dist/`, served until it is ended (Ctrl+C). */
const FOLDER = 'demo';
const content = path.join(FOLDER, 'content');
const site = path.join(FOLDER, 'site');

rmSync(content, { recursive: true, force: true });
writeSynthetic(content, 600, 1);
process.env['CONTENT_DIR'] = content;
process.env['OUT_DIR'] = site;
process.env['BASE_PATH'] = '/';
if (await runBuild()) {
  const port = Number(process.env['PORT'] ?? 4322);
  const { address } = await serveSite({ directory: site, base: '/', port });
  process.stdout.write(
    `\nThe demonstration (all of it synthetic) is at ${address}\nEnd with Ctrl+C.\n`,
  );
}
