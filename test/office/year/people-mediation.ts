import { handledBy, nothingUnusual } from '../../../renderer/app/sample-office/write';
import type { JsonObject } from '../../../renderer/domain/json';
import { plusDays, plusMonth } from './naive-days';
import type { Teller } from './story';

// What may become of a people's mediation in the invented year. Each function goes on where the one before it stopped.

export const committee = '云溪街道人民调解委员会驻云溪派出所调解室';
type Ending = (teller: Teller) => void;

/** Registered and screened; told of in the words every track shares. */
export function screened(teller: Teller): void {
  teller.step('registrar', 'register', registered(teller), { state: 'registered' });
  teller.step('mediator', 'screen', nothingUnusual, { state: 'screened' });
}

function registered({ fact, day }: Teller): JsonObject {
  const requested = fact.requestedOn === undefined ? {} : { requestedOn: fact.requestedOn };
  return { disputeType: fact.type, happenedOn: day, facts: '双方为日常琐事起了争执，要求调解。', ...requested };
}

function accepted(teller: Teller): void {
  screened(teller);
  teller.later(teller.chance.between(0, 3));
  const { day } = teller;
  const taken = { acceptedOn: day, organ: committee, organType: 'street' };
  teller.step('mediator', 'accept', taken, { state: 'accepted', acceptedOn: day });
}

function mediating(teller: Teller): void {
  accepted(teller);
  teller.step('roomHead', 'assign', handledBy('方致和', 'committee'), { state: 'assigned' });
  const told = { rightsToldOn: teller.day, rightsToldWay: 'oral' };
  teller.step('mediator', 'mediate', told, { state: 'mediating' });
}

/** Calls at both doors, in the evening or by day. */
export function visited(teller: Teller, times: number): void {
  for (let time = 0; time < times; time += 1) {
    const evening = teller.chance.between(0, 1) === 1;
    teller.later(teller.chance.between(1, 4), evening ? 19 : 15);
    const visit = { on: teller.day, timeOfDay: evening ? 'evening' : 'afternoon' };
    const side = time % 2 === 0 ? 'one' : 'other';
    const values = { visitedOn: visit.on, timeOfDay: visit.timeOfDay, side, answer: 'thinking', visitors: '周敏', minutes: 40 };
    teller.adds('visit', values, { visit });
  }
}

export function sat(
  teller: Teller,
  number: number,
  result: 'agreed' | 'failed' | 'again',
  by: JsonObject = { presiding: '方致和' },
): void {
  teller.soon(90);
  const { at, day } = teller;
  const startAt = `${at.slice(0, 11)}${String(Number(at.slice(11, 13)) - 1).padStart(2, '0')}${at.slice(13)}`;
  const values = {
    number,
    startAt,
    endAt: at,
    place: { text: '云溪派出所调解室' },
    present: '双方',
    content: '各自说明，讲明道理。',
  };
  teller.adds('session', { ...values, result, ...by }, { sitting: day });
}

/** Sums of one clause, in whole yuan. */
export function someSum(teller: Teller): number {
  return teller.chance.between(2, 90) * 10_000;
}

function marks(day: string): JsonObject {
  return { signedOn: day, mediatorSignedOn: day, sealedOn: day };
}

function paysBy(day: string, amount: number): JsonObject {
  return { kind: 'payment', who: '对方', whom: '一方', amount, what: '赔偿', dueOn: day };
}

/** Written, signed and sealed on one day, about one sum. */
function agreedInWriting(teller: Teller, amount: number, clause: JsonObject): void {
  const { day } = teller;
  const agreement = { agreementForm: 'written', agreedOn: day, clauses: [{ id: 'c1', ...clause }] };
  const change = { state: 'agreed', agreedOn: day, form: 'written', amount, effectiveOn: day };
  teller.step('mediator', 'agree', { ...agreement, ...marks(day) }, change);
}

/** Pay is agreed in writing, whatever the parties want. */
function agreedByWord(teller: Teller, amount: number): void {
  const { day, fact } = teller;
  if (fact.type.startsWith('10')) {
    agreedInWriting(teller, amount, paysBy(day, amount));
    return;
  }
  const agreement = { agreementForm: 'oral', agreedOn: day, clauses: [{ id: 'c1', ...paysBy(day, amount) }] };
  teller.step('mediator', 'agree', agreement, { state: 'agreed', agreedOn: day, form: 'oral', amount, effectiveOn: day });
}

function performed(teller: Teller, performance: 'done' | 'onTheSpot'): void {
  const values = { performance, performedOn: teller.day, performanceProof: '收条' };
  teller.step('mediator', 'perform', values, { state: 'performed', performedOn: teller.day });
}

