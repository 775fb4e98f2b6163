import { formatMessage } from './formatMessage.ts';
import type { Messages } from './index.ts';

/** Under which licence the texts are, in a sentence, or that none is stated. */
export function formatLicence(
  licence: { readonly name: string } | undefined,
  { site }: { readonly site: Pick<Messages['site'], 'licence' | 'licenceMissing'> },
): string {
  return licence === undefined
    ? site.licenceMissing
    : formatMessage(site.licence, { licence: licence.name });
}
