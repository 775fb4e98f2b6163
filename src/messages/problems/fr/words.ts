import { list as listNames } from '../problemKind.ts';

/** Names or places in a French message, as `list` of `problemKind.ts`. */
export function list(names: readonly (string | number)[], max?: number): string {
  return listNames(names, max, (rest) => (rest === 1 ? 'et 1 autre' : `et ${rest} autres`));
}
