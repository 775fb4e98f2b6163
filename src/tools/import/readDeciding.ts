import { readAsking } from '../../outcome/askingHeaders.ts';
import { readHeader } from '../../outcome/findStatementsIn.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getField } from './findTable.ts';
import { isStamp } from './stamps.ts';

/** What a header says of whether an outcome may be published; in other words than the programme’s, too. */
export function readDeciding(
  header: string,
  programme: Programme,
): 'flag' | 'consent' | 'offer' | 'seclusion' | undefined {
  if (header.trim() === '') return undefined;
  const field = getField(programme, header);
  if (field !== undefined)
    return isDeciding(field) ? (field.kind === 'flag' ? 'flag' : 'consent') : undefined;
  const asking = readAsking(header);
  if (asking === 'leave') return 'consent';
  if (asking === 'offer' || asking === 'seclusion') return asking;
  return asking === 'secrecy' || isStamp(header, programme)
    ? 'flag'
    : readHeader(header, programme);
}
