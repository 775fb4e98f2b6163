import { runCommand } from '../src/tools/command.ts';
import { runBuild } from '../src/tools/release/runBuild.ts';

await runCommand(runBuild);
