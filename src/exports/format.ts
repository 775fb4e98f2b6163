/** Numbers or texts to take away: what is said of them, then one record a row. */
export interface ExportTable {
  /** What a reader has to know who sees the file far from the site: title, source, licence. */
  readonly preamble: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ExportDrawing {
  /** A whole document of SVG. */
  readonly svg: string;
  /** Paints it as a picture of a media type. Only a browser can. */
  readonly paint?: ((svg: string, mediaType: string) => Promise<FileContent>) | undefined;
}

/** What is taken away, worked out when it is asked for. */
export interface ExportSource {
  readonly table: () => ExportTable | Promise<ExportTable>;
  readonly drawing: () => ExportDrawing | Promise<ExportDrawing>;
}

/** A whole file: text, which becomes UTF-8, or bytes. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/**
 * A format in which something can be taken away. `write` knows nothing of figures or outcomes: it
 * takes a table, or a drawing, and returns the whole file as text (UTF-8) or as bytes, at once or
 * later. So the same entry serves whatever can be written as a table.
 */
export type Format = {
  /** What a reader calls it: `CSV`. */
  readonly name: string;
  /** Ends the names of its files, without a dot; unique. */
  readonly extension: string;
  readonly mediaType: string;
} & (
  | {
      readonly of: 'table';
      readonly write: (table: ExportTable) => FileContent | Promise<FileContent>;
    }
  | {
      readonly of: 'drawing';
      /** Only a browser can write it: the build has no such file, a page has a button. */
      readonly isPainted?: true;
      readonly write: (drawing: ExportDrawing) => FileContent | Promise<FileContent>;
    }
);
