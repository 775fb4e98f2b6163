import { readFileSync } from 'node:fs';
import { createRandom } from '../../../src/tools/synthesise/random.ts';
import { FIXTURES, fixtureProgramme, readValid } from '../../support/fixtureProgramme.ts';
import { writeLines, type Damage } from './damage.ts';
import { importSheet } from './importSheet.ts';
import { createSheet, type RandomSheet } from './randomSheet.ts';

/** The same programme without a pattern for ids and with fewer lists, so that more has to be learnt from the sheet. */
const openProgramme = readValid(
  readFileSync(new URL('programme.md', FIXTURES), 'utf8')
    .replace(/^idPattern.*\n/m, '')
    .replace(/^ {2}(?:harvest: \[harvest 1|socialActor: \[Civic|scale: \[Local).*\n/gm, ''),
);

/** What went wrong with one sheet, with all that is needed to try it again; nothing if all is right. */
export function tryDamage(seed: number, damage: Damage): string | undefined {
  const sheet = createSheet(seed);
  const bytes = damage.apply(sheet, createRandom(seed, 1));
  if (bytes === undefined) return undefined;
  const { problems, isImported, published } = importSheet(
    bytes,
    seed % 3 === 0 ? openProgramme : fixtureProgramme,
  );
  const all = [...published.values()].join('\n');
  const leaked = sheet.secrets.filter((secret) => all.includes(secret));
  const lost = [...sheet.open].filter(([id, mark]) => published.get(id)?.includes(mark) !== true);
  const codes = problems.map(({ code, message }) => `${code}: ${message}`);
  const describe = (fault: string): string =>
    [`seed ${seed}, ${damage.name}: ${fault}`, ...codes, show(bytes, sheet)].join('\n');
  if (leaked.length > 0) return describe(`published ${leaked.join(', ')}`);
  if (damage.isWhole === true && (!isImported || lost.length > 0))
    return describe(`not published: ${lost.map(([id]) => id).join(', ') || 'anything'}`);
  return undefined;
}

function show(bytes: Uint8Array, { table, delimiter }: RandomSheet): string {
  const isText = bytes[0] !== 0x50;
  return isText ? new TextDecoder().decode(bytes) : writeLines(table, delimiter).join('\n');
}
