import type { ExportSource } from '../../exports/format.ts';
import { writeExport } from '../../exports/registry.ts';
import { saveFile } from '../downloads/saveFile.ts';

/**
 * Answers the buttons of figures that a script has to make: every PNG, and on pages that draw
 * themselves the other files too. `find` gives what the files of a figure are written from, by its name.
 */
export function answerDownloads(
  root: HTMLElement,
  find: (file: string) => ExportSource | undefined,
  failed: string,
): void {
  root.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLButtonElement>('button[data-format]')
        : null;
    const figure = button?.closest<HTMLElement>('.figure');
    const file = figure?.dataset['file'] ?? '';
    const source = find(file);
    if (button === null || source === undefined) return;
    const extension = button.dataset['format'] ?? '';
    const status = figure?.querySelector('.figure__status');
    writeExport(extension, source).then(
      ({ content, mediaType }) => {
        if (status) status.textContent = '';
        saveFile(new Blob([content], { type: mediaType }), `${file}.${extension}`);
      },
      (error: unknown) => {
        if (status) status.textContent = failed;
        // The reader sees that it failed; the cause is in the console.
        reportError(error);
      },
    );
  });
}
