/** Citation.js, which has no types of its own: what the tests use of it. */
declare module '@citation-js/core' {
  /** One thing that is cited, in CSL-JSON. */
  export interface Read {
    readonly type: string;
    readonly title: string;
    readonly number?: string;
    readonly URL?: string;
    readonly abstract?: string;
    readonly author: readonly { readonly family?: string; readonly literal?: string }[];
    readonly issued: { readonly 'date-parts': readonly (readonly (number | string)[])[] };
  }
  export const plugins: {
    readonly input: {
      readonly chain: (text: string, options: { generateGraph: false }) => Read[];
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
