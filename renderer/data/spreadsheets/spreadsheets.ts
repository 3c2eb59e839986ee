import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import type { OpenOffice } from '../open-office';
import { fillForm, previewForm } from './fill-form';
import { keepMapping, lookAtForm, mappings, openForm, retireMapping } from './forms';
import type { FormsApi } from './forms-api';
import { handOutRegister, handOutTable } from './hand-out';
import { planSheet, readSheetIn } from './read-in';
import type { SpreadsheetsApi } from './spreadsheets-api';
import { sheetsReadIn, takeBackSheet } from './take-back';
import { lookAtSheet, openSheet, type WaitingSheets } from './waiting-sheet';

type Run = <T>(work: (office: OpenOffice) => Promise<Result<T, readonly Refusal[]>>) => Promise<Result<T, readonly Refusal[]>>;

/** The methods for tables: `inside` the open office, or `inTurn` with whatever else writes. */
export function spreadsheets({ inside, inTurn }: { readonly inside: Run; readonly inTurn: Run }): SpreadsheetsApi & FormsApi {
  return {
    handOutRegister: (input) => inside((office) => handOutRegister(office, input)),
    handOutTable: (input) => inside((office) => handOutTable(office, input)),
    openSheet: (input) => inside((office) => openSheet(office, sheetsOf(office), input)),
    lookAtSheet: (input) => inside((office) => lookAtSheet(office, sheetsOf(office), input)),
    planSheet: (input) => inside((office) => planSheet(office, sheetsOf(office), input)),
    readSheetIn: (input) => inTurn((office) => readSheetIn(office, sheetsOf(office), input)),
    takeBackSheet: (input) => inTurn((office) => takeBackSheet(office, input)),
    sheetsReadIn: ({ ledger }) => inside(async (office) => ok(await sheetsReadIn(office, ledger))),
    dropSheet: ({ sheet }) =>
      inside(async (office) => {
        sheetsOf(office).delete(sheet);
        return ok({});
      }),
    openForm: () => inside(openForm),
    lookAtForm: (input) => inside((office) => lookAtForm(office, input)),
    mappings: () => inside(async (office) => ok(await mappings(office))),
    keepMapping: (input) => inTurn((office) => keepMapping(office, input)),
    retireMapping: (input) => inTurn((office) => retireMapping(office, input)),
    previewForm: (input) => inside((office) => previewForm(office, input)),
    fillForm: (input) => inside((office) => fillForm(office, input)),
  };
}

/** Files read and not yet agreed to; gone with the office they were read in. */
const sheetsByOffice = new WeakMap<OpenOffice, WaitingSheets>();

function sheetsOf(office: OpenOffice): WaitingSheets {
  const known = sheetsByOffice.get(office) ?? new Map<string, never>();
  sheetsByOffice.set(office, known);
  return known;
}
