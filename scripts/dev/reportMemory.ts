import { readFileSync, writeSync } from 'node:fs';

/** Loaded before a command that is measured (`benchCommand.ts`): at its end, the most memory it had goes to file descriptor 3, in KiB. */
process.once('exit', () => {
  writeSync(3, String(process.platform === 'linux' ? readPeak() : process.resourceUsage().maxRSS));
});

/** On Linux `maxRSS` begins with the memory of the process that started this one. */
function readPeak(): number {
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
