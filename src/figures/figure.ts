import type { Bitset } from '../explorer/bitset.ts';
import type { CardValue } from '../explorer/renderName.ts';
import type { Columns } from '../explorer/columns.ts';
import type { Scene, Size } from './draw/scene.ts';
import type { ToldFinding } from './formatFinding.ts';
import type { BaseMap } from './map/baseMap.ts';
import type { FigureTables } from './tables.ts';
import type { Matrix } from './tabulate/table.ts';

/** A figure worked out: what it says, its numbers, and how it is drawn. */
export interface Figure extends FigureTables {
  /** Names its files and its place on the page. */
  readonly file: string;
  readonly title: string;
  /** Names in what it says that are in another language than the page. */
  readonly foreign: readonly CardValue[];
  /** What it shows first; where that is certain, its heading. */
  readonly finding: ToldFinding;
  /** What else a reader has to know. */
  readonly notes: readonly string[];
  /** As its file has it, and a page that shows a drawing. */
  readonly draw: (size: Size) => Scene;
  readonly view: FigureView;
}

/** How a page shows a figure: where little can be compared, in a small form. */
export type FigureView =
  | {
      readonly kind: 'matrix';
      readonly matrix: Matrix;
      /** What is below its clusters is shown on demand, under these words. */
      readonly opened?: string;
      /** Whether it has every number, so that no other table has to follow. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'drawing'; readonly sizes: readonly Size[] }
  /** What is said of it is all that there is to see. */
  | { readonly kind: 'none' };

/** A drawing for phones and one for desks. */
export const SIZES: readonly Size[] = ['wide', 'narrow'];

/** What figures are made from. */
export interface FigureData {
  readonly columns: Columns;
  /** The outcomes to draw; without it all. */
  readonly within?: Bitset | undefined;
  /** Nothing where no outcome is of a country. */
  readonly baseMap?: BaseMap | undefined;
}
