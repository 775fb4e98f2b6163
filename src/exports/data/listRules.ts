import { formatMessage } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import type { DataSet } from './dataSet.ts';

/** What has to be known to read the files without a mistake, a sentence each. */
export function listRules(
  { fields, separator }: Pick<DataSet, 'fields' | 'separator'>,
  { data: { rules } }: Pick<Messages, 'data'>,
): string[] {
  const hasSeveral = fields.some(({ type }) => type === 'list');
  const several = separator === '\n' ? rules.lines : formatMessage(rules.several, { separator });
  return [rules.empty, ...(hasSeveral ? [several] : []), rules.apostrophe, rules.cut, rules.flag];
}
