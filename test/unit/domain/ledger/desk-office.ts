import { calendarWith } from '../../../../renderer/data/shapes/calendar-with';
import { performSave } from '../../../../renderer/domain/ledger/act';
import type { Desk, OperationDraft } from '../../../../renderer/domain/ledger/acts/office-desk';
import { foldOperations } from '../../../../renderer/domain/ledger/fold';
import type { Intent } from '../../../../renderer/domain/ledger/intent';
import type { OperationLine } from '../../../../renderer/domain/ledger/operation';
import type { FoldedRecord, RecordView } from '../../../../renderer/domain/ledger/record';
import { viewRecord } from '../../../../renderer/domain/ledger/view';
import type { Duty, Role } from '../../../../renderer/domain/office/roles';
import { hashAs, nextStamp, sealOperation } from '../../../../renderer/sync';
import { seededIds } from '../../../fakes/seeded-ids';
import { testLedgers } from './sample-ledger';

export const someId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** One installation without a disk: it keeps its operations in a list and acts through the real rules. */
export class DeskOffice {
  readonly lines: OperationLine[] = [];
  role: Role = 'head';
  duties: readonly Duty[] = ['registrar', 'archivist'];
  now = '2026-11-23T09:00';
  private readonly ids;
  private hlc: string | null = null;
  private seq = 0;

  constructor(
    readonly office: string,
    readonly replica: string,
    seed: number,
  ) {
    this.ids = seededIds(seed);
  }

  acts(intents: readonly Intent[], duty: Duty = this.duties[0] ?? 'registrar') {
    const done = performSave(this.desk(duty), { saveId: this.ids.uuid(), duty, intents }, (draft) => this.seal(draft, duty));
    if (done.ok) this.lines.push(...done.value.lines);
    return done;
  }

  /** Takes over what another installation holds, as an import would. */
  learns(other: { readonly lines: readonly OperationLine[] }): void {
    const known = new Set(this.lines.map((line) => line.hash));
    this.lines.push(...other.lines.filter((line) => !known.has(line.hash)));
  }

  folded(record: string): FoldedRecord | undefined {
    const lines = this.lines.filter((line) => line.op.record === record);
    return lines.length === 0 ? undefined : foldOperations(lines);
  }

  view(record: string): RecordView {
    const folded = this.folded(record);
    if (folded === undefined) throw new Error(`no record ${record}`);
    return viewRecord(folded);
  }

  desk(duty: Duty): Desk {
    return {
      office: { id: this.office, name: this.office, type: 'village', mode: 'test' },
      account: { id: 'a1', name: '周敏', role: this.role, duties: this.duties },
      duty,
      now: this.now,
      calendar: calendarWith([]),
      findLedger: (kind) => testLedgers.find((ledger) => ledger.kind === kind),
      findRecord: (id) => this.folded(id),
      childrenOf: (parent, ledger) => this.children(parent, ledger),
      keptOf: () => [],
      hashOf: hashAs,
      nameKey: (name) => name,
      linesOf: (record) => this.lines.filter((line) => line.op.record === record),
    };
  }

  private children(parent: string, ledger: string): readonly FoldedRecord[] {
    const mine = this.lines.filter((line) => line.op.parent === parent && line.op.ledger === ledger);
    return [...new Set(mine.map((line) => line.op.record))].flatMap((id) => this.folded(id) ?? []);
  }

  /** Stamps, salts and hashes a draft as this installation would. */
  seal(draft: OperationDraft, duty: Duty): OperationLine {
    this.seq += 1;
    this.hlc = nextStamp(this.hlc, 1_790_000_000_000 + this.seq);
    const { ledger, record, parent, act, step, undoes, eventAt, basis, sets } = draft;
    return sealOperation({
      op: {
        v: 1,
        office: this.office,
        replica: this.replica,
        seq: this.seq,
        hlc: this.hlc,
        actor: { id: 'a1', name: '周敏' },
        duty,
        ledger: ledger.kind,
        ledgerVersion: ledger.version,
        record,
        act,
        ...(parent === undefined ? {} : { parent }),
        ...(step === undefined ? {} : { step }),
        ...(undoes === undefined ? {} : { undoes }),
        ...(eventAt === undefined ? {} : { eventAt }),
        ...(basis === undefined ? {} : { basis }),
      },
      sets,
      random: (count) => this.ids.bytes(count),
    });
  }
}
