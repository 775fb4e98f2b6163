import { runCommand } from '../src/tools/command.ts';
import { runCheck } from '../src/tools/check/runCheck.ts';

await runCommand(runCheck);
