import { isUtf8 } from 'node:buffer';

/** Letters of the shortest text in base64 or hexadecimal that is looked for: 15 bytes, 12 bytes. */
const MIN_BASE64 = 20;
const MIN_HEX = 24;
/** Base64 is wrapped into lines of 64 or 76 letters; what follows a line that long may go on with it. */
const MIN_LINE = 60;
/** How much of what was decoded shows whether it is a text. */
const SAMPLE = 512;
const MIN_PRINTABLE = 0.9;
const PACKED =
  // eslint-disable-next-line no-control-regex -- signatures of packed formats
  /^(?:\x1f\x8b|\x28\xb5\x2f\xfd|PK[\x03\x05]|\x78[\x01\x5e\x9c\xda]|\x89PNG|\xff\xd8\xff|GIF8|RIFF|%PDF)/;

const [NONE, LOWER, UPPER, OTHER, BLANK] = [0, 1, 2, 4, 8];
/** What a character may be in base64, the common alphabet or that of addresses. */
const KINDS = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyz') {
  KINDS[character.charCodeAt(0)] = LOWER;
  KINDS[character.toUpperCase().charCodeAt(0)] = UPPER;
}
for (const character of '0123456789+/-_') KINDS[character.charCodeAt(0)] = OTHER;
for (const character of ' \t\r\n') KINDS[character.charCodeAt(0)] = BLANK;
const LETTER = LOWER | UPPER | OTHER;

const DECLARED = /;base64,([A-Za-z0-9+/_-]{16,}={0,2})/g;

/** What a text holds in base64 or in hexadecimal: what it says is so, then what else is. */
export function listEmbedded(text: string): Buffer[] {
  const declared = text.includes(';base64,')
    ? [...text.matchAll(DECLARED)].map(([, content = '']) => Buffer.from(content, 'base64'))
    : [];
  const known = new Set(declared.map((content) => content.toString('latin1')));
  return [
    ...declared,
    ...findEmbedded(text).filter((content) => !known.has(content.toString('latin1'))),
  ];
}

/** Texts and packed files that a text holds in base64 or in hexadecimal, without saying so. */
export function findEmbedded(text: string): Buffer[] {
  return listRuns(text).flatMap((run) => decodeRun(run) ?? []);
}

function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 128 ? (KINDS[unit] ?? NONE) : NONE;
}

/**
 * Runs of letters that may be one or the other. A run that is long enough has a letter at every
 * so many places, so only those are looked at.
 */
function listRuns(text: string): string[] {
  const runs: string[] = [];
  for (let index = MIN_BASE64 - 1; index < text.length; index += MIN_BASE64) {
    if ((kindAt(text, index) & LETTER) === 0) continue;
    let start = index;
    while (start > 0 && (kindAt(text, start - 1) & LETTER) !== 0) start -= 1;
    const end = findRunEnd(text, index);
    if (end - start >= MIN_BASE64) {
      const [whole, last] = joinLines(text, start, end);
      runs.push(whole);
      index = last;
    } else index = end;
  }
  return runs;
}

function findRunEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (kindAt(text, end) & LETTER) !== 0) end += 1;
  return end;
}

/** A run with the lines that go on with it, and where the last of them ends. */
function joinLines(text: string, start: number, end: number): [whole: string, last: number] {
  let whole = text.slice(start, end);
  let last = end;
  for (let length = end - start; length >= MIN_LINE;) {
    let next = last;
    while (next < text.length && next - last < MIN_BASE64 && kindAt(text, next) === BLANK)
      next += 1;
    const nextEnd = findRunEnd(text, next);
    if (next === last || nextEnd === next) break;
    whole += text.slice(next, nextEnd);
    length = nextEnd - next;
    last = nextEnd;
  }
  return [whole, last];
}

function decodeRun(run: string): Buffer | undefined {
  if (run.length >= MIN_HEX && /^[\da-f]+$/i.test(run)) {
    const bytes = Buffer.from(run, 'hex');
    if (isTelling(bytes)) return bytes;
  }
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run)) return undefined;
  // The way to a file, or the name of a value, may come before it and shift what is read.
  const pieces = run.split(/[+/_-]/).filter((piece) => piece.length >= MIN_BASE64);
  for (const piece of new Set([run, ...pieces])) {
    for (let skipped = 0; skipped < 4; skipped += 1) {
      const bytes = Buffer.from(piece.slice(skipped), 'base64');
      if (isTelling(bytes)) return bytes;
    }
  }
  return undefined;
}

/** Whether bytes are a text (in UTF-8, Latin-1 or UTF-16), or packed: what else looks like base64 decodes to noise. */
function isTelling(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  if (PACKED.test(bytes.toString('latin1', 0, 8))) return true;
  const sample = bytes.subarray(0, SAMPLE);
  const isText = [0, 1, 2, 3].some((cut) => isUtf8(sample.subarray(0, sample.length - cut)));
  let [printable, zeros] = [0, 0];
  for (const byte of sample) {
    if ((byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13) || (byte >= 0x80 && isText))
      printable += 1;
    else if (byte === 0) zeros += 1;
  }
  return printable >= sample.length * MIN_PRINTABLE || Math.abs(zeros * 2 - sample.length) <= 4;
}
