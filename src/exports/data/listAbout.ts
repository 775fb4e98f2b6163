import type { DataAbout } from './dataFormat.ts';

/** What a file says of itself, line by line. */
export function listAbout(about: DataAbout): string[] {
  const { title, description, citation, notes, selection = [], licence } = about;
  const lines = [title, description, ...selection, ...notes, licence?.name, licence?.url, citation];
  return lines.flatMap((line) => (line === undefined || line === '' ? [] : [line]));
}
