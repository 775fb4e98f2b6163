import type { FieldName } from '../../programme/fields.ts';
import type { Separator } from '../../text/separator.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { FoundTable } from './foundTable.ts';
import type { ListedValue } from './mergeTwins.ts';
import { mayBeIds, type Ignored } from './recognise.ts';
import type { HeaderLanguage } from './words/headerNames.ts';

export type OwnKind = 'text' | 'term' | 'terms' | 'date' | 'link' | 'related';

/** What becomes of a column. */
export type Role =
  | { readonly kind: 'field'; readonly field: FieldName; readonly isNamed: boolean }
  | { readonly kind: 'consent' }
  | { readonly kind: 'ignored'; readonly why: Ignored }
  | OwnRole
  /** One of the tick boxes that an import joins. */
  | { readonly kind: 'box'; readonly header: string }
  /** No row has anything in it: it is left out until one has. */
  | { readonly kind: 'empty' }
  /** No header and no content, or in no place of the programme: it is kept out of everything. */
  | { readonly kind: 'none' };

/** A field of the programme's own. */
export interface OwnRole {
  readonly kind: 'own';
  readonly name: string;
  readonly label: string;
  /** What several are called, where the header says it. */
  readonly plural: string | undefined;
  readonly holds: OwnKind;
  /** Where its index pages may be; only of values. */
  readonly address: string | undefined;
  readonly separator: Separator | undefined;
  readonly isPublished: boolean;
}

export interface Column {
  readonly facts: ColumnFacts;
  readonly role: Role;
}

/** What several values of a vocabulary are, and how sure their order is. */
export interface ProposedValues {
  readonly values: readonly ListedValue[];
  /** A scale whose order nobody knows is written as a comment. */
  readonly isUnordered: boolean;
  /** Numbers that a scale may have as well, and no row has. */
  readonly unused: readonly number[];
}

/** All that `programme.md` is written from. */
export interface Proposal {
  readonly name: string;
  readonly language: HeaderLanguage;
  readonly table: FoundTable;
  /** Header over the names of the sheets that are read together. */
  readonly sheetName: string | undefined;
  readonly columns: readonly Column[];
  readonly tickBoxes: readonly {
    readonly header: string;
    readonly prefix: string | undefined;
    readonly columns: readonly (readonly [header: string, label: string])[];
  }[];
  /** By the name of a field. */
  readonly vocabularies: ReadonlyMap<string, ProposedValues>;
  /** Of known fields. */
  readonly separators: ReadonlyMap<string, Separator>;
  /** `any`: there is no column for a status. Nothing in the list: no value of it means approved. */
  readonly statuses: 'any' | readonly string[];
  readonly withholdEmpty: boolean;
  /** Its flag holds levels, and these of them say “public”; nothing where it holds answers. */
  readonly levels: readonly string[] | undefined;
  /** Its flag has words for “no” that only the longer list has. */
  readonly hasOtherNegatives: boolean;
  /** Whether a copy with ids, or with a column for the flag, has to be made. */
  readonly lacks: { readonly ids: boolean; readonly flag: boolean };
  /** Headers of several columns that each may decide, of which an import takes one. */
  readonly conflicts: readonly (readonly string[])[];
  /** Headers of columns that may ask for leave or for secrecy: none is used until somebody says which. */
  readonly unclear: readonly string[];
}

/** The column of a known field. */
export function findField(columns: readonly Column[], name: FieldName): Column | undefined {
  return columns.find(({ role }) => role.kind === 'field' && role.field === name);
}

/** Headers of columns that may hold the ids, where none was found that does. */
export function listIdLike({ columns, lacks }: Proposal): string[] {
  if (!lacks.ids) return [];
  return columns
    .filter(({ facts, role }) => role.kind === 'own' && mayBeIds(facts))
    .map(({ facts }) => facts.header);
}
