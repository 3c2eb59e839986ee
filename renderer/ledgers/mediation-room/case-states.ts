import type { State } from '../../domain/ledger/ledger';

export const caseStates = {
  lead: { label: '线索' },
  registered: { label: '已登记' },
  screened: { label: '已审查' },
  refused: { label: '不予受理', final: true },
  awaitingConsent: { label: '待同意' },
  accepted: { label: '已受理' },
  assigned: { label: '已指派' },
  mediating: { label: '调解中' },
  paused: { label: '暂停' },
  eased: { label: '缓和，同意协商' },
  drafted: { label: '协议已拟定' },
  reviewing: { label: '待法制核查', waitsFor: ['legalReviewer'] },
  cleared: { label: '核查通过' },
  agreed: { label: '达成协议' },
  failed: { label: '调解不成' },
  terminated: { label: '终止调解' },
  performing: { label: '履行中' },
  performed: { label: '履行完毕' },
  breached: { label: '反悔或不履行' },
  followedUp: { label: '已回访' },
  closed: { label: '结案', final: true, editable: false },
  archived: { label: '已归档', final: true, editable: false },
  transferred: { label: '已移送', final: true, editable: false },
} as const satisfies Record<string, State>;

export type CaseState = keyof typeof caseStates;

/** An agreement was reached, whatever became of it. */
export const mediatedStates = [
  'agreed',
  'performing',
  'performed',
  'breached',
  'followedUp',
  'closed',
  'archived',
] as const satisfies readonly CaseState[];

/** Work on the matter itself goes on. */
export const workedStates = [
  'accepted',
  'assigned',
  'mediating',
  'paused',
  'eased',
  'drafted',
  'reviewing',
  'cleared',
] as const satisfies readonly CaseState[];

/** Taken in for mediation, whatever became of it. */
export const acceptedStates = [
  ...workedStates,
  'failed',
  'terminated',
  ...mediatedStates,
] as const satisfies readonly CaseState[];

/** Came in and not yet finished. */
export const openStates = [
  'registered',
  'screened',
  'awaitingConsent',
  ...workedStates,
  'agreed',
  'failed',
  'terminated',
  'performing',
  'performed',
  'breached',
  'followedUp',
] as const satisfies readonly CaseState[];

/** Came in, and neither settled nor over. */
export const unsettledStates = [
  'lead',
  'registered',
  'screened',
  'awaitingConsent',
  'accepted',
  'assigned',
  'mediating',
  'paused',
  'drafted',
  'reviewing',
  'cleared',
  'failed',
  'terminated',
] as const satisfies readonly CaseState[];
