import { createElement } from '../explorer/element.ts';

/** What a figure can be taken away as; each is made when it is asked for. */
export interface FigureFiles {
  readonly svg: () => Promise<string>;
  readonly csv: () => Promise<string>;
}

/** Twice as sharp as the screen's pixels: for print and for slides. */
const SCALE = 2;

/**
 * Answers the buttons of figures that a script has to make: every PNG, and on pages that draw
 * themselves the other files too. `find` gives the files of a figure by its name.
 */
export function answerDownloads(
  root: HTMLElement,
  find: (file: string) => FigureFiles | undefined,
  failed: string,
): void {
  root.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLButtonElement>('button[data-format]')
        : null;
    const figure = button?.closest<HTMLElement>('.figure');
    const file = figure?.dataset['file'] ?? '';
    const files = find(file);
    if (button === null || files === undefined) return;
    const format = button.dataset['format'] ?? '';
    const status = figure?.querySelector('.figure__status');
    create(format, files).then(
      (blob) => {
        if (status) status.textContent = '';
        save(blob, `${file}.${format}`);
      },
      (error: unknown) => {
        if (status) status.textContent = failed;
        // The reader sees that it failed; the cause is in the console.
        reportError(error);
      },
    );
  });
}

async function create(format: string, files: FigureFiles): Promise<Blob> {
  if (format === 'csv') return new Blob([await files.csv()], { type: 'text/csv;charset=utf-8' });
  const svg = new Blob([await files.svg()], { type: 'image/svg+xml' });
  return format === 'svg' ? svg : paintPng(svg);
}

async function paintPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The picture could not be made.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = createElement('a', { attributes: { href: address, download: name } });
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
