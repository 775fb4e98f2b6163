import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import type { Programme } from '../../../src/programme/readProgramme.ts';
import { checkFlags } from '../../../src/tools/verify/checkFlags.ts';
import { readAsking, leavesOpen } from '../../../src/outcome/askingHeaders.ts';
import { asksLeave, asksReaders } from '../../../src/tools/verify/checkLeave.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { withPolicy } from '../../support/fixtureProgramme.ts';
import { HONEST } from '../../outcome/statementCases.ts';
import { FLAG_HEADER, writeFragment } from '../../support/fragmentText.ts';

type Policy = Parameters<typeof withPolicy>[0];
type Headers = Partial<Programme['settings']['headers']>;
type Fields = Programme['settings']['fields'];
const EVIDENCE = 'Evidence supporting the outcome statement';
const CONSENT = 'May this be published?';
const consenting: Policy = { consent: { headers: [CONSENT] } };
const HEAD = `**${FLAG_HEADER}**:`;

/** What is said of a published fragment whose text is, in truth, this one. */
function check(
  text: string,
  policy: Policy = {},
  headers: Headers = {},
  fields: Fields = {},
): string[] {
  const folder = makeContentFolder({
    'outcomes/open.txt': writeFragment(),
    'outcomes/flagged.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', flag: 'YES' }),
  });
  const reading = loadCollection(folder);
  const fragments = reading.fragments.map((fragment) =>
    fragment.file === 'outcomes/open.txt' ? { ...fragment, text } : fragment,
  );
  const programme = withPolicy(policy, reading.settings);
  const settings = {
    ...programme,
    settings: {
      ...programme.settings,
      headers: { ...programme.settings.headers, ...headers },
      fields,
    },
  };
  const findings = checkFlags({ ...reading, fragments, settings });
  return findings.map(({ file, message }) => `${file} ${message}`);
}

