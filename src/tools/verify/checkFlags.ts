import type { Reading } from '../../collection/loadCollection.ts';
import { foldText } from '../../text/fold.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { checkLeave, type OwnField } from './checkLeave.ts';
import { listWithheld } from './createNeedles.ts';
import { HINTS } from './formatHit.ts';
import type { SiteFinding } from './siteFinding.ts';
import { splitSource, type SourceValue } from './splitSource.ts';

/** The words that open a flag, written a second time on purpose: a slip in one list is seen by the other. */
const ALWAYS_NO = ['no', '0', '0.0', 'false', 'non', 'لا'];
const CONFIRMED_NO = 'n não nao nee nein nej нет hapana كلا faux falso falsch'.split(' ');
/** And those that a column of levels opens by. */
const PUBLIC =
  'public publique público pública publico publica عام عامة علني علنية للعموم للجميع'.split(' ');
/** Those that may say so, where a programme lists them. */
const OPEN =
  'open unrestricted libre livre ouvert ouverte abierto abierta aberto aberta مفتوح مفتوحة low green faible bas basse vert verte bajo baja verde baixo baixa منخفض منخفضة أخضر اخضر'.split(
    ' ',
  );
/** And those that state consent. */
const CONSENT =
  'yes y oui sí si sim ja да ndiyo نعم 1 1.0 true vrai verdadero verdadeiro wahr'.split(' ');

/** What each published fragment is held against. */
interface Rules {
  readonly flagHeaders: readonly string[];
  readonly consentHeaders: readonly string[] | undefined;
  /** Those of fields of the programme's own: what is called confidential may say no, or nothing. */
  readonly ownHeaders: readonly string[];
  /** The same fields, of which those that ask for leave to publish have to be there. */
  readonly own: readonly OwnField[];
  /** Headers of fields that are said to decide nothing. */
  readonly silentHeaders: ReadonlySet<string>;
  /** Headers that the programme gives to any other field, whatever words are in them. */
  readonly otherHeaders: readonly string[];
  readonly negatives: readonly string[];
  /** Whether the flag holds levels. */
  readonly areLevels: boolean;
  readonly emptyOpens: boolean;
}

/**
 * The flag once more, from the unchanged text of each published fragment, cut by the proof
 * itself: a gate that lets a flagged record pass would make it public, and nothing would look
 * for it any more. It shares neither words nor code with the rule that the gate asks.
 */
export function checkFlags(reading: Reading): SiteFinding[] {
  const withheld = new Set(listWithheld(reading));
  const rules = readRules(reading);
  return reading.fragments
    .filter((fragment) => !withheld.has(fragment))
    .flatMap(({ file, text }) => {
      const reason = findReason(text ?? '', rules);
      if (reason === undefined) return [];
      return [{ file, message: `is published, although ${reason}`, hint: HINTS.program }];
    });
}

function readRules({ settings, fragments }: Reading): Rules {
  const publication = settings?.settings.publication;
  const levels = publication?.levels;
  const { confidential = [], ...others } = settings?.settings.headers ?? {};
  const confirmed: readonly string[] = publication?.negatives ?? ALWAYS_NO;
  const own = Object.values(settings?.settings.fields ?? {});
  const flagHeaders = confidential.map(foldLabel);
  // Where one flag is called public, an empty one is no answer.
  const holdsPublic = fragments.some(({ text = '' }) =>
    splitSource(text).some(
      ({ header, value }) =>
        flagHeaders.includes(foldLabel(header)) && PUBLIC.includes(foldText(value)),
    ),
  );
  return {
    own,
    silentHeaders: new Set(
      own.flatMap(({ headers, decides }) => (decides === false ? headers.map(foldLabel) : [])),
    ),
    flagHeaders,
    ownHeaders: own.flatMap(({ headers }) => headers).map(foldLabel),
    otherHeaders: Object.values(others)
      .flatMap((headers) => headers ?? [])
      .map(foldLabel),
    consentHeaders: publication?.consent?.headers.map(foldLabel),
    negatives: [
      ...[...ALWAYS_NO, ...CONFIRMED_NO].filter((word) => confirmed.includes(word)),
      ...[...PUBLIC, ...OPEN].filter((word) => levels?.some((each) => each === word)),
    ],
    areLevels: levels !== undefined || holdsPublic,
    emptyOpens: publication?.withholdEmpty !== true && levels === undefined && !holdsPublic,
  };
}

