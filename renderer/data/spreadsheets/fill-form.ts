import { zipSync } from 'fflate';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { addressText, readAddress, type CellAddress } from '../../domain/spreadsheet/cell-address';
import { breaksRule } from '../../domain/spreadsheet/cell-rule';
import { placeText } from '../../domain/spreadsheet/form-mapping';
import { attachment } from '../attachments';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { watchJob } from '../watch-job';
import { fillDocx, findTarget, type DocxFilling } from './docx-fill';
import { controlsIn, placeholdersIn, type Docx } from './docx-parts';
import { gatherValues, type PlaceNote, type PlaceValues } from './form-values';
import { findMapping, noMapping, takeApart, type FormTree } from './forms';
import type { FilledPlace, FillForm, FormMapping, FormPreview } from './forms-api';
import { readReason, writeRegistered } from './register-of-tables';
import type { HandedOut } from './spreadsheets-api';
import { cellContent, cellsOf, isFormula, shownCell, type Parts, type Xlsx } from './xlsx-parts';
import { fillXlsx, type CellFilling } from './xlsx-fill';
import { findRules, rulesOf } from './xlsx-rules';

export async function previewForm(open: OpenOffice, input: FillForm): Promise<Result<FormPreview, readonly Refusal[]>> {
  const reason = readReason(input.full);
  if (!reason.ok) return reason;
  const laid = await layOut(open, input);
  return laid.ok ? ok(laid.value.preview) : laid;
}

export async function fillForm(open: OpenOffice, input: FillForm): Promise<Result<HandedOut, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'export');
  if (refused) return refused;
  const reason = readReason(input.full);
  if (!reason.ok) return reason;
  const laid = await layOut(open, input);
  if (!laid.ok) return laid;
  const { mapping, tree, filled, preview } = laid.value;
  if (preview.obstacles.length > 0) return fail([inTheWay(preview.obstacles)]);
  const bytes = zipSync(Object.fromEntries(filled()));
  const document = tree.kind === 'docx';
  const saved = await writeRegistered(
    open,
    {
      bytes,
      purpose: document ? 'document' : 'spreadsheet',
      extension: document ? 'docx' : 'xlsx',
      stem: 'form',
      what: `上级报表：${mapping.name}`,
      rows: preview.places.length,
      columns: preview.places.map((place) => place.where).slice(0, 100),
      ...(reason.value === undefined ? {} : { reason: reason.value }),
    },
    watchJob(open, 'sheet'),
  );
  return saved.ok ? ok({ ...saved.value, rows: preview.places.length }) : saved;
}

interface LaidOut {
  readonly mapping: FormMapping;
  readonly tree: FormTree;
  readonly filled: () => Parts;
  readonly preview: FormPreview;
}

async function layOut(open: OpenOffice, input: FillForm): Promise<Result<LaidOut, readonly Refusal[]>> {
  const mapping = await findMapping(open, input.mapping);
  if (mapping === undefined) return fail([noMapping]);
  const kept = await attachment(open, mapping.hash);
  if (!kept.ok) return kept;
  const tree = await takeApart(kept.value.bytes);
  if (!tree.ok) return tree;
  const gathered = await gatherValues(open, mapping.places, input);
  if (!gathered.ok) return gathered;
  const { places } = gathered.value;
  const laid =
    tree.value.kind === 'xlsx'
      ? layCells(tree.value.xlsx, tree.value.parts, places)
      : layWords(tree.value.docx, tree.value.parts, places);
  const preview: FormPreview = {
    places: places.map(filledPlace),
    warnings: [...gathered.value.warnings, ...laid.warnings],
    obstacles: [...gathered.value.obstacles, ...laid.obstacles],
  };
  return ok({ mapping, tree: tree.value, filled: laid.filled, preview });
}

function filledPlace({ mapped, values }: PlaceValues): FilledPlace {
  const texts = values.map((value) => value.text);
  const text =
    mapped.place.kind === 'down'
      ? `共 ${values.length} 行：${texts.slice(0, 5).join('、')}${texts.length > 5 ? '……' : ''}`
      : texts.join('、');
  return { where: placeText(mapped.place), source: mapped.source, text };
}

interface Laid {
  readonly filled: () => Parts;
  readonly warnings: readonly PlaceNote[];
  readonly obstacles: readonly PlaceNote[];
}

