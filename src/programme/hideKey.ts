import type { Problem } from '../problems/problems.ts';
import { FIELDS } from './fields.ts';
import { createSettingsSchema } from './schema.ts';

/** What the settings hold beside `publication`, where the key for opaque ids is. */
const OTHER_SETTINGS: ReadonlySet<string> = new Set(
  Object.keys(createSettingsSchema(FIELDS).shape).filter((name) => name !== 'publication'),
);

/** A key has at least sixteen characters, so fewer cannot be it. */
const MIN_KEY = 16;

/**
 * Problems of `programme.md` as they may be shown. The key for opaque ids may be in a line
 * that has a problem, under a misspelt name or in settings that cannot be read, so a line is
 * quoted only where it is certainly not the key's; of every other only its name is shown.
 */
export function hideKey(text: string, problems: readonly Problem[]): Problem[] {
  const lines = text.split(/\r?\n/);
  return problems.map((problem) => {
    const { position } = problem;
    if (position === 'unavailable') return problem;
    const index = position.line - 1;
    if (isSafe(problem, lines, index)) return problem;
    const excerpt = showOwnName(lines, index) ?? showName(lines[index] ?? '');
    const caret = Math.min(position.caret, excerpt.length);
    return {
      ...problem,
      message: hideInMessage(problem),
      position: { ...position, excerpt, caret },
    };
  });
}

/** Whether a problem is one of a value that could be read, under a setting that is not the key's. */
function isSafe({ code }: Problem, lines: readonly string[], index: number): boolean {
  const isUnread = code.startsWith('front-matter-') && code !== 'front-matter-value';
  if (isUnread || code === 'marks-piled') return false;
  const above = listAbove(lines, index);
  const setting = /^["']?([A-Za-z]+)["']?[ \t]*:/.exec(above.at(-1) ?? '')?.[1] ?? '';
  return OTHER_SETTINGS.has(setting) && !above.some((line) => /key/i.test(line));
}

/** A line and those that it is below, up to the setting at the margin. */
function listAbove(lines: readonly string[], index: number): string[] {
  const above: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let at = index; at > 0 && indent > 0; at -= 1) {
    const line = lines[at] ?? '';
    const depth = line.search(/\S/);
    if (depth === -1 || depth >= indent) continue;
    above.push(line);
    indent = depth;
  }
  return above;
}

/** A name of several words under `fields` with nothing behind it: no key looks so, or would end in a colon. */
function showOwnName(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? '';
  const isName = /^[ \t]+[a-z]{2,15}(?:[A-Z][a-z]{1,14})+:[ \t\r]*$/.test(line);
  return isName && listAbove(lines, index).at(-1)?.startsWith('fields:') === true
    ? line
    : undefined;
}

function showName(line: string): string {
  const name = /^[ \t]*(?:- )?["']?[A-Za-z]{1,15}["']?[ \t]*:/.exec(line)?.[0];
  return name === undefined ? '…' : `${name} …`;
}

/** A message, in whatever language, without what it quotes from the file, where that is long enough to be the key. */
function hideInMessage({ code, message }: Problem): string {
  if (code === 'front-matter-language') return message.replace(/“[^]*”/u, '“…”');
  if (code === 'front-matter-key')
    return message.replace(/“([^]*)”/u, (quoted, name: string) =>
      name.length < MIN_KEY ? quoted : '“…”',
    );
  if (code !== 'front-matter-yaml') return message;
  // “… (YAML): the reason”, in whatever language; a colon may have a blank before it.
  const [beginning = ''] = /^[^)]*\)\s?: /u.exec(message) ?? [];
  // What is quoted comes after a colon, or is a word that is too long for a sentence.
  const reason = message.slice(beginning.length).split(': ', 1)[0] ?? '';
  return beginning + reason.replaceAll(/\S{16,}/gu, '…');
}