function findReason(text: string, rules: Rules): string | undefined {
  const values = splitSource(text).map((value) => ({ ...value, key: foldLabel(value.header) }));
  const isConsent = (key: string): boolean => rules.consentHeaders?.includes(key) === true;
  const isOther = (key: string): boolean => rules.otherHeaders.includes(key) || isConsent(key);
  const isOwn = (key: string): boolean =>
    rules.ownHeaders.includes(key) && !rules.flagHeaders.includes(key);
  const isFlag = (key: string): boolean =>
    rules.flagHeaders.includes(key) || (!isOther(key) && !isOwn(key) && isCalledSo(key));
  const others = values.filter(({ key }) => !isFlag(key) && !isConsent(key));
  return (
    checkFlag(
      values.filter(({ key }) => isFlag(key)),
      rules,
    ) ??
    checkConsent(
      values.filter(({ key }) => isConsent(key)),
      rules,
    ) ??
    checkOwn(values.filter(({ key }) => isOwn(key) && isCalledSo(key))) ??
    checkLeave(
      others.filter(({ key, isLine }) => isLine && !isOther(key) && !rules.silentHeaders.has(key)),
      rules.own,
      CONSENT,
    ) ??
    checkOthers(others) ??
    checkFrontMatter(text)
  );
}

function checkFlag(flags: readonly SourceValue[], rules: Rules): string | undefined {
  const [flag, ...others] = flags.map(({ value }) => foldText(value));
  if (flag === undefined) return 'its flag is missing';
  if (others.length > 0) return 'it has more than one flag';
  if (flag === '') return rules.emptyOpens ? undefined : 'its flag is empty';
  if (rules.areLevels && /^\d/.test(flag)) return 'its flag is a number among levels';
  return rules.negatives.includes(flag) ? undefined : `its flag says “${flag.slice(0, 40)}”`;
}

/** Whether a header, folded, says that something is confidential. */
function isCalledSo(key: string): boolean {
  return /confiden[tc]i(?:al|el)/.test(key);
}

function checkOwn(values: readonly SourceValue[]): string | undefined {
  const telling = values.find(
    ({ value }) => !['', ...ALWAYS_NO, ...CONFIRMED_NO].includes(foldText(value)),
  );
  return (
    telling && `its field “${telling.header.trim()}” says “${telling.value.trim().slice(0, 40)}”`
  );
}

function checkConsent(values: readonly SourceValue[], rules: Rules): string | undefined {
  if (rules.consentHeaders === undefined) return undefined;
  const [consent, ...others] = values.map(({ value }) => foldText(value));
  if (consent === undefined) return 'its consent is missing';
  if (others.length > 0) return 'consent is stated more than once';
  return CONSENT.includes(consent) ? undefined : `its consent says “${consent.slice(0, 40)}”`;
}

/** A line that is nothing but the word, or the word and an answer: the plainest of what the gate knows. */
const STATEMENT =
  /^[ \t*_#>([-]{0,20}(?:strictly |highly )?confiden[tc]i(?:al|el|elle)[ \t*_)\].!]{0,20}(?:[:=–-][ \t]{0,20}(?:yes|no|oui|1)[ \t.!]{0,20})?$/imu;
/** The settings of an editor, at the beginning of a line. */
const SETTING = /^[ \t*_#>-]{0,20}(?:withhold|redact)[ \t*_]{0,20}:/imu;

function checkOthers(values: readonly SourceValue[]): string | undefined {
  const below = values.filter(({ header }) => header !== '');
  if (values.some(({ value }) => STATEMENT.test(value)))
    return 'another line says that it is confidential';
  return below.some(({ value }) => SETTING.test(value)) ||
    below.some(({ header }) => /^(?:withhold|redact)$/i.test(header.trim()))
    ? 'it has settings below its first field'
    : undefined;
}

function checkFrontMatter(text: string): string | undefined {
  const frontMatter = /^\uFEFF?---\r?\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  return /^withhold[ \t]*:[ \t]*(?!false\b)\S/m.test(frontMatter)
    ? 'its front matter withholds it'
    : undefined;
}
