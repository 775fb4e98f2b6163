/**
 * The ground of a map: the part of the earth in which the outcomes are. Made in the build
 * (`createBaseMap`), so that a browser needs no geography, only this.
 */
export interface BaseMap {
  /** Units of everything here. */
  readonly width: number;
  readonly height: number;
  /** Land, and the borders in it, as the `d` of SVG paths. */
  readonly land: string;
  readonly borders: string;
  /** Key of a country → where its middle is. Places that are no country are not here. */
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>;
}
