import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { TOOL_TEXTS } from '../../src/messages/tools/toolTexts.ts';
import { PROBLEMS } from '../../src/problems/problems.ts';
import { REPORT_MARK } from '../../src/tools/check/report/reportMark.ts';
import { runCheck } from '../../src/tools/check/runCheck.ts';
import { runImport } from '../../src/tools/import/runImport.ts';
import { runExport } from '../../src/tools/export/runExport.ts';
import { refuseAddress } from '../../src/tools/files/refuseAddress.ts';
import { refusePublic } from '../../src/tools/files/refusePublic.ts';
import { refuseTarget } from '../../src/tools/files/refuseTarget.ts';
import { formatDiskFault } from '../../src/tools/files/diskFault.ts';
import { describeEnd } from '../../src/tools/release/describeEnd.ts';
import { refuseLedger } from '../../src/tools/release/ledgerFile.ts';
import { readTwinEndings } from '../../src/tools/release/writeTwins.ts';
import { runInit } from '../../src/tools/init/runInit.ts';
import { createDetail, NUMBERS } from '../messages/createDetail.ts';
import { findEnglish, tellIn } from '../messages/findEnglish.ts';
import { runCommand } from '../support/runCommand.ts';
import { createTemporaryFolder } from '../support/sites.ts';
import { writeCsv } from '../support/spreadsheets.ts';

/** What texts say whatever their case is, in pieces of three words and more. */
function listPieces(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown): string[] => {
    if (typeof text === 'object' && text !== null) return listPieces(text);
    const told =
      typeof text === 'function'
        ? NUMBERS.map((number) =>
            [(text as (d: never) => string)(createDetail(new Set(), number))].join(''),
          )
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

/** A content folder in which nothing can be read, each file for another reason. */
function createBrokenContent(): string {
  const folder = createTemporaryFolder('broken');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('programme.md', '---\nname: 7\nlogo: a.gif\nfields: { id: {} }\naccent: teal\n---\n');
  write('outcomes/1.txt', '%PDF-1.7');
  write('outcomes/2.txt', '---\nredact: a: b\n---\n**Id**: 2\n');
  write('outcomes/3.txt', '---\nlang: x\n---\n**Id**: 3\n');
  write('outcomes/4.docx', '');
  write('outcomes/5.txt', '');
  write('pages/data.md', '# Data');
  write('pages/deep/a.md', '# A');
  symlinkSync('.', path.join(folder, 'outcomes', 'link.txt'));
  return folder;
}

/** What publishers are told where something is broken, by commands and by the steps of a build before it begins. */
async function tellOfBroken(): Promise<string[]> {
  const content = createBrokenContent();
  const file = path.join(content, 'outcomes', '1.txt');
  const sheet = path.join(createTemporaryFolder('sheets'), 'sheet.csv');
  writeFileSync(sheet, 'Id,Outcome\n1,"a\n');
  const out = path.join(path.dirname(sheet), 'harvest');
  const ended = [
    await runCommand(runCheck, [content, '--all']),
    await runCommand(runCheck, [content, '--format', 'html', '--out', file]),
    await runCommand(runCheck, [content, content]),
    await runCommand(runInit, [sheet, '--out', out, '--yes']),
    await runCommand(runInit, [file, '--out', out, '--yes']),
    await runCommand(runImport, [content, '--out', out]),
    await runCommand(runExport, ['opensearch', '--out', content, content]),
    await runCommand(runExport, ['other']),
  ];
  const faults = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EBUSY', 'EIO'];
  const phases = ['started', 'reading', 'rendering', 'proving', 'placing'] as const;
  const twins = readTwinEndings({ PRECOMPRESS: 'zip' });
  return [
    ...ended.map(({ stdout, stderr }) => `${stdout}${stderr}`.replace(/Usage: .*/su, '')),
    ...[content, path.dirname(content), '.', '~/site', file, 'src/site'].map((target) =>
      refuseTarget(target, content),
    ),
    ...[content, 'docs/ledger.json', path.join(file, 'a')].map((place) =>
      refuseLedger(place, content, 'dist'),
    ),
    refusePublic(path.join(content, 'outcomes')),
    ...['example', 'https://a.org/?b'].map((site) => refuseAddress({ SITE_URL: site })),
    refuseAddress({ SITE_URL: 'https://a.org/b/', BASE_PATH: '/c/' }),
    refuseAddress({ BASE_PATH: 'a b' }),
    ...('refusal' in twins ? [twins.refusal] : []),
    ...faults.map((code) => formatDiskFault(Object.assign(new Error(code), { code }))),
    ...phases.flatMap((phase) => [describeEnd(phase, 1e9, 9e9), describeEnd(phase, 9e9, 9e9)]),
  ].map((text = 'Nothing is told.') => text.replaceAll(/(?:\.{0,2}\/)?[\w./-]*\/[\w./-]*/gu, ''));
}

// Else what is found below would be found in no language.
test('in English nearly all of what is told of something broken is found to be English', async () => {
  const told = await tellIn('en', tellOfBroken);
  expect(told.filter((text) => findEnglish(text).length > 0).length).toBeGreaterThan(
    told.length * 0.9,
  );
  expect(told).not.toContain('Nothing is told.');
});

test.for(['fr', 'ar'] as const)(
  'in %s nothing that is broken is told in English',
  async (language) => {
    const told = await tellIn(language, tellOfBroken);
    // By its first words a report is known again, whatever its language.
    const lines = told.flatMap((text) => text.replaceAll(REPORT_MARK, '').split('\n'));
    expect(lines.filter((line) => findEnglish(line).length > 0)).toEqual([]);
  },
);
