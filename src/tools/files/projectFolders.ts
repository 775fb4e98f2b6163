/** Folders of the project that a build reads or that hold its history. Nothing is written into them. */
export const PROJECT_FOLDERS = [
  ...['src', 'public', 'scripts', 'tests', 'docs', 'node_modules', '.git', '.astro', '.ci'],
] as const;
