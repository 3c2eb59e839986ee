import type { Element } from '@xmldom/xmldom';
import { contains, readAddress, readRange, type CellAddress, type CellRange } from '../../domain/spreadsheet/cell-address';
import { ruleOperators, type CellRule, type RuleOperator } from '../../domain/spreadsheet/cell-rule';
import { allOf, childOf, textIn } from './xml-tree';
import { cellContent, cellsOf, type Xlsx, type XlsxSheet } from './xlsx-parts';

/** One rule of a sheet with the cells it binds. */
export interface BoundRule {
  readonly ranges: readonly CellRange[];
  readonly rule: CellRule;
  /** What the form itself says when it is broken. */
  readonly message: string;
}

/** The data validations a sheet declares, with lists and bounds looked up where they point to cells. */
export function rulesOf(xlsx: Xlsx, sheet: XlsxSheet): readonly BoundRule[] {
  return allOf(sheet.document, 'dataValidation').flatMap((element) => {
    const rule = ruleOf(xlsx, sheet, element);
    const ranges = placesOf(element).flatMap((place) => readRange(place) ?? []);
    return rule === undefined || ranges.length === 0 ? [] : [{ ranges, rule, message: element.getAttribute('error') ?? '' }];
  });
}

export function findRules(rules: readonly BoundRule[], address: CellAddress): readonly BoundRule[] {
  return rules.filter(({ ranges }) => ranges.some((range) => contains(range, address)));
}

/** Newer programs write the places and formulas of rules that look at other sheets as elements of their own. */
function placesOf(element: Element): readonly string[] {
  const written = element.getAttribute('sqref') ?? textIn(childOf(element, 'sqref'));
  return written.split(/\s+/).filter((place) => place !== '');
}

function ruleOf(xlsx: Xlsx, sheet: XlsxSheet, element: Element): CellRule | undefined {
  const kind = element.getAttribute('type') ?? 'none';
  const [first, second] = ['formula1', 'formula2'].map((name) => textIn(childOf(element, name)).trim());
  if (kind === 'none' || first === undefined) return undefined;
  if (kind === 'list') return listRule(xlsx, sheet, first);
  if (kind !== 'whole' && kind !== 'decimal' && kind !== 'date' && kind !== 'textLength')
    return unknown('报表自带的公式', first);
  const bounds = {
    operator: operatorOf(element),
    first: numberAt(xlsx, sheet, first),
    second: numberAt(xlsx, sheet, second ?? ''),
  };
  if (bounds.first === undefined) return unknown('报表自带的公式', first);
  const { operator } = bounds;
  return { kind, bounds: { operator, first: bounds.first, ...(bounds.second === undefined ? {} : { second: bounds.second }) } };
}

function operatorOf(element: Element): RuleOperator {
  const written = element.getAttribute('operator') ?? 'between';
  return ruleOperators.find((operator) => operator === written) ?? 'between';
}

function listRule(xlsx: Xlsx, sheet: XlsxSheet, formula: string): CellRule {
  const inline = /^"(.*)"$/s.exec(formula);
  if (inline !== null) {
    const choices = (inline[1] ?? '').replaceAll('""', '"').split(',');
    return { kind: 'list', choices: choices.map((choice) => choice.trim()) };
  }
  const choices = textsAt(xlsx, sheet, formula);
  return choices === undefined ? unknown('从报表自带的列表中选', formula) : { kind: 'list', choices };
}

function unknown(says: string, formula: string): CellRule {
  return { kind: 'unknown', says: `${says}（${formula}），请在办公软件里核对` };
}

function numberAt(xlsx: Xlsx, sheet: XlsxSheet, formula: string): number | undefined {
  if (formula === '') return undefined;
  const number = Number(formula);
  if (!Number.isNaN(number)) return number;
  const found = readAddress(formula.split('!').at(-1) ?? '') === undefined ? undefined : textsAt(xlsx, sheet, formula)?.[0];
  return found === undefined || Number.isNaN(Number(found)) ? undefined : Number(found);
}

/** Texts of the cells a formula points to: `$A$1:$A$5`, `字典!$A$1:$A$5`, or a name for one of these. */
function textsAt(xlsx: Xlsx, sheet: XlsxSheet, formula: string): readonly string[] | undefined {
  const named = xlsx.names.get(formula.replace(/^=/, '')) ?? formula.replace(/^=/, '');
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z\d:]+)$/.exec(named);
  const range = readRange(parts?.[3] ?? '');
  if (parts === null || range === undefined) return undefined;
  const name = (parts[1]?.replaceAll("''", "'") ?? parts[2]) || sheet.name;
  const there = xlsx.sheets.find((one) => one.name === name);
  if (there === undefined) return undefined;
  const texts: string[] = [];
  for (const { address, element } of cellsOf(there)) {
    if (contains(range, address)) texts.push(cellContent(xlsx, element));
  }
  return texts.filter((text) => text !== '');
}
