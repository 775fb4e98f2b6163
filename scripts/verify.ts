import { runCommand } from '../src/tools/command.ts';
import { runVerify } from '../src/tools/verify/runVerify.ts';

await runCommand(runVerify);
