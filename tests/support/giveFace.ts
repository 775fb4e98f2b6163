import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPng } from './pictures.ts';

/** What a programme may set for the face of its site, all at once; `featured`: ids, whatever they are. */
export function giveFace(content: string, featured: readonly string[]): void {
  const file = path.join(content, 'programme.md');
  const settings = [
    "accent: '#e8590c'",
    'logo: logo.png',
    `featured: ${JSON.stringify(featured)}`,
    'contact: evidence@example.org',
    'home: { heading: What changed, intro: Made up from beginning to end. }',
  ];
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n${settings.join('\n')}\n`));
  writeFileSync(
    path.join(content, 'logo.png'),
    createPng({ notes: [Buffer.from('Jane Example')] }),
  );
  mkdirSync(path.join(content, 'pages'), { recursive: true });
  writeFileSync(
    path.join(content, 'pages', 'Our partners.md'),
    '# Our partners\n\n<script>alert(1)</script> and [more](javascript:alert(1)).\n',
  );
}
