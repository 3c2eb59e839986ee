import { excellentCap, scoreText, tiesAtCap } from '../../domain/instructor/appraisal';
import { gradeNames } from '../../domain/review/votes';
import { sheetOf, type AppraisalSheet } from '../../domain/instructor/appraisal-sheet';
import { hintFor } from '../../domain/instructor/appraisal-steps';
import { instructorKinds } from '../../domain/instructor/kinds';
import { rulesOn } from '../../domain/instructor/office-rules';
import { practiceSource } from '../../domain/instructor/practice';
import { nameIn } from '../../domain/instructor/values';
import type { JsonObject } from '../../domain/json';
import type { RecordView } from '../../domain/ledger/record';
import { cellText } from '../../domain/ledger/summary';
import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import { dateIn, textIn } from '../../domain/shapes/cells';
import { findFigure } from '../../domain/statistics/check-figures';
import { findReportPeriod } from '../../domain/statistics/report';
import { appraisalFields, appraisalReport } from '../../ledgers/instructors/appraisal-fields';
import { instructorPostingLedger } from '../../ledgers/instructors/posting';
import { appraisalPresets } from '../../rules/instructor-appraisal';
import { attendanceGate, usualRules } from '../../rules/instructor-practice';
import type { OpenOffice } from '../open-office';
import { todayIn } from './board';
import type { AppraisalIndicator, AppraisalRow, AppraisalTable } from './instructors-api';

/** The appraisals of a year in the order of the roster, with the cap and the ties at it; nobody is chosen here. */
export async function instructorAppraisals(
  open: OpenOffice,
  { year }: { readonly year: string },
): Promise<Result<AppraisalTable, readonly Refusal[]>> {
  const appraisals = (await liveViews(open, instructorKinds.appraisal)).filter((view) => isOfYear(view, year));
  const rows: AppraisalRow[] = [];
  for (const view of appraisals) rows.push(rowOf(open, view, await parentOf(open, view)));
  const rules = rulesOn(await liveViews(open, instructorKinds.rules), todayIn(open), usualRules);
  const { value: share, source } = rules.excellentShare;
  const most = excellentCap(rows.length, share);
  const totals = rows.flatMap(({ scores }) => scores.total ?? []);
  return ok({
    rows: rows.sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : a.village < b.village ? -1 : 1)),
    cap: { most, appraised: rows.length, share, source },
    tied: tiesAtCap(totals, most),
    chosenExcellent: rows.filter(({ grade }) => grade === gradeNames.excellent).length,
  });
}

async function liveViews({ house }: OpenOffice, kind: string): Promise<readonly RecordView[]> {
  const stored = await Promise.all(house.set.live(kind).map(({ id }) => house.find(id)));
  return stored.flatMap((one) => (one === undefined ? [] : [viewRecord(one.folded)]));
}

async function parentOf({ house }: OpenOffice, { parent }: RecordView): Promise<JsonObject> {
  const stored = parent === undefined ? undefined : await house.find(parent);
  return stored === undefined ? {} : viewRecord(stored.folded).values;
}

/** By its year, or by the year in which its own period ends. */
function isOfYear({ values }: RecordView, year: string): boolean {
  return values['length'] === 'span' ? dateIn(values, 'last')?.slice(0, 4) === year : values['year'] === year;
}

function rowOf(open: OpenOffice, { id, values, state }: RecordView, posting: JsonObject): AppraisalRow {
  const sheet = sheetOf(values, appraisalPresets);
  const hint = hintFor(values, appraisalPresets, attendanceGate);
  const preset = textIn(values, 'preset');
  const grade = textIn(values, 'grade');
  return {
    record: id,
    number: textIn(posting, 'number'),
    village: nameIn(values, 'village'),
    name: cellText(instructorPostingLedger, posting, 'name'),
    state: state ?? '',
    preset: isPreset(preset)
      ? `${appraisalPresets[preset].value.label}（${practiceSource(appraisalPresets[preset])}）`
      : preset,
    period: findReportPeriod(appraisalReport, appraisalFields, values),
    scores: scoresOf(values, sheet),
    indicators: values['figures'] === undefined ? [] : (sheet?.indicators ?? []).map((one) => indicatorOf(open, one)),
    ...(hint === undefined ? {} : { hint: `${gradeNames[hint.grade]}（${hint.source}）` }),
    ...(isGrade(grade) ? { grade: gradeNames[grade] } : {}),
  };
}

function scoresOf(values: JsonObject, sheet: AppraisalSheet | undefined): AppraisalRow['scores'] {
  const counted = values['figures'] !== undefined;
  const written = {
    residents: scoreText(sheet?.sides.residents),
    superior: scoreText(sheet?.sides.superior),
    vote: scoreText(sheet?.vote),
    record: counted ? scoreText(sheet?.record) : undefined,
    organisation: scoreText(sheet?.organisation),
    total: counted ? sheet?.total : undefined,
  };
  return Object.fromEntries(Object.entries(written).filter(([, score]) => score !== undefined));
}

function indicatorOf({ house }: OpenOffice, one: AppraisalSheet['indicators'][number]): AppraisalIndicator {
  const { label, parts, points, full, refs } = one;
  const named = refs.map((ref) => ({ ...ref, label: findFigure(ref, (kind) => house.ledger(kind))?.label ?? ref.figure }));
  return { label, parts, full, refs: named, ...(points === undefined ? {} : { points }) };
}

function isPreset(name: string): name is keyof typeof appraisalPresets {
  return Object.hasOwn(appraisalPresets, name);
}

function isGrade(name: string): name is keyof typeof gradeNames {
  return Object.hasOwn(gradeNames, name);
}
