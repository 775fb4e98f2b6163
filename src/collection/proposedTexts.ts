import { foldText } from '../text/fold.ts';

/** How the paragraph begins that `npm run init` writes in the place of a text about the programme. */
export const PLACEHOLDER = 'Replace this text by';

/** The first words of a `programme.md` that `npm run init` wrote, with the spreadsheet that it was written from. */
export function formatOrigin(source: string): string {
  return `# Written by “npm run init” from ${source}. All of it is yours`;
}

/** What of a `programme.md` is still what `npm run init` wrote because it could not know better. */
export function findProposed(text: string, name: string, about: string): string[] {
  const source = /^# Written by “npm run init” from (.+)\. All of it is yours/mu.exec(text)?.[1];
  return [
    ...(source !== undefined && foldText(nameAfterFile(source)) === foldText(name)
      ? [`name (“${name}”, after the file)`]
      : []),
    ...(foldText(about).includes(foldText(PLACEHOLDER))
      ? [`the text of the page “About” (“${PLACEHOLDER} …”)`]
      : []),
  ];
}

/** What a programme is called after its spreadsheet: `clean_water-2024.with-ids.xlsx` → “Clean water-2024”. */
export function nameAfterFile(file: string): string {
  const words = file
    // A copy with ids is of the same programme as its original.
    .replace(/\.with-ids(?=\.[^.]*$)/, '')
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
  const spaced = words.includes(' ') ? words : words.replaceAll('-', ' ').trim();
  const [first = ''] = spaced;
  return spaced === '' ? 'Outcomes' : first.toUpperCase() + spaced.slice(first.length);
}
