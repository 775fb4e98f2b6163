import { createSlug } from '../../text/slug.ts';

/** Names that Windows keeps for devices, with whatever ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The name of the file for an id: `SCC-DRC2312/CIV002` → `scc-drc2312-civ002.txt`. Empty for an id without letters and digits. */
export function nameFile(id: string): string {
  const slug = createSlug(id);
  if (slug === '') return '';
  return `${slug}${DEVICES.test(slug) ? '-outcome' : ''}.txt`;
}
