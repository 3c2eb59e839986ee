import { buildFrame, nextStamp, sealOperation, withholdParts } from '../../renderer/sync';
import type { Disclosure } from '../../renderer/domain/fields/field-kind';
import { defineLedger, type Ledger } from '../../renderer/domain/ledger/ledger';
import type { Act, CellWrite, Frame, Hash, Operation, OperationLine } from '../../renderer/domain/ledger/operation';
import { seededIds } from '../fakes/seeded-ids';

const matter = defineLedger({
  kind: 'sample.matter',
  version: 1,
  label: '事项',
  one: '事项',
  shape: 'CASE',
  compartment: 'mediation',
  offices: ['village', 'street', 'police-mediation'],
  why: '试验用',
  children: ['sample.visit', 'sample.comment'],
  fields: {
    topic: { kind: 'text', label: '事由', disclosure: 'work' },
    posted: { kind: 'text', label: '公示', disclosure: 'public' },
    phone: { kind: 'text', label: '电话', disclosure: 'personal' },
    secretNote: { kind: 'text', label: '密记', disclosure: 'secret' },
  },
  title: ['topic'],
  list: ['topic'],
  search: ['topic'],
});
const visit = defineLedger({ ...child('sample.visit', '走访'), parent: { ledger: 'sample.matter', writers: 'owner' } });
const comment = defineLedger({ ...child('sample.comment', '批注'), parent: { ledger: 'sample.matter', writers: 'others' } });
const account = defineLedger({ ...child('system.account', '账户') });

function child(kind: string, label: string) {
  return {
    kind,
    version: 1,
    label,
    one: label,
    shape: 'EVT',
    compartment: 'general',
    offices: ['village', 'street', 'police-mediation'],
    why: '试验用',
    fields: { text: { kind: 'text', label: '内容', disclosure: 'work' } },
    title: ['text'],
    list: ['text'],
    search: ['text'],
  } as const;
}

export const sampleLedgers: ReadonlyMap<string, Ledger> = new Map(
  [matter, visit, comment, account].map((ledger): [string, Ledger] => [ledger.kind, ledger]),
);

export interface WriteOrder {
  readonly record: string;
  readonly ledger?: string;
  readonly ledgerVersion?: number;
  readonly parent?: string;
  readonly act?: Act;
  readonly sets?: Readonly<Partial<Record<Disclosure, Readonly<Record<string, CellWrite>>>>>;
}

/** One installation that writes invented records: numbers, stamps and chain as the office worker keeps them. */
export class SampleWriter {
  private readonly ids;
  private seq = 0;
  private frameSeq = 0;
  private head: Hash | null = null;
  private stamp: string | null = null;

  constructor(
    seed: number,
    readonly office: string,
    readonly replica: string,
    private readonly startMs = 1_790_000_000_000,
  ) {
    this.ids = seededIds(seed);
  }

  newId(): string {
    return this.ids.uuid();
  }

  line({ record, ledger = 'sample.matter', ledgerVersion = 1, parent, act = 'create', sets = {} }: WriteOrder): OperationLine {
    this.seq += 1;
    this.stamp = nextStamp(this.stamp, this.startMs + this.seq * 60_000);
    const op: Omit<Operation, 'parts'> = {
      v: 1,
      office: this.office,
      replica: this.replica,
      seq: this.seq,
      hlc: this.stamp,
      actor: { id: 'person-1', name: '周明' },
      duty: 'mediator',
      ledger,
      ledgerVersion,
      record,
      ...(parent === undefined ? {} : { parent }),
      act,
    };
    return sealOperation({ op, sets, random: this.ids.bytes });
  }

  frame(lines: readonly OperationLine[]): Frame {
    this.frameSeq += 1;
    const { office, replica, head } = this;
    const frame = buildFrame({ office, replica, seq: this.frameSeq, prevHash: head, saveId: this.newId(), lines });
    this.head = frame.hash;
    return frame;
  }

  save(...orders: readonly WriteOrder[]): Frame {
    return this.frame(orders.map((order) => this.line(order)));
  }
}

/** A first value, seen by nobody before. */
export function first(value: CellWrite['value']): CellWrite {
  return { value, pred: [] };
}

/** A matter with a visit, then a change of its topic. */
export function sampleMatter(writer: SampleWriter): {
  readonly matter: string;
  readonly visit: string;
  readonly frames: readonly Frame[];
} {
  const [record, visitRecord] = [writer.newId(), writer.newId()];
  const created = writer.save(
    {
      record,
      sets: {
        public: { posted: first('墙根纠纷已受理') },
        work: { topic: first('宅基地墙根纠纷'), $state: first('open') },
        personal: { phone: first('13800001234') },
        secret: { secretNote: first('仅本室掌握') },
      },
    },
    { record: visitRecord, ledger: 'sample.visit', parent: record, sets: { work: { text: first('入户听取双方意见') } } },
  );
  const before = created.lines[0]?.hash ?? '';
  const sets = { work: { topic: { value: '通道上的墙', pred: [before] } } };
  return { matter: record, visit: visitRecord, frames: [created, writer.save({ record, act: 'edit', sets })] };
}

export function withhold(frames: readonly Frame[], ...leave: readonly Disclosure[]): readonly Frame[] {
  return frames.map((frame) => ({ ...frame, lines: frame.lines.map((line) => withholdParts(line, new Set(leave))) }));
}