describe('checkFlags(reading)', () => {
  test.each(['', 'no', ' NO ', '0.0', 'لا'])('nothing is said of a flag that is %j', (flag) => {
    expect(check(writeFragment({ flag }))).toEqual([]);
  });

  test('of levels only a listed word for “public” is a no, and an empty flag is none', () => {
    const levels: Policy = { levels: ['público'] };
    expect(check(writeFragment({ flag: 'Público' }), levels)).toEqual([]);
    const say = (flag: string, policy = levels): string =>
      check(writeFragment({ flag }), policy).join();
    expect(say('')).toContain('its flag is empty');
    expect(say('0')).toContain('its flag is a number among levels');
    expect(say('Pública')).toContain('its flag says “pública”');
    expect(say('Interno')).toContain('its flag says “interno”');
    expect(say('Público', {})).toContain('its flag says “público”');
    expect(check(writeFragment({ flag: 'Livre' }), { levels: ['livre'] })).toEqual([]);
    expect(say('Livre')).toContain('its flag says “livre”');
  });

  test.each([
    ['its flag says “1.0”', writeFragment({ flag: '1.0' })],
    ['its flag says “x”', writeFragment({ flag: 'x' })],
    ['its flag says “no, but perhaps”', writeFragment({ flag: 'No, but perhaps' })],
    ['its flag is missing', writeFragment({ flag: null })],
    ['it has more than one flag', `${writeFragment()}${HEAD} \n`],
    ['it has more than one flag', `${writeFragment()}**Confidentiel**: oui\n`],
    ['its front matter withholds it', writeFragment({ frontMatter: 'withhold: true' })],
    ['its front matter withholds it', writeFragment({ frontMatter: 'lang: fr\nwithhold : yes' })],
  ])('a published fragment is a finding where %s', (reason, text) => {
    expect(check(text)).toEqual([`outcomes/open.txt is published, although ${reason}`]);
  });

  test('an editor who does not withhold is no finding', () => {
    expect(check(writeFragment({ frontMatter: 'withhold: false' }))).toEqual([]);
  });

  test('the longer list of words counts only where the programme confirms it', () => {
    const text = writeFragment({ flag: 'nein' });
    expect(check(text)).toEqual(['outcomes/open.txt is published, although its flag says “nein”']);
    expect(check(text, { negatives: ['no', 'nein'] })).toEqual([]);
    expect(check(text, { negatives: ['no'] })).toHaveLength(1);
    // @ts-expect-error No programme may say so; this reading believes none that does.
    expect(check(writeFragment({ flag: 'maybe' }), { negatives: ['maybe'] })).toHaveLength(1);
  });

  test('an empty flag is a finding where the programme withholds it', () => {
    expect(check(writeFragment(), { withholdEmpty: true })).toEqual([
      'outcomes/open.txt is published, although its flag is empty',
    ]);
  });

  test.each([
    ['its consent is missing', null],
    ['its consent says “”', ''],
    ['its consent says “no”', 'no'],
    ['its consent says “yes, but ask”', 'yes, but ask'],
  ])('a published fragment is a finding where %s', (reason, consent) => {
    const text = writeFragment({ more: consent === null ? {} : { [CONSENT]: consent } });
    expect(check(text, consenting)).toEqual([`outcomes/open.txt is published, although ${reason}`]);
    // Without a column of consent that has a name, what asks for leave has to say yes all the same.
    expect(check(text)).toEqual(
      consent === null
        ? []
        : [`outcomes/open.txt is published, although “${CONSENT}” says “${consent}”`],
    );
  });

  test('an explicit yes is no finding, two of them are one', () => {
    const text = writeFragment({ more: { [CONSENT]: ' Oui' } });
    expect(check(text, consenting)).toEqual([]);
    expect(check(`${text}**${CONSENT}**: yes\n`, consenting)).toHaveLength(1);
  });

  test.each([
    'CONFIDENTIAL',
    'Confidential: YES',
    '(strictly confidential)',
    '# Confidentiel - oui',
  ])('another line that says %j is a finding', (line) => {
    expect(check(writeFragment({ more: { [EVIDENCE]: `Report.\n${line}` } }))).toEqual([
      'outcomes/open.txt is published, although another line says that it is confidential',
    ]);
  });

  test.each(['withhold: true', '**redact**: [Jane Example]', '  Withhold: yes'])(
    'settings below the first field are a finding: %j',
    (line) => {
      expect(check(writeFragment({ more: { [EVIDENCE]: `Report.\n${line}` } }))).toEqual([
        'outcomes/open.txt is published, although it has settings below its first field',
      ]);
    },
  );

  test('it is never stricter than the gate, so that no honest outcome stops a build', () => {
    for (const line of HONEST) {
      const text = writeFragment({ more: { [EVIDENCE]: `Report.\n${line}` } });
      expect([line, check(text)]).toEqual([line, []]);
    }
  });

  test('a header that the programme gives to another field is no flag, whatever it says', () => {
    const header = 'Evidence (no confidential details)';
    const consent = 'Consent (not confidential)';
    const text = writeFragment({ more: { [header]: 'Minutes.', [consent]: 'yes' } });
    const policy: Policy = { consent: { headers: [consent] } };
    const known = { evidence: [header] };
    expect(check(text, policy, known)).toEqual([]);
    expect(check(text, policy)).toHaveLength(1);
    expect(check(text, {}, known)).toHaveLength(1);
  });

  test('a field of the programme’s own that is called confidential says no, or nothing', () => {
    const header = 'Confidential details';
    const own: Fields = {
      aside: { label: 'Aside', headers: [header], kind: 'text', publish: true },
    };
    const checkOwn = (value: string): string[] =>
      check(writeFragment({ more: { [header]: value } }), {}, {}, own);
    expect([checkOwn(''), checkOwn('No')]).toEqual([[], []]);
    expect(checkOwn('names')).toEqual([
      `outcomes/open.txt is published, although its field “${header}” says “names”`,
    ]);
  });

  test('a gate that has lost its rules is caught', () => {
    const files = {
      'outcomes/said.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001', flag: 'nein' }),
      'outcomes/asked.txt': writeFragment({
        id: 'DEMO-AAA2301/AAA002',
        more: { [CONSENT]: 'no' },
      }),
      'outcomes/told.txt': writeFragment({
        id: 'DEMO-AAA2301/AAA003',
        more: { [EVIDENCE]: 'Report.\nConfidential: yes' },
      }),
      'outcomes/open.txt': writeFragment({ id: 'DEMO-AAA2301/AAA004', more: { [CONSENT]: 'yes' } }),
    };
    const reading = loadCollection(makeContentFolder(files));
    // What a gate without any rule would have made of it.
    const fileOf = new Map(
      reading.fragments.flatMap(({ file, outcome }) =>
        outcome === undefined ? [] : [[outcome.content, file] as const],
      ),
    );
    const outcomes = [...fileOf.keys()] as unknown as typeof reading.outcomes;
    const settings = withPolicy(consenting, reading.settings);
    const findings = checkFlags({ ...reading, settings, outcomes, fileOf });
    expect(findings.map(({ file }) => file).toSorted()).toEqual([
      'outcomes/asked.txt',
      'outcomes/said.txt',
      'outcomes/told.txt',
    ]);
  });
});