export function closed(teller: Teller, step = 'close'): void {
  teller.step('roomHead', step, { closedOn: teller.day, difficulty: 'simple' }, { state: 'closed', closedOn: teller.day });
}

export function followedUp(teller: Teller, days: number): void {
  teller.later(days, 10);
  const values = { on: teller.day, said: '双方没有再起争执。', visitors: '方致和', satisfaction: 'satisfied', relapse: false };
  teller.adds('followUp', values, { set: { followedUp: true } });
  teller.step('mediator', 'followUp', {}, { state: 'followedUp' });
}

/** Originals that were signed, and the archive once nothing is missing. */
export function bound(teller: Teller, archived: boolean): void {
  teller.later(2, 11);
  const part = (name: string) => teller.creating('material', teller.chance.uuid(), { part: name, title: '签名原件', pages: 2 });
  teller.saves('archivist', ['identity', 'application', 'evidence', 'performance'].map(part), { set: { bound: true } });
  if (archived) teller.step('archivist', 'archive', { retention: 'years10' }, { state: 'archived' });
}

/** One duty for each instalment, and what the clause says of them. */
function owed(teller: Teller, amount: number, times: number): readonly string[] {
  const each = Math.floor(amount / times);
  const duties = Array.from({ length: times }, (_, at) => {
    const last = at === times - 1;
    return { id: teller.chance.uuid(), amount: last ? amount - each * (times - 1) : each, dueOn: monthsOn(teller.day, at + 1) };
  });
  const making = duties.map(({ id, amount: sum, dueOn }) =>
    teller.creating('obligation', id, { clause: '第1条', payer: '对方', payee: '一方', amount: sum, dueOn }),
  );
  teller.saves('mediator', making, {
    duties: Object.fromEntries(duties.map(({ id, dueOn }) => [id, { dueOn, state: 'open' }])),
  });
  return duties.map(({ id }) => id);
}

function monthsOn(day: string, months: number): string {
  return months === 0 ? day : monthsOn(plusMonth(day), months - 1);
}

function received(teller: Teller, duty: string, amount: number, dueOn: string): void {
  const receipts = [{ id: 'r1', on: teller.day, amount, way: '转账' }];
  const values = { doneOn: teller.day, receipts };
  teller.below(duty, 'receiveAll', values, { duties: { [duty]: { dueOn, state: 'done' } } });
}

/** Paid in instalments; `late` days after each was due, after having been urged. */
function paidInTime(teller: Teller, amount: number, times: number, late: number): void {
  const start = teller.day;
  const duties = owed(teller, amount, times);
  const each = Math.floor(amount / times);
  for (const [at, duty] of duties.entries()) {
    const dueOn = monthsOn(start, at + 1);
    teller.day = plusDays(dueOn, late);
    teller.later(0, 14);
    if (late > 0) teller.below(duty, 'urge', { urges: [{ id: 'u1', on: teller.day, way: '电话', answer: '马上付' }] }, {});
    received(teller, duty, at === times - 1 ? amount - each * (times - 1) : each, dueOn);
  }
}

function instalments(teller: Teller, amount: number, times: number): JsonObject {
  return { ...paysBy(plusMonth(teller.day), amount), kind: 'instalments', every: 'month', times };
}

/** Agreed in writing and begun to be performed. */
function promised(teller: Teller, amount: number, times: number): void {
  mediating(teller);
  visited(teller, teller.chance.between(0, 2));
  teller.later(teller.chance.between(1, 9));
  sat(teller, 1, 'agreed');
  agreedInWriting(teller, amount, times === 1 ? paysBy(plusMonth(teller.day), amount) : instalments(teller, amount, times));
  teller.step('mediator', 'beginPerformance', { performance: 'promised' }, { state: 'performing' });
}

const kept: Ending = (teller) => {
  const [amount, times] = [someSum(teller), teller.chance.between(1, 3)];
  promised(teller, amount, times);
  paidInTime(teller, amount, times, 0);
  performed(teller, 'done');
  followedUp(teller, teller.chance.between(7, 25));
  closed(teller);
  bound(teller, true);
};

const keptLate: Ending = (teller) => {
  const amount = someSum(teller);
  promised(teller, amount, 1);
  paidInTime(teller, amount, 1, teller.chance.between(3, 40));
  performed(teller, 'done');
  closed(teller);
  bound(teller, false);
};

const stillPaying: Ending = (teller) => {
  const amount = someSum(teller);
  promised(teller, amount, 12);
  owed(teller, amount, 12);
};

const byWord: Ending = (teller) => {
  mediating(teller);
  teller.later(teller.chance.between(0, 5));
  sat(teller, 1, 'agreed');
  agreedByWord(teller, someSum(teller));
  performed(teller, 'onTheSpot');
  closed(teller);
  bound(teller, true);
};

