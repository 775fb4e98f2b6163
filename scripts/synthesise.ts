import { runCommand } from '../src/tools/command.ts';
import { runSynthesise } from '../src/tools/synthesise/runSynthesise.ts';

await runCommand(runSynthesise);
