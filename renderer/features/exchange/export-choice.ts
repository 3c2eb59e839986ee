import type { ExportQuery } from '../../data/office-api';

/** What the person has chosen so far; nothing leaves before it is a whole query. */
export interface ExportChoice {
  readonly to: string | undefined;
  /** The receiver is another PC of this office: everything goes along, nothing is left to choose. */
  readonly toSelf: boolean;
  /** Single records, as a record page asked for them; empty for whole ledgers. */
  readonly records: readonly string[];
  readonly ledgers: readonly string[];
  readonly work: boolean;
  readonly personal: boolean;
  readonly reason: string;
}

export interface ExportFaults {
  readonly to?: string;
  readonly what?: string;
  readonly reason?: string;
}

export function exportFaults(choice: ExportChoice): ExportFaults {
  return {
    ...(choice.to === undefined ? { to: '请选择导出给哪个单位。' } : {}),
    ...(choice.records.length + choice.ledgers.length === 0 ? { what: '请至少选择一种台账。' } : {}),
    ...(choice.personal && !choice.toSelf && choice.reason.trim() === ''
      ? { reason: '要带走个人信息，请写明对方为什么需要。' }
      : {}),
  };
}

/** The query of a choice without faults. */
export function toQuery({ to, toSelf, records, ledgers, work, personal, reason }: ExportChoice): ExportQuery | undefined {
  if (to === undefined) return undefined;
  if (toSelf) return { to, records, ledgers, classes: ['public', 'work', 'personal'] };
  return {
    to,
    records,
    ledgers,
    classes: ['public', ...(work ? (['work'] as const) : []), ...(personal ? (['personal'] as const) : [])],
    ...(personal ? { reason: reason.trim() } : {}),
  };
}
