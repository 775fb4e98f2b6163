import { createInterface } from 'node:readline';

// Started by `watchPhases`, which ends it too: it comes to the end of its input only if the build died. Each line is what
// is to be said then.
let last = '';
for await (const line of createInterface({ input: process.stdin })) last = line;
process.stderr.write(`\n${last}\n`);
