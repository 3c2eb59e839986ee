import { handledBy } from '../../../renderer/app/sample-office/write';
import type { JsonObject } from '../../../renderer/domain/json';
import { policeBars } from '../../../renderer/domain/mediation/eligibility';
import { plusDays } from './naive-days';
import { bound, closed, followedUp, sat, screened, someSum, visited } from './people-mediation';
import type { Teller } from './story';

// What may become of a police mediation, on the spot or at the desk, of compensation after a penalty, and of visits alone.

type Ending = (teller: Teller) => void;

const officers = { presiding: '周立行', officers: 2, inCaseArea: true };

function accepted(teller: Teller, days = 0): void {
  screened(teller);
  teller.later(days, 10);
  const { day } = teller;
  const noBar = Object.fromEntries(Object.keys(policeBars).map((bar) => [bar, false]));
  const review = {
    acceptedOn: day,
    organ: '云溪派出所',
    filedOn: day,
    factsFoundOn: day,
    violations: ['beating'],
    mildReason: 'a',
  };
  teller.step('officer', 'acceptPolice', { ...review, ...noBar }, { state: 'accepted', acceptedOn: day, filedOn: day });
}

function mediating(teller: Teller): void {
  teller.step('roomHead', 'assignOfficer', handledBy('周立行', 'officer'), { state: 'assigned' });
  teller.step('officer', 'mediatePolice', {}, { state: 'mediating' });
}

function clauseBy(day: string, amount: number): readonly JsonObject[] {
  return [{ id: 'c1', kind: 'payment', who: '对方', whom: '一方', amount, what: '医疗费', dueOn: day }];
}

function agreed(teller: Teller, form: 'oral' | 'written' | 'recorded', amount: number, more: JsonObject = {}): void {
  const { day } = teller;
  const signed = form === 'recorded' ? {} : { signedOn: day };
  const change = { state: 'agreed', agreedOn: day, form, amount };
  teller.step('officer', 'agreePolice', { agreedOn: day, ...signed, ...more }, change);
}

function performed(teller: Teller, performance: 'done' | 'onTheSpot'): void {
  const values = { performance, performedOn: teller.day, performanceProof: '收条' };
  teller.step('officer', 'performPolice', values, { state: 'performed', performedOn: teller.day });
}

/** By word of mouth before the officers, signed in the minutes. */
function agreedAtTheDesk(teller: Teller): void {
  accepted(teller, teller.chance.between(0, 2));
  mediating(teller);
  teller.later(teller.chance.between(0, 2), 14);
  sat(teller, 1, 'agreed', officers);
  const amount = someSum(teller);
  agreed(teller, 'oral', amount, { agreementForm: 'oral', clauses: clauseBy(plusDays(teller.day, 5), amount) });
}

const kept: Ending = (teller) => {
  agreedAtTheDesk(teller);
  teller.later(teller.chance.between(1, 5), 15);
  performed(teller, 'done');
  closed(teller, 'closePolice');
  bound(teller, true);
};

/** In writing, so that the reviewer looks it over on one of his evenings. */
const written: Ending = (teller) => {
  accepted(teller);
  mediating(teller);
  sat(teller, 1, 'agreed', officers);
  const amount = someSum(teller);
  const draft = { agreementForm: 'written', clauses: clauseBy(plusDays(teller.day, 40), amount) };
  teller.step('officer', 'draftPolice', draft, { state: 'drafted' });
  teller.step('officer', 'submitReviewPolice', {}, { state: 'reviewing' });
  teller.onReviewDay();
  teller.step('legalReviewer', 'clearReview', { reviewedOn: teller.day }, { state: 'cleared' }, 'reviewer');
  teller.later(1, 10);
  agreed(teller, 'written', amount);
  teller.later(10, 10);
  performed(teller, 'done');
  followedUp(teller, 8);
  closed(teller, 'closePolice');
  bound(teller, true);
};

