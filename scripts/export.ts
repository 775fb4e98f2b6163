import { runCommand } from '../src/tools/command.ts';
import { runExport } from '../src/tools/export/runExport.ts';

await runCommand(runExport);
