import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Has the site of a content folder in English be read in French and Arabic, too, with some of its own words, of a day, so that it has feeds, and shown in frames, with a page that is written in French, too, and with names of which some are called something in French or Arabic. */
export function giveLanguages(content: string): void {
  const file = path.join(content, 'programme.md');
  const settings = `languages: [fr, ar]
date: 2024-06-30
translations:
  fr: { name: Programme de démonstration, description: Des effets fictifs. }
labels:
  socialActor: Kind of actor
  scale: { en: Reach, fr: Portée }
`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace(/^---\n/, `---\n${settings}`)
      .replace(
        '\n    - National\n',
        '\n    - label: { en: National, fr: Échelle du pays, ar: وطني }\n',
      )
      .replace('\n    - Media\n', '\n    - label: { en: Media, fr: Médias }\n')
      .replace('\npublication:\n', '\npublication:\n  embed: on\n'),
  );
  const pages = path.join(content, 'pages');
  mkdirSync(pages, { recursive: true });
  writeFileSync(path.join(pages, 'partners.md'), '# Invented partners\n\nThey are synthetic.\n');
  writeFileSync(path.join(pages, 'partners.fr.md'), '# Partenaires fictifs\n\nTexte inventé.\n');
}
