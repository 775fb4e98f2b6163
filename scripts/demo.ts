import { runCommand } from '../src/tools/command.ts';
import { runDemo } from '../src/tools/synthesise/runDemo.ts';

await runCommand(runDemo);
