import { createInterface } from 'node:readline';
import { describeEnd } from './describeEnd.ts';

// Started by `watchPhases`, which ends it too: it comes to the end of its input only if the build died.
const [limit = 0, machine = 0] = process.argv.slice(2).map(Number);
let phase = 'started';
for await (const line of createInterface({ input: process.stdin })) phase = line;
process.stderr.write(`\n${describeEnd(phase, limit, machine)}\n`);