/** Every value to its cell, each held against what the form asks of the cell. */
function layCells(xlsx: Xlsx, parts: Parts, places: readonly PlaceValues[]): Laid {
  const fillings: CellFilling[] = [];
  const warnings: PlaceNote[] = [];
  const obstacles: PlaceNote[] = [];
  for (const { mapped, values } of places) {
    const { place } = mapped;
    const sheet = 'sheet' in place ? xlsx.sheets.find((one) => one.name === place.sheet) : undefined;
    const start = 'cell' in place ? readAddress(place.cell) : undefined;
    if (sheet === undefined || start === undefined) {
      obstacles.push({ where: placeText(place), sentence: '报表里没有这个位置，请重新对一遍。' });
      continue;
    }
    const taken = new Map([...cellsOf(sheet)].map(({ address, element }) => [addressText(address), element]));
    const rules = rulesOf(xlsx, sheet);
    const targets = values.map((value, at) => ({
      value,
      address: shownCell(sheet, { row: start.row + at, column: start.column }),
    }));
    for (const [at, { address, value }] of targets.entries()) {
      const where = `“${sheet.name}”${addressText(address)}`;
      const element = taken.get(addressText(address));
      if (element !== undefined && isFormula(element))
        obstacles.push({ where, sentence: '这一格是公式，由报表自己算，不能填。' });
      // The first row of a column may hold an example; below it something else begins.
      else if (at > 0 && element !== undefined && cellContent(xlsx, element) !== '') {
        obstacles.push({
          where,
          sentence: `要填 ${values.length} 行，到这里只有 ${at} 行空位。请先在报表里插入足够的空行，再重新打开。`,
        });
        break;
      }
      warnings.push(...brokenRules(findRules(rules, address), where, value.cell));
      fillings.push({ sheet: sheet.name, address, value });
    }
  }
  return { filled: () => fillXlsx(xlsx, parts, fillings), warnings, obstacles: [...obstacles, ...twice(fillings)] };
}

function brokenRules(
  rules: ReturnType<typeof findRules>,
  where: string,
  cell: CellFilling['value']['cell'],
): readonly PlaceNote[] {
  return rules.flatMap(({ rule, message }) => {
    const broken = breaksRule(rule, cell);
    return broken === undefined ? [] : [{ where, sentence: `填“${String(cell)}”不合报表的要求：${broken}。${message}` }];
  });
}

function twice(fillings: readonly CellFilling[]): readonly PlaceNote[] {
  const seen = new Set<string>();
  return fillings.flatMap(({ sheet, address }: { readonly sheet: string; readonly address: CellAddress }) => {
    const where = `“${sheet}”${addressText(address)}`;
    const again = seen.has(where);
    seen.add(where);
    return again ? [{ where, sentence: '有两项内容都要填在这一格，请去掉一项。' }] : [];
  });
}

/** Every text to its place in a document; placeholders that nothing was chosen for are named. */
function layWords(docx: Docx, parts: Parts, places: readonly PlaceValues[]): Laid {
  const placeholders = new Set(placeholdersIn(docx));
  const fillings = places.map(({ mapped, values }): DocxFilling => ({
    place: mapped.place,
    text: values.map((value) => value.text).join('、'),
  }));
  const lost = fillings.filter(({ place }) =>
    place.kind === 'placeholder' ? !placeholders.has(place.text) : findTarget(docx, place) === undefined,
  );
  const left = [...placeholders].filter(
    (text) => !fillings.some(({ place }) => place.kind === 'placeholder' && place.text === text),
  );
  const lists = new Map(controlsIn(docx).map((control) => [control.tag, control.choices]));
  const broken = fillings.flatMap(({ place, text }) => {
    const choices = place.kind === 'control' ? lists.get(place.tag) : undefined;
    const why = choices === undefined ? undefined : breaksRule({ kind: 'list', choices }, text);
    return why === undefined ? [] : [{ where: placeText(place), sentence: `填“${text}”不合报表的要求：${why}。` }];
  });
  return {
    filled: () => fillDocx(docx, parts, fillings),
    warnings: [...broken, ...left.map((text) => ({ where: `{{${text}}}`, sentence: '这里还没有指定填什么，会原样留着。' }))],
    obstacles: lost.map(({ place }) => ({ where: placeText(place), sentence: '报表里没有这个位置，请重新对一遍。' })),
  };
}

function inTheWay(obstacles: readonly PlaceNote[]): Refusal {
  const [first] = obstacles;
  return {
    code: 'obstacles',
    sentence: `报表有 ${obstacles.length} 处填不进去，例如 ${first?.where ?? ''}：${first?.sentence ?? ''}`,
    whatToDo: '请照预览里列出的逐处改好，再写出。',
  };
}
