import { getToolTexts, listNames } from '../../messages/tools/toolTexts.ts';
import { needsAnswer } from '../../outcome/askingHeaders.ts';
import { findRule, type ColumnRule } from '../../outcome/findRule.ts';
import type { Column, Proposal } from './proposal.ts';

/** A column that decides beside the flag, the consent and the status: an import and the gate go by its rule. */
export interface RuledColumn extends Column {
  readonly rule: ColumnRule;
}

/** The columns that ask for leave to publish, or say who may read, and are in no place of `programme.md` that decides. */
export function listRules({ columns }: Pick<Proposal, 'columns'>): RuledColumn[] {
  return columns.flatMap((column): RuledColumn[] => {
    const { facts, role } = column;
    if (!mayDecide(column) || facts.index === -1 || facts.header.trim() === '') return [];
    const isPublished = role.kind === 'own' && role.isPublished;
    const rule = findRule(facts.header, facts.values, isPublished);
    return rule === undefined || rule === 'unknown' ? [] : [{ ...column, rule }];
  });
}

/** Whether an import asks the rule of a column (`mayBeRuled`). */
function mayDecide({ facts, role }: Column): boolean {
  if (role.kind === 'field') return role.field !== 'confidential' && needsAnswer(facts.header);
  return role.kind === 'own' || role.kind === 'none' || role.kind === 'ignored';
}

/** Whether what a row says in a column opens it. */
export function passesRule(
  { facts, rule }: RuledColumn,
  { cells }: { readonly cells: readonly string[] },
): boolean {
  return rule.opens((cells[facts.index] ?? '').trim());
}

/** What such a column is, in words: “who may read it: only “Public” publishes”. */
export function describeRule({ facts, rule }: RuledColumn): string {
  const texts = getToolTexts().init;
  if (rule.about === 'leave') return texts.askingLeave;
  if (rule.about === 'levels')
    return texts.askingLevels({
      listed: quoteValues([...facts.values.keys()].filter((value) => !rule.opens(value))),
    });
  const values = [...facts.values.keys()].filter(rule.opens).map((value) => `“${value}”`);
  return texts.askingReaders({ values, listed: listNames(values, MAX_VALUES) });
}

function quoteValues(values: readonly string[]): string {
  return listNames(
    values.map((value) => `“${value}”`),
    MAX_VALUES,
  );
}

/** So many values are named. */
const MAX_VALUES = 6;