const broken: Ending = (teller) => {
  const amount = someSum(teller);
  promised(teller, amount, 1);
  const [duty = ''] = owed(teller, amount, 1);
  const dueOn = monthsOn(teller.day, 1);
  teller.day = plusDays(dueOn, 10);
  teller.later(0, 15);
  teller.below(duty, 'refuse', { note: '拒绝支付' }, { duties: { [duty]: { dueOn, state: 'refused' } } });
  const told = { performance: 'refused', stepReason: '拒绝支付', remediesToldOn: teller.day };
  teller.step('mediator', 'breach', told, { state: 'breached' });
  teller.later(20);
  closed(teller);
};

const confirmed: Ending = (teller) => {
  const amount = someSum(teller);
  promised(teller, amount, 6);
  owed(teller, amount, 6);
  teller.later(teller.chance.between(0, 10), 10);
  const application = { court: '云溪区人民法院', appliedOn: teller.day, joint: true };
  const confirmation = teller.adds('confirmation', application, { set: { confirmed: true } });
  teller.below(confirmation, 'confirm', { ruledOn: teller.day, receivedOn: teller.day }, {});
};

const amended: Ending = (teller) => {
  promised(teller, someSum(teller), 1);
  teller.later(teller.chance.between(3, 12));
  const opened = { agreedOn: undefined, form: undefined, amount: undefined, effectiveOn: undefined };
  teller.step('mediator', 'amend', { stepReason: '数额算错' }, { state: 'mediating', ...opened });
  teller.later(1);
  sat(teller, 2, 'agreed');
  const amount = someSum(teller);
  agreedInWriting(teller, amount, paysBy(plusDays(teller.day, 3), amount));
  teller.later(3, 16);
  performed(teller, 'done');
  closed(teller);
};

const reopened: Ending = (teller) => {
  mediating(teller);
  sat(teller, 1, 'agreed');
  agreedByWord(teller, someSum(teller));
  performed(teller, 'onTheSpot');
  closed(teller);
  teller.later(teller.chance.between(4, 60));
  const again = { relapses: [{ id: 'b1', on: teller.day, what: '又起争执' }], stepReason: '又起争执' };
  const opened = { agreedOn: undefined, form: undefined, amount: undefined, effectiveOn: undefined, performedOn: undefined };
  teller.step('mediator', 'reopen', again, { state: 'mediating', ...opened });
  teller.later(1);
  sat(teller, 2, 'agreed');
  const amount = someSum(teller);
  agreedInWriting(teller, amount, paysBy(plusDays(teller.day, 2), amount));
  teller.later(2, 16);
  performed(teller, 'done');
  closed(teller);
};

const failed: Ending = (teller) => {
  mediating(teller);
  visited(teller, teller.chance.between(1, 3));
  teller.later(teller.chance.between(1, 12));
  sat(teller, 1, 'failed');
  const told = { terminationReason: 'T3', remediesToldOn: teller.day, advice: '可以起诉' };
  teller.step('mediator', 'fail', told, { state: 'failed', endedOn: teller.day, reason: 'T3' });
  closed(teller);
  bound(teller, false);
};

const terminated: Ending = (teller) => {
  mediating(teller);
  teller.later(teller.chance.between(2, 20));
  const reason = teller.chance.pick(['T1', 'T2', 'T7']);
  const told = { terminationReason: reason, remediesToldOn: teller.day };
  teller.step('mediator', 'terminate', told, { state: 'terminated', endedOn: teller.day, reason });
  if (teller.chance.between(0, 1) === 1) closed(teller);
};

const stillTalking: Ending = (teller) => {
  mediating(teller);
  visited(teller, teller.chance.between(1, 4));
  const until = plusDays(plusMonth(teller.day), 45);
  const longer = [{ id: 'l1', agreedOn: teller.day, until, agreed: true }];
  if (teller.chance.between(0, 1) === 1) teller.step('mediator', 'extend', { longer }, { longerUntil: until });
};

const refused: Ending = (teller) => {
  screened(teller);
  const refusal = { refusalReason: 'F6', advice: '向主管部门提出' };
  teller.step('roomHead', 'refuse', refusal, { state: 'refused' });
};

const handedOver: Ending = (teller) => {
  screened(teller);
  teller.later(1);
  const to = { transferredTo: 'government', stepReason: '属乡镇处理' };
  teller.step('mediator', 'transfer', to, { state: 'transferred' });
};

/** In the order in which they take turns; what is most usual comes up more than once. */
export const committeeEndings: readonly [Ending, ...Ending[]] = [
  kept,
  byWord,
  failed,
  stillPaying,
  keptLate,
  refused,
  confirmed,
  broken,
  reopened,
  stillTalking,
  amended,
  terminated,
  handedOver,
  byWord,
  kept,
];
