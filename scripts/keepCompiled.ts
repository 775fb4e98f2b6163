import { readdirSync, rmSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** Among the packages, where nothing is published or committed. */
const FOLDER = path.resolve('node_modules', '.cache', 'node');
/** A build compiles some forty modules of the site's program under a name of their own, which no other build asks for. */
const MAX_FILES = 8000;

/**
 * Before a command (`node --import`): what Node compiles of the program is kept for the next command, its threads and processes, but of
 * content nothing. Where it cannot be kept, everything is compiled each time, as it is without this.
 */
process.env['NODE_COMPILE_CACHE'] ??= FOLDER;
if (process.env['NODE_COMPILE_CACHE'] === FOLDER) clearKept();
module.enableCompileCache(process.env['NODE_COMPILE_CACHE']);

/** Forgets all of it where it has become too much. */
function clearKept(): void {
  try {
    if (readdirSync(FOLDER, { recursive: true }).length > MAX_FILES)
      rmSync(FOLDER, { recursive: true, force: true });
  } catch {
    // There is none yet, or another command has just removed it.
  }
}
