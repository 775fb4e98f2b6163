import { getReason } from '../../text/errors.ts';
import { appendToCsv } from './appendToCsv.ts';
import type { Copy, CopyRequest } from './copy.ts';
import { findFormat, inspectWorkbook, isWorkbook } from './inspectWorkbook.ts';
import { PendingChanges } from './openDocument/openDocument.ts';
import { patchDocument } from './openDocument/patchDocument.ts';
import { patchWorkbook } from './patchWorkbook.ts';
import { VastSheet } from './ranges.ts';
import { explainRefusal } from './readWorkbook.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/**
 * Bytes of a spreadsheet → the same with a column of ids, and an empty one for the flag, right of everything else.
 * All that was there stays byte for byte but the parts of the workbook that must name the new cells.
 */
export function createCopyWithIds(bytes: Uint8Array, request: CopyRequest): Copy {
  if (!isWorkbook(bytes)) return appendToCsv(bytes, request);
  const refused = inspectWorkbook(bytes);
  if (refused !== undefined) return { reason: refused.message };
  try {
    return findFormat(bytes) === 'OpenDocument'
      ? patchDocument(bytes, request)
      : patchWorkbook(bytes, request);
  } catch (error) {
    const isRead = !(error instanceof PendingChanges || error instanceof VastSheet);
    return {
      reason: isRead
        ? getToolTexts().sheets.irregular({ fault: getReason(error) })
        : explainRefusal(error).message,
    };
  }
}
