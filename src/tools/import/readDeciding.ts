import {
  leavesOpen,
  mayBeOther,
  needsAnswer,
  readAsking,
  type Asking,
} from '../../outcome/askingHeaders.ts';
import { readHeader, saysNothing } from '../../outcome/findStatementsIn.ts';
import { isConsent, isNo, mayOpen } from '../../outcome/flag.ts';
import { listsLevel } from '../../outcome/listsLevel.ts';
import { mayBeStatus } from '../../outcome/judgeUnapproved.ts';
import { isStatusHeader, isUnapproved } from '../../outcome/statusWords.ts';
import { isDeciding, isNamed } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getField } from './findTable.ts';
import { isStamp } from './stamps.ts';

/** What a column decides about its outcomes. */
interface Deciding {
  readonly about: About;
  /** Whether a value may leave an outcome as open as it is. */
  readonly opens: (value: string) => boolean;
}

type About = Question | 'audience' | 'status';
type Question = 'flag' | 'consent' | 'readers' | 'offer' | 'seclusion' | 'levels';

/** What the questions in other words than the programme’s come to. */
const ASKED: Readonly<Record<Asking, About>> = {
  secrecy: 'flag',
  leave: 'consent',
  unclear: 'consent',
  readers: 'readers',
  circle: 'readers',
  audience: 'audience',
  offer: 'offer',
  seclusion: 'seclusion',
  levels: 'levels',
  test: 'levels',
};

/**
 * What a header says of whether an outcome may be published: as a field of the programme, as a question in other
 * words, as an order, as one that is nearly the programme’s, or as a status. What a programme calls a field of its own is
 * no more certain than what it does not know.
 */
export function readDeciding(header: string, programme: Programme): Deciding | undefined {
  if (header.trim() === '') return undefined;
  const { publication } = programme.settings;
  const field = getField(programme, header);
  if (field !== undefined && isDeciding(field))
    return field.kind === 'flag'
      ? { about: 'flag', opens: (value) => mayOpen(value, publication) }
      : { about: 'consent', opens: isConsent };
  if (isNamed(field, 'status') && publication.statuses !== 'any')
    return { about: 'status', opens: (value) => value.trim() !== '' };
  if (field !== undefined && field.own === undefined && !needsAnswer(header)) return undefined;
  const asking = readAsking(header);
  const isOther = field?.own?.decides === false && asking !== 'audience' && mayBeOther(asking);
  if (asking !== undefined && !isOther)
    return {
      about: ASKED[asking],
      opens: (value) => listsLevel(asking, field, value) || leavesOpen(asking, value),
    };
  const alike = readHeader(header, programme);
  if (isStamp(header, programme))
    return { about: 'flag', opens: (value) => isNo(value) || opensAlike(alike, value, programme) };
  if (alike !== undefined)
    return { about: alike, opens: (value) => opensAlike(alike, value, programme) };
  return isStatusHeader(header) && mayBeStatus(header, field, programme)
    ? { about: 'status', opens: (value) => !isUnapproved(value) }
    : undefined;
}

function opensAlike(
  about: ReturnType<typeof readHeader>,
  value: string,
  programme: Programme,
): boolean {
  return about !== undefined && saysNothing(about, value, programme);
}

/** What a header asks for, secrecy or leave to publish; a status and a circle of readers are none. */
export function readQuestion(header: string, programme: Programme): Question | undefined {
  const about = readDeciding(header, programme)?.about;
  return about === 'status' || about === 'audience' ? undefined : about;
}
