import type { CardValue } from '../../explorer/renderName.ts';
import type { Step } from './steps.ts';

/** Values that an outcome has which a mark stands for: facet and key. */
export type Choice = readonly (readonly [facet: string, key: string])[];

/** Something that is counted, ready to draw. */
export interface Mark {
  /** What leads to the outcomes that are counted; empty where there is none. */
  readonly choice: Choice;
  readonly count: number;
  /** The count in digits of the language. */
  readonly digits: string;
  /** What is counted, and how many: `Kenya: 12 outcomes`. */
  readonly label: string;
}

/** A value of an axis, with its name. */
export interface AxisValue extends Mark, CardValue {
  readonly key: string;
  /** Whether it is below a cluster. */
  readonly isBelow: boolean;
  /** Not so of “not recorded” and “not clear”. */
  readonly isRecorded: boolean;
  /** Of a rating: whether it is in the upper half of its scale. */
  readonly isHigh: boolean;
  /** Of a rating: whether its scale lacks it. */
  readonly isOffScale?: true;
}

/** One facet and its name, with the values of it that are counted. */
export interface NamedAxis extends CardValue {
  readonly facet: string;
  readonly values: readonly AxisValue[];
}

/** Numbers of outcomes by two facets. An outcome with several values counts under each. */
export interface CrossTable {
  readonly rows: NamedAxis;
  readonly columns: NamedAxis;
  /** Row by row. */
  readonly counts: readonly (readonly number[])[];
  /** Of those, the ones of high significance; nothing where no value in use is high, or an axis is that rating itself. */
  readonly high: readonly (readonly number[])[] | undefined;
  /** How many outcomes there are in all. */
  readonly total: number;
}

/** A cell of a matrix that has outcomes. */
export interface Cell extends Mark {
  readonly step: Step;
  /** Its count as a part of the largest. */
  readonly share: number;
  /** How many are of high significance, in digits; nothing where that is not said. */
  readonly high: string | undefined;
}

/** A table of counts, ready to draw. */
export interface Matrix {
  /** What its rows and its columns are. */
  readonly corner: string;
  /** Names in it that are in another language than the page. */
  readonly foreign: readonly CardValue[];
  readonly rows: readonly AxisValue[];
  /** Each with its number in the row of columns, in digits. */
  readonly columns: readonly (AxisValue & { readonly ordinal: string })[];
  /** Row by row; nothing where there is no outcome. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly legend: Legend;
}

/** What the shades of a matrix mean, and its second number. */
export interface Legend {
  readonly heading: string;
  /** Of a mark for none; nothing where every cell has some. */
  readonly none: string | undefined;
  /** None where there is one shade only. */
  readonly steps: readonly { readonly step: Step; readonly text: string }[];
  readonly high: string | undefined;
}

/** How a question, which has a name, is answered. */
export interface Shares extends CardValue {
  readonly facet: string;
  /** The answers, “not recorded” last. */
  readonly parts: readonly (AxisValue & { readonly share: number; readonly text: string })[];
}
