/** The table as the browser needs it: the language (BCP 47) of the record of each row. */
export function readResultTable(text: string): string[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const [language = '', count = ''] = line.split('\t');
    return Array<string>(Number(count)).fill(language);
  });
}
