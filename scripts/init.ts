import { runCommand } from '../src/tools/command.ts';
import { runInit } from '../src/tools/init/runInit.ts';

await runCommand(runInit);
