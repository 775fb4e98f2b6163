/** What is used of Eleventy, which brings no types. */
declare module '@11ty/eleventy' {
  /** A file that becomes a page, with what its front matter says. */
  export interface Item {
    readonly url: string;
    readonly data: Readonly<Record<string, unknown>>;
  }

  export interface UserConfig {
    addCollection(
      name: string,
      collect: (collections: { getFilteredByTag(tag: string): Item[] }) => unknown,
    ): void;
    addFilter(name: string, filter: (value: never, ...others: never[]) => unknown): void;
    addPassthroughCopy(path: string): void;
    setTemplateFormats(formats: readonly string[]): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; config(config: UserConfig): unknown },
    );
    write(): Promise<unknown>;
    static getVersion(): string;
  }
}
