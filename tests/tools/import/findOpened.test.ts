import { describe, expect, test } from 'vitest';
import { CONSENT_HEADER, consentProgramme, withPolicy } from '../../support/fixtureProgramme.ts';
import { ImportedFolder, type Row } from '../../support/importedFolder.ts';

const TEXT = 'A witness told the court in Exampleton who paid for the attack.';
const OPEN: Row[] = [['A1', TEXT]];
const FLAGGED: Row[] = [['A1', TEXT, 'YES']];
const SHORT: Row[] = [['A1', TEXT, null]];

describe('an import over a folder: opening', () => {
  test('a row that closes is taken at once, one that opens only if it is named', () => {
    const folder = new ImportedFolder(OPEN);
    expect(folder.import(FLAGGED)).toEqual([]);
    expect(folder.flagOf('a1.txt')).toBe('YES');
    // An older copy of the sheet, or a second thought.
    for (const options of [{}, { force: true }, { open: ['A2'] }]) {
      expect(folder.import(OPEN, options)).toContain('row-would-open');
      expect(folder.flagOf('a1.txt')).toBe('YES');
    }
    expect(folder.plan(OPEN).wanted.open).toEqual(['A1']);
    const { problems, files } = folder.plan(OPEN, { open: ['A1'] });
    expect(problems).toEqual([]);
    expect(files[0]).toMatchObject({ opens: true, isOpened: true });
    folder.import(OPEN, { open: ['A1'] });
    expect(folder.flagOf('a1.txt')).toBe('');
    expect(folder.import([['A1', `${TEXT} He left.`]])).toEqual([]);
  });

  test('a stop delays no closing', () => {
    const other = 'They left.';
    const folder = new ImportedFolder([
      ['A1', TEXT],
      ['A2', other, 'YES'],
    ]);
    const { stop, problems } = folder.plan([
      ['A1', `${TEXT} More.`, 'yes'],
      ['A2', other],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['row-would-open']);
    expect(stop.closed.map(({ file }) => file)).toEqual(['a1.txt']);
    for (const { file, text } of stop.closed) folder.files.set(file, text);
    folder.memory = stop.memory;
    expect(folder.flagOf('a1.txt')).toBe('yes');
    expect(folder.files.get('a1.txt')).not.toContain('More.');
    // The next import takes the row as if nobody had changed the file, and opens nothing.
    const next = [
      ['A1', `${TEXT} More.`, 'yes'],
      ['A2', other, 'YES'],
    ] as const;
    expect(folder.plan(next).files[0]?.state).toBe('updated');
    expect(folder.plan([['A1', TEXT], next[1]]).problems.map(({ code }) => code)).toEqual([
      'row-would-open',
    ]);
  });

  test('nor of an outcome whose status is published no more, or whose id is in the sheet twice', () => {
    const other = 'They left.';
    const folder = new ImportedFolder([
      ['A1', TEXT],
      ['A2', other, 'YES'],
      ['A3', 'We stayed.'],
    ]);
    const { stop, problems } = folder.plan([
      ['A1', `${TEXT} More.`, '', 'Outcome lead'],
      ['A2', other],
      ['A3', 'We stayed.'],
      ['A3', 'We stayed.', 'yes'],
    ]);
    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      'row-repeats-id',
      'row-would-open',
    ]);
    expect(stop.isBlind).toBe(false);
    expect(stop.closed.map(({ file }) => file)).toEqual(['a1.txt', 'a3.txt']);
    const [first = '', last = ''] = stop.closed.map(({ text }) => text);
    expect(first).toContain('**Outcome status**: Outcome lead\n');
    expect(first).not.toContain('More.');
    expect(last).toMatch(/CONFIDENTIAL\*\*: yes/);
    // A status that would publish is not taken.
    for (const { file, text } of stop.closed) folder.files.set(file, text);
    folder.memory = stop.memory;
    const next = folder.plan([
      ['A1', TEXT],
      ['A2', other],
    ]);
    expect(next.stop.closed).toEqual([]);
    expect(next.files[0]?.state).toBe('updated');
  });

  test('the memory of the first version, which knows no flags, opens nothing either', () => {
    const folder = new ImportedFolder(FLAGGED);
    folder.memory = { ...folder.memory, texts: new Map(), closed: new Map() };
    expect(folder.import(OPEN)).toEqual(['row-would-open']);
  });

  test.each(['?', 'maybe', '1.0', 'x'])(
    'a flag that said %j is one that somebody wrote',
    (flag) => {
      expect(new ImportedFolder([['A1', TEXT, flag]]).import(OPEN)).toEqual(['row-would-open']);
    },
  );

  test('leave that was no plain yes and is one now is told so, and opens by its id alone', () => {
    const row = (consent: string): Row[] => [['A1', TEXT, '', 'Outcome', consent]];
    for (const [before, code] of [
      ['Sim, por telefone do primo', 'row-leave-given'],
      ['Não', 'row-would-open'],
      ['Withdrawn', 'row-would-open'],
    ] as const) {
      const folder = new ImportedFolder(row(before), consentProgramme);
      expect([before, folder.import(row('Sim'))]).toEqual([before, [code]]);
      expect(folder.import(row('Sim'), { open: ['A1'] })).toEqual([]);
    }
  });

  test('an outcome that is named one by one, not all with it', () => {
    const folder = new ImportedFolder([
      ['A1', TEXT, 'YES'],
      ['A2', 'They left.', 'YES'],
    ]);
    expect(
      folder.import(
        [
          ['A1', TEXT],
          ['A2', 'They left.'],
        ],
        { open: ['A1'] },
      ),
    ).toEqual(['row-would-open']);
    expect(folder.flagOf('a1.txt')).toBe('YES');
  });

  test('--force takes the text of the row, and keeps the flag that an editor wrote', () => {
    const changed: Row[] = [['A1', `${TEXT} More.`]];
    const folder = new ImportedFolder(OPEN).flag('a1.txt', 'YES');
    expect(folder.import(changed)).toEqual([]);
    expect(folder.files.get('a1.txt')).not.toContain('More.');
    expect(folder.import(changed, { force: true })).toEqual([]);
    expect(folder.files.get('a1.txt')).toContain('More.');
    expect(folder.flagOf('a1.txt')).toBe('YES');
    const plan = folder.plan(changed, { force: true, open: ['A1'] });
    expect(plan.problems).toEqual([]);
    folder.import(changed, { force: true, open: ['A1'] });
    expect(folder.flagOf('a1.txt')).toBe('');
  });

  test('--force keeps a line out that an editor took out, and stops at a flag that stands twice', () => {
    const folder = new ImportedFolder(OPEN).edit('a1.txt', (text) =>
      text.replace(/\*\*[^*]*CONFIDENTIAL\*\*:.*\n/, ''),
    );
    expect(folder.import([['A1', `${TEXT} More.`]], { force: true })).toEqual([]);
    expect(folder.flagOf('a1.txt')).toBeUndefined();
    const twice = new ImportedFolder(OPEN).edit(
      'a1.txt',
      (text) => text + text.slice(text.lastIndexOf('\n**') + 1),
    );
    expect(twice.import([['A1', `${TEXT} More.`]], { force: true })).toEqual(['row-would-open']);
  });

  test('--open takes the flag of the row alone where an editor changed the file', () => {
    const folder = new ImportedFolder(OPEN)
      .edit('a1.txt', (text) => text.replace('told', 'said to'))
      .flag('a1.txt', 'YES');
    expect(folder.import(OPEN, { open: ['A1'] })).toEqual([]);
    expect(folder.flagOf('a1.txt')).toBe('');
    expect(folder.files.get('a1.txt')).toContain('said to');
  });

  test('what nobody decided opens when the row has a clear flag, unless it was confidential before', () => {
    // As Excel leaves the last cells of a row out.
    const folder = new ImportedFolder(SHORT);
    const { problems, files } = folder.plan(OPEN);
    expect(problems).toEqual([]);
    expect(files[0]).toMatchObject({ opens: true, isOpened: false });

    const lost = new ImportedFolder(FLAGGED);
    expect(lost.import(SHORT)).toEqual([]);
    // What closes the file already stays.
    expect(lost.flagOf('a1.txt')).toBe('YES');
    expect(lost.import(OPEN)).toEqual(['row-would-open']);
    expect(lost.import([['A1', `${TEXT} More.`, null]])).toEqual([]);
    expect(lost.import([['A1', `${TEXT} More.`]])).toEqual(['row-would-open']);
  });

  test('where the programme wants an answer, an empty flag is none yet', () => {
    const programme = withPolicy({ withholdEmpty: true });
    expect(new ImportedFolder(OPEN, programme).import([['A1', TEXT, 'no']])).toEqual([]);
    expect(new ImportedFolder(FLAGGED, programme).import([['A1', TEXT, 'no']])).toEqual([
      'row-would-open',
    ]);
  });

  const consent = (answer: string): Row[] => [['A1', TEXT, '', 'Outcome', answer]];

  test.each(['S', 'oral', 'Sim, por escrito', 'Verbal consent given', 'pending', '?', '', 'Ok'])(
    'leave that was neither given nor refused (%j) opens with a plain yes, but not once it was public',
    (unclear) => {
      const folder = new ImportedFolder(consent(unclear), consentProgramme);
      const { problems, files } = folder.plan(consent('sim'));
      expect(problems).toEqual([]);
      expect(files[0]).toMatchObject({ opens: true, isOpened: false });
      if (unclear === '') return;
      // What a yes became may be a yes that was taken back, and the next sheet an older copy.
      const open = new ImportedFolder(consent('yes'), consentProgramme);
      expect(open.import(consent(unclear))).toEqual([]);
      expect(open.import(consent(`${unclear} `))).toEqual([]);
      expect(open.import(consent('yes'))).toEqual(['row-would-open']);
      // And what somebody wrote into the file is nobody's slip.
      const edited = new ImportedFolder(consent('yes'), consentProgramme).edit('a1.txt', (text) =>
        text.replace('yes', unclear),
      );
      expect(edited.import(consent(unclear))).toEqual([]);
      expect(edited.import(consent('yes'))).toEqual(['row-would-open']);
    },
  );

  test.each(['no', 'Não', 'n', 'retirado', 'Sim, retirado', 'withdrawn', 'yes, but not the names'])(
    'leave that was refused (%j) opens by its id alone, and what changed is said',
    (refused) => {
      const folder = new ImportedFolder(consent(refused), consentProgramme);
      const { problems } = folder.plan(consent('Sim'));
      expect(problems.map(({ code }) => code)).toEqual(['row-would-open']);
      expect(problems[0]?.message).toContain(
        `“A1” in a1.txt (“${CONSENT_HEADER}”: “${refused}” in the file, “Sim” in the row)`,
      );
      expect(folder.import(consent('Sim'), { open: ['A1'] })).toEqual([]);
    },
  );

  test('settings at the top withhold whatever the row says, and are told', () => {
    const folder = new ImportedFolder(FLAGGED).decide('a1.txt', 'withhold: true');
    expect(folder.import(OPEN)).toEqual([]);
    expect(folder.files.get('a1.txt')).toContain('withhold: true');
    const { problems } = folder.plan([['A1', `${TEXT} More.`]], { open: ['A1'] });
    expect(problems.map(({ code }) => code)).toEqual(['option-unused']);
    expect(problems[0]?.message).toContain('settings at the top of a1.txt');
  });

  test('whoever opens the file by hand has decided', () => {
    const folder = new ImportedFolder(FLAGGED).flag('a1.txt', '');
    expect(folder.import(FLAGGED)).toEqual([]);
    expect(folder.flagOf('a1.txt')).toBe('');
    expect(folder.memory.closed.size).toBe(0);
  });

  test('a deleted file comes back by its id alone', () => {
    const folder = new ImportedFolder(OPEN).delete('a1.txt');
    expect(folder.import(OPEN, { force: true })).toEqual([]);
    expect(folder.files.size).toBe(0);
    expect(folder.import(OPEN, { restore: ['A1'] })).toEqual([]);
    expect(folder.files.size).toBe(1);
    expect(folder.import(OPEN, { restore: ['A1', 'B'], open: ['A1'] })).toEqual([
      'option-unused',
      'option-unused',
      'option-unused',
    ]);
  });

  test('a status that is published from now on is told, and needs no word', () => {
    const { problems, files } = new ImportedFolder([['A1', TEXT, '', 'Lead']]).plan(OPEN);
    expect(problems).toEqual([]);
    expect(files[0]?.isPromoted).toBe(true);
    expect(new ImportedFolder(OPEN).plan([['A1', `${TEXT} More.`]]).files[0]?.isPromoted).toBe(
      false,
    );
  });
});

