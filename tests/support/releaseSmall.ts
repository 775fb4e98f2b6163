import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { complain, PROCESS_IO } from '../../src/tools/command.ts';
import { formatFailure, releaseSite } from '../../src/tools/release/releaseSite.ts';
import { writeMark } from '../../src/tools/files/siteMark.ts';
import { readFileSync } from 'node:fs';

/**
 * A release without Astro: the site is a copy of the folder `CONTENT_DIR`, written file by file
 * with a pause before each, so that a fault or a kill meets it at any moment. Everything around
 * it, from the refusal to the swap, is what `npm run build` runs.
 */
const content = process.env['CONTENT_DIR'] ?? '';
const target = process.env['OUT_DIR'] ?? '';
const PAUSE_MS = 25;

try {
  await releaseSite(
    { target, content, io: PROCESS_IO },
    () => readdirSync(content),
    async (names, workshop) => {
      const site = path.join(workshop, 'site');
      mkdirSync(site, { recursive: true });
      cpSync(content, path.join(workshop, 'cache'), { recursive: true });
      for (const name of names) {
        await setTimeout(PAUSE_MS);
        await writeFile(path.join(site, name), readFileSync(path.join(content, name)));
      }
      writeMark(site);
      return site;
    },
  );
} catch (error) {
  complain(PROCESS_IO, formatFailure(error, target));
  process.exitCode = 1;
}
