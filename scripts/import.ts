import { runCommand } from '../src/tools/command.ts';
import { runImport } from '../src/tools/import/runImport.ts';

await runCommand(runImport);
