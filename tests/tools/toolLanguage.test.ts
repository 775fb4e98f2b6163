import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { TOOL_TEXTS } from '../../src/messages/tools/toolTexts.ts';
import { PROBLEMS } from '../../src/problems/problems.ts';
import { runCheck } from '../../src/tools/check/runCheck.ts';
import { runImport } from '../../src/tools/import/runImport.ts';
import { runInit } from '../../src/tools/init/runInit.ts';
import { createDetail, NUMBERS } from '../messages/createDetail.ts';
import { runCommand } from '../support/runCommand.ts';
import { createTemporaryFolder } from '../support/sites.ts';
import { writeCsv } from '../support/spreadsheets.ts';

/** What texts say whatever their case is, in pieces of three words and more. */
function listPieces(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown): string[] => {
    if (typeof text === 'object' && text !== null) return listPieces(text);
    const told =
      typeof text === 'function'
        ? NUMBERS.map((number) => (text as (d: never) => string)(createDetail(new Set(), number)))
        : [String(text)];
    return told
      .flatMap((each) => each.split(/<\w+>|\p{L}+\d|\d+|\n/u))
      .map((piece) => piece.trim())
      .filter((piece) => piece.split(/\s+/u).length >= 3);
  });
}

// What init writes for the readers of the site is in the language of the sheet.
const SHEET = writeCsv([
  ['Description de l’effet', 'Année', 'Pays', 'Statut', 'Confidentiel', 'Remarques', 'Couleur'],
  ...Array.from({ length: 4 }, (_, index) => [
    `Le conseil synthétique ${index} de Démoville a changé un règlement.`,
    ...['2023', 'Kenya', 'Approuvé', ['non', 'oui', '', 'non'][index] ?? ''],
    ...['Une remarque synthétique de plusieurs mots', ['rouge', 'bleu'][index % 2] ?? ''],
  ]),
]);

test('in French nothing that init, import and check print, or write as comments, is English', async () => {
  const folder = createTemporaryFolder('langue');
  const [sheet, out] = [path.join(folder, 'sheet.csv'), path.join(folder, 'harvest')];
  writeFileSync(sheet, SHEET);
  const copy = path.join(folder, 'sheet.with-ids.csv');
  process.env['ATLAS_LANGUAGE'] = 'fr';
  try {
    const ended = [
      await runCommand(runInit, [sheet, '--out', out, '--yes']),
      await runCommand(runImport, [copy, '--out', out]),
      await runCommand(runImport, [copy, '--out', out, '--notes']),
      await runCommand(runCheck, [out, '--all']),
      await runCommand(runCheck, [out, '--format', 'html']),
    ];
    const printed = ended.map(({ stdout, stderr }) => stdout + stderr).join('\n');
    const text = `${printed}\n${readFileSync(path.join(out, 'programme.md'), 'utf8')}`;
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
    const pieces = new Set([...listPieces(TOOL_TEXTS.en), ...listPieces(PROBLEMS)]);
    expect([...pieces].filter((piece) => text.includes(piece))).toEqual([]);
    for (const said of ['À publier', 'Écrit par “npm run init”', 'Effets retenus, et pourquoi'])
      expect(text).toContain(said);
  } finally {
    process.env['ATLAS_LANGUAGE'] = 'en';
  }
});
