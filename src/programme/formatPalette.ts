import type { Palette, Tokens } from './palette.ts';

/**
 * The style sheet of a palette. It is loaded before those of the site, so its selector is the
 * stronger one; in print only figures have colours, those of a light page.
 */
export function formatPalette({ light, dark }: Palette): string {
  const shades = Object.entries(light).filter(([name]) => /^--shade-\d$/.test(name));
  return [
    formatRule('screen', light),
    formatRule('screen and (prefers-color-scheme: dark)', dark),
    formatRule('print', Object.fromEntries(shades)),
  ].join('\n');
}

function formatRule(media: string, tokens: Tokens): string {
  const declarations = Object.entries(tokens).map(([name, colour]) => `    ${name}: ${colour};\n`);
  return `@media ${media} {\n  :root:root {\n${declarations.join('')}  }\n}\n`;
}
