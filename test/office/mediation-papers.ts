import { sampleWorld } from '../../renderer/app/sample-office/sample-world';
import type { JsonObject } from '../../renderer/domain/json';
import { papersOffered } from '../../renderer/domain/ledger/papers';
import { findLedger } from '../../renderer/ledgers';
import { memoryDesk, type MemoryDesk } from './memory-desk';
import { committeeCases } from './mediation-papers/committee-cases';
import { policeCases } from './mediation-papers/police-cases';
import { allowanceFor, withoutCase } from './mediation-papers/sheets';
import type { Written } from './mediation-papers/writing';

export interface PapersDesk {
  readonly desk: MemoryDesk;
  /** Id of a case by its name. */
  readonly case: (name: string) => string;
  /** The first child of a case that stands in this ledger, and holds this value if one is named. */
  readonly child: (name: string, ledger: string, field?: string, value?: string) => string;
  /** The first record that offers this paper. */
  readonly offering: (template: string) => string;
}

/** An invented room with cases of every track and every kind of record that a paper is printed of. */
export function papersDesk(): PapersDesk {
  const desk = memoryDesk(office, account);
  const idsByName = new Map<string, string>();
  const all: string[] = [];
  const write = ({ ledger, values, children = [] }: Written, parent?: string): string => {
    const record = desk.newId();
    create(desk, { ledger, values, record, ...(parent === undefined ? {} : { parent }) });
    all.push(record);
    for (const child of children) write(child, record);
    return record;
  };
  for (const [name, written] of Object.entries({ ...committeeCases, ...policeCases, ...withoutCase })) {
    idsByName.set(name, write(written));
  }
  write(allowanceFor(idsByName.get('renovation') ?? ''));
  return lookUp(desk, idsByName, all);
}

const { profile: office, account } = sampleWorld.room;

interface NewRecord {
  readonly ledger: string;
  readonly values: JsonObject;
  readonly record: string;
  readonly parent?: string;
}

function create(desk: MemoryDesk, record: NewRecord): void {
  const done = desk.save('registrar', [{ act: 'create', ...record }]);
  if (!done.ok)
    throw new Error(`${record.ledger}: ${done.error.map(({ field, sentence }) => `${field} ${sentence}`).join(' ')}`);
}

function lookUp(desk: MemoryDesk, idsByName: ReadonlyMap<string, string>, all: readonly string[]): PapersDesk {
  const caseOf = (name: string) => must(idsByName.get(name), name);
  return {
    desk,
    case: caseOf,
    child: (name, ledger, field, value) => {
      const children = desk.children(caseOf(name), ledger);
      const found = children.find(({ values }) => field === undefined || values[field] === value);
      return must(found?.id, `${name} ${ledger}`);
    },
    offering: (template) =>
      must(
        all.find((id) => offers(desk, id, template)),
        template,
      ),
  };
}

function offers(desk: MemoryDesk, id: string, template: string): boolean {
  const view = desk.view(id);
  const ledger = findLedger(view.ledger);
  return ledger !== undefined && papersOffered(ledger, view).some((offer) => offer.template === template);
}

function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`the papers desk has no ${what}`);
  return found;
}