describe('leave to publish and who may read, read a second time', () => {
  const ask = (header: string, value: string): string =>
    `${writeFragment()}**${header}**: ${value}\n`;

  test.each([
    ...[
      'Consent of the source',
      'Consent to publish',
      'Permission given',
      'Can this be published?',
    ],
    ...['Consentement de la source', 'Autorisation de publier', 'Peut-on publier ?'],
    ...['Consentimiento de la fuente', '¿Se puede publicar?', 'Consentimento da fonte'],
    ...['Pode ser publicado?', 'الموافقة على النشر', 'هل يمكن نشره؟'],
  ])('“%s” without a plain yes is a finding, as it is to the gate', (header) => {
    expect([asksLeave(header), readAsking(header)]).toEqual([true, 'leave']);
    expect(check(ask(header, 'yes'))).toEqual([]);
    for (const answer of ['', 'no', 'Yes, in writing', 'pending'])
      expect(check(ask(header, answer))).toEqual([
        `outcomes/open.txt is published, although “${header}” says “${answer.toLowerCase()}”`,
      ]);
  });

  test.each([
    ...['Who may see this story?', 'Visible to', 'Audience', 'Qui peut lire ce récit ?'],
    ...['Niveau de diffusion', '¿Quién puede ver esta historia?', 'Quem pode ler este relato?'],
    ...['من يمكنه الاطلاع', 'مستوى النشر'],
  ])('“%s” that names some readers is a finding, as it is to the gate', (header) => {
    expect(asksReaders(header)).toBe(true);
    expect(check(ask(header, 'Public'))).toEqual([]);
    const asking = readAsking(header);
    for (const value of ['Internal', 'Interne', 'Donors only', 'Partenaires', 'الشركاء']) {
      expect(asking === undefined || leavesOpen(asking, value)).toBe(false);
      expect(check(ask(header, value))).toHaveLength(1);
    }
  });

  test('a field of the programme’s own that asks has to be there, unless it decides nothing', () => {
    const own = (decides?: boolean): Fields => ({
      leave: {
        label: 'Leave',
        headers: ['Consent to publish'],
        kind: 'text',
        publish: false,
        ...(decides === undefined ? {} : { decides }),
      },
    });
    expect(check(writeFragment(), {}, {}, own())).toEqual([
      'outcomes/open.txt is published, although it has no “Consent to publish”',
    ]);
    expect(check(ask('Consent to publish', 'yes'), {}, {}, own())).toEqual([]);
    expect(check(ask('Consent to publish', 'no'), {}, {}, own(false))).toEqual([]);
  });

  test('the same words within a text are none', () => {
    const text = `${writeFragment()}**Remarks**: It said **Audience**: donors and more.\n`;
    expect(check(text)).toEqual([]);
  });
});