describe('an import: outcomes entered twice', () => {
  test.each<[string, Row[]]>([
    [
      'in one sheet',
      [
        ['K1', TEXT],
        ['K7', TEXT, 'YES'],
      ],
    ],
    [
      'with the flagged one first',
      [
        ['K1', TEXT, 'YES'],
        ['K7', TEXT.toUpperCase()],
      ],
    ],
    [
      'and one row that has lost its flag',
      [
        ['K1', TEXT, null],
        ['K7', TEXT],
      ],
    ],
  ])('stop it if they differ in their flag: %s', (_, rows) => {
    expect(new ImportedFolder().import(rows)).toEqual(['rows-differ-in-flag']);
  });

  test('stop it if the other one is in the folder', () => {
    expect(new ImportedFolder(OPEN).import([...OPEN, ['K7', TEXT, 'YES']])).toEqual([
      'rows-differ-in-flag',
    ]);
    expect(new ImportedFolder(FLAGGED).import([...FLAGGED, ['K7', TEXT]])).toEqual([
      'rows-differ-in-flag',
    ]);
  });

  test('pass if they agree', () => {
    expect(
      new ImportedFolder().import([
        ['K1', TEXT],
        ['K7', TEXT],
      ]),
    ).toEqual([]);
    expect(
      new ImportedFolder().import([
        ['K1', TEXT, 'YES'],
        ['K7', TEXT, 'x'],
      ]),
    ).toEqual([]);
  });

  test('a flag that closes one of two is taken; the build refuses the other', () => {
    const folder = new ImportedFolder([
      ['K1', TEXT],
      ['K7', TEXT],
    ]);
    expect(
      folder.import([
        ['K1', TEXT],
        ['K7', TEXT, 'YES'],
      ]),
    ).toEqual([]);
    expect(folder.flagOf('k7.txt')).toBe('YES');
  });
});
