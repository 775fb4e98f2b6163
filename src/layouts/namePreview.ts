import type { PublicProgramme } from '../collection/publicProgramme.ts';

/** The size that networks show the picture of a link in, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** The accent of a site that has none of its own (`tokens.css`). */
const ACCENT = '#0b5a5e';

/** The picture that links to the site are shown with: its name, which changes with its only colour, and that colour. */
export function namePreview({ palette }: Pick<PublicProgramme, 'palette'>): {
  readonly name: string;
  readonly accent: string;
} {
  const accent = palette?.light['--accent'] ?? ACCENT;
  return { name: `preview.${accent.slice(1)}.png`, accent };
}
