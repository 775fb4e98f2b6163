import { say } from '../say.ts';
import { writePeers } from './writePeers.ts';

/** Writes what the other site generators build from, in a process of its own, whose memory ends with it; says of how many outcomes. */
const [content = '', target = ''] = process.argv.slice(2);
say(String(writePeers(content, target)));
