import { runCommand } from '../src/tools/command.ts';
import { runStart } from '../src/tools/release/runStart.ts';

await runCommand(runStart);
