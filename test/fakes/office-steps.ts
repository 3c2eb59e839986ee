import type { Office } from '../../renderer/data/office';
import type { RecordPage, Saved } from '../../renderer/data/office-api';
import type { JsonObject } from '../../renderer/domain/json';
import type { Duty } from '../../renderer/domain/office/roles';
import type { Refusal } from '../../renderer/domain/refusal';
import type { Result } from '../../renderer/domain/result';
import type { FoundedOffice } from './office';

/** The value of a result that must be good; otherwise the sentences a person would read. */
export function must<T>(result: Result<T, readonly Refusal[]>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map((one) => `${one.code} ${one.field ?? ''}: ${one.sentence}`).join('\n'));
}

/** The codes of a refusal, or nothing when it went through. */
export function codesOf(result: Result<unknown, readonly Refusal[]>): readonly string[] {
  return result.ok ? [] : result.error.map((one) => one.code);
}

/** What a person does at the desk, each as one save. */
export function atDesk({ office, machine }: FoundedOffice, duty: Duty = 'mediator') {
  const save = (intents: Parameters<Office['act']>[0]['intents']) => office.act({ saveId: machine.ids.uuid(), duty, intents });
  return {
    registers: async (ledger: string, values: JsonObject, parent?: string): Promise<string> => {
      const record = machine.ids.uuid();
      must(await save([{ act: 'create', ledger, record, values, ...(parent === undefined ? {} : { parent }) }]));
      return record;
    },
    edits: async (record: string, values: JsonObject) =>
      save([{ act: 'edit', record, values, seen: (await page(office, record)).view.seen }]),
    takes: async (record: string, step: string, values: JsonObject = {}): Promise<Result<Saved, readonly Refusal[]>> => {
      const { seen } = (await page(office, record)).view;
      const eventAt = new Date(machine.clock.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 16);
      return save([{ act: 'step', record, step, values, seen, eventAt }]);
    },
    settles: (record: string, cell: string, value: JsonObject[string]) => save([{ act: 'resolve', record, cell, value }]),
    undoes: async (record: string, reason: string) => {
      const { undo } = await page(office, record);
      return save([{ act: 'undo', record, operation: undo ?? '', reason }]);
    },
    deletes: (record: string, reason: string) => save([{ act: 'delete', record, reason }]),
  };
}

export async function page(office: Office, record: string): Promise<RecordPage> {
  return must(await office.record({ record }));
}
