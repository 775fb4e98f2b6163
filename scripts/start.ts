import { runBuild } from './build.ts';
import { serveSite } from './serve.ts';

/** `npm start`: builds the site and serves it until it is ended (Ctrl+C). */
if (await runBuild()) {
  const { address } = await serveSite({
    directory: process.env['OUT_DIR'] ?? 'dist',
    base: process.env['BASE_PATH'] ?? '/',
    port: Number(process.env['PORT'] ?? 4321),
  });
  process.stdout.write(`\nThe site is at ${address}\nEnd with Ctrl+C.\n`);
}
