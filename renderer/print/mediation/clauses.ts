import { plannedFrom, type Planned } from '../../domain/mediation/obligations';
import { codeIs } from '../../domain/paper/fields-of-paper';
import type { PrintRecord } from '../../domain/paper/paper';
import { dayIn } from './written-dates';

/** One duty of an agreement as a paper tells it. */
export interface Clause {
  readonly who: string;
  readonly whom: string;
  readonly what: string;
  /** As text, and in 分 where it may be read. */
  readonly amount: string;
  readonly fen: number | undefined;
  readonly dueOn: string;
  /** 每月, empty for what is done once. */
  readonly every: string;
  readonly times: string;
  readonly lasting: boolean;
  readonly method: string;
  readonly isInstalments: boolean;
  /** The single duties with their days, as the office keeps watch over them. */
  readonly planned: readonly Planned[];
}

export function clausesOf(record: PrintRecord): readonly Clause[] {
  return (record.rows['clauses'] ?? []).map((row, at) => {
    const { who = '', whom = '', what = '', amount = '', dueOn = '', every = '', times = '', method = '' } = row;
    const fen = record.amounts[`clauses/${at}/amount`];
    return {
      ...{ who, whom, what, amount, fen, dueOn, every, times, method },
      lasting: codeIs(record, `clauses/${at}/lasting`, 'yes'),
      isInstalments: codeIs(record, `clauses/${at}/kind`, 'instalments'),
      planned: plannedOf(record, at),
    };
  });
}

/** The same plan the office makes of the clause, so that paper and watch never differ. */
function plannedOf(record: PrintRecord, at: number): readonly Planned[] {
  const row = record.rows['clauses']?.[at];
  const code = (column: string) => record.codes[`clauses/${at}/${column}`]?.[0];
  const [kind, every, dueOn] = [code('kind'), code('every'), dayIn(row?.['dueOn'] ?? '')];
  const amount = record.amounts[`clauses/${at}/amount`];
  const clause = {
    times: Number.parseInt(row?.['times'] ?? '', 10) || 1,
    ...(kind === undefined ? {} : { kind }),
    ...(every === undefined ? {} : { every }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(amount === undefined ? {} : { amount }),
  };
  return plannedFrom({ clauses: [clause] });
}