const broken: Ending = (teller) => {
  agreedAtTheDesk(teller);
  teller.later(8, 15);
  const told = { performance: 'refused', stepReason: '拒绝支付', remediesToldOn: teller.day };
  teller.step('officer', 'breachPolice', told, { state: 'breached', restartedOn: teller.day });
  teller.later(2, 15);
  teller.step('officer', 'resumeProcedure', { stepReason: '依法办理' }, { state: 'transferred' });
};

const failed: Ending = (teller) => {
  accepted(teller);
  mediating(teller);
  teller.later(1, 14);
  sat(teller, 1, 'failed', officers);
  teller.later(3, 14);
  sat(teller, 2, 'failed', officers);
  const { day } = teller;
  const told = { terminationReason: 'Z6', remediesToldOn: day };
  teller.step('officer', 'failPolice', told, { state: 'failed', endedOn: day, reason: 'Z6', restartedOn: day });
};

const recognised: Ending = (teller) => {
  accepted(teller);
  mediating(teller);
  teller.later(6, 11);
  const { day } = teller;
  const paid = { performance: 'done', performedOn: day, performanceProof: '收条' };
  const values = { recognisedWay: 'settlement', appliedOn: day, approvedOn: day, approver: '周敏', ...paid };
  teller.step('roomHead', 'recognise', values, { state: 'performed', performedOn: day });
  closed(teller, 'closePolice');
};

const stillOpen: Ending = (teller) => {
  accepted(teller, 1);
  mediating(teller);
  visited(teller, 2);
};

export const policeEndings: readonly [Ending, ...Ending[]] = [kept, written, broken, failed, recognised, stillOpen];

/** Everything within the hour. */
const onTheSpot =
  (form: 'recorded' | 'written'): Ending =>
  (teller) => {
    accepted(teller);
    mediating(teller);
    sat(teller, 1, 'agreed', { ...officers, inCaseArea: false, recording: '执-1' });
    const apology = [{ id: 'c1', kind: 'apology', who: '对方', whom: '一方', what: '当场道歉', dueOn: teller.day }];
    agreed(teller, form, 0, { agreementForm: form, clauses: apology });
    performed(teller, 'onTheSpot');
    closed(teller, 'closePolice');
  };

export const spotEndings: readonly [Ending, ...Ending[]] = [onTheSpot('recorded'), onTheSpot('written')];

function damage(teller: Teller): void {
  screened(teller);
  const { day } = teller;
  const taken = { acceptedOn: day, organ: '云溪派出所', decisionOn: day };
  teller.step('officer', 'acceptDamage', taken, { state: 'accepted', acceptedOn: day });
  mediating(teller);
}

const compensated: Ending = (teller) => {
  damage(teller);
  teller.later(3, 14);
  sat(teller, 1, 'agreed', officers);
  const amount = someSum(teller);
  agreed(teller, 'oral', amount, { agreementForm: 'oral', clauses: clauseBy(plusDays(teller.day, 4), amount) });
  teller.later(4, 15);
  performed(teller, 'done');
  closed(teller, 'closeDamage');
  bound(teller, true);
};

const suedInstead: Ending = (teller) => {
  damage(teller);
  teller.later(5, 14);
  sat(teller, 1, 'failed', officers);
  const { day } = teller;
  const told = { terminationReason: 'Z1', remediesToldOn: day };
  teller.step('officer', 'failPolice', told, { state: 'failed', endedOn: day, reason: 'Z1' });
  closed(teller, 'closeDamage');
};

export const damageEndings: readonly [Ending, ...Ending[]] = [compensated, suedInstead];

const settledAtTheDoor: Ending = (teller) => {
  screened(teller);
  visited(teller, teller.chance.between(1, 4));
  teller.later(1);
  const settled = { stepReason: '双方各让一步', closedOn: teller.day };
  teller.step('mediator', 'settle', settled, { state: 'closed', closedOn: teller.day });
};

const calmedDown: Ending = (teller) => {
  screened(teller);
  visited(teller, teller.chance.between(2, 6));
  teller.step('mediator', 'easeVisits', { stepReason: '愿意坐下来谈' }, { state: 'eased' });
};

export const visitEndings: readonly [Ending, ...Ending[]] = [settledAtTheDoor, calmedDown];
