import type { AroundRecord } from '../../fields/around';
import { civilDateText } from '../../calendar/civil-date';
import type { Guard } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { dateIn } from '../../shapes/cells';
import { electionKinds } from '../kinds';
import { electionDayIn, committeeRulesIn } from '../records/committee-election';
import { judgeAllProxies, judgeCertificates, judgeDay } from './voting-day-guards';
import { enoughCandidates } from './nomination-guards';
import { rollOf } from '../records/voters';

/** Whatever must stand before the first ballot is given out: list posted, proxies in time, stations with their people. */
export const dayIsPrepared: Guard = ({ parent, values }) => {
  if (parent === undefined) return [];
  return [
    ...judgeRollPosted(parent),
    ...judgeHeldOn(parent, values['heldOn']),
    ...judgeAllProxies(parent),
    ...judgeDay(parent),
  ];
};

function judgeRollPosted(parent: AroundRecord): readonly Refusal[] {
  if (parent.childrenOf(electionKinds.roll).length > 0) return [];
  const source = committeeRulesIn(parent.values)?.settings.rollPostedDays.source;
  return [
    {
      code: 'roll-not-posted',
      ...(source === undefined ? {} : { article: source }),
      sentence: `还没有公布选民名单${source === undefined ? '' : `（${source}）`}。`,
      whatToDo: '请先公布选民名单；来不及的，把选举日改到以后并重新公告。',
    },
  ];
}

/** The first vote is held on the day that was announced; later ones have days of their own. */
function judgeHeldOn(parent: AroundRecord, heldOn: unknown): readonly Refusal[] {
  const day = electionDayIn(parent.values);
  const first = parent.childrenOf(electionKinds.ballot).every((one) => one['round'] === 'first' && one['voidOn'] === undefined);
  if (!first || day === undefined || heldOn === day) return [];
  return [
    {
      code: 'another-day',
      field: 'heldOn',
      sentence: `投票要在公布的选举日${civilDateText(day)}进行。`,
      whatToDo: '请核对日期；改期的先办“改选举日”，重新公告。',
    },
  ];
}

/** Candidates as they go to the printer: more than seats, as the rules say. Later rounds follow from the one before. */
export const candidatesAreEnough: Guard = ({ parent, values }) =>
  parent === undefined || values['round'] !== 'first' ? [] : enoughCandidates(values, parent);

/** Whoever took a ballot stands on the roll, once. */
export const certificatesAreRight: Guard = ({ parent, values }) =>
  parent === undefined ? [] : judgeCertificates(values, rollOf(parent.childrenOf(electionKinds.voter)));

/** Nothing is signed before the day of the vote. */
export const voteWasHeld: Guard = ({ values, today }) => {
  const heldOn = dateIn(values, 'heldOn');
  return heldOn !== undefined && heldOn <= today
    ? []
    : [{ code: 'not-held', field: 'heldOn', sentence: '投票的日期还没有到。', whatToDo: '请在投票以后再办。' }];
};
