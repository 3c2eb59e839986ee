import type { Figure } from '../../domain/statistics/figure';
import type { ElectionField } from './election-fields';
import type { ElectionState } from './election';

const onDay = { over: 'electionDay', splits: ['body', '$office'] } as const;
const announced = { over: 'announcedOn', splits: ['body', '$office'] } as const;

function people<const N extends string, const F extends ElectionField>(
  name: N,
  label: string,
  of: F,
  dated: typeof onDay | typeof announced,
) {
  return { name, label, unit: '人', operator: 'attendance', of, ...dated } as const;
}

/** How the election committee was formed, and by whom. */
const preparation = [
  {
    name: 'formed',
    label: '推选选举委员会',
    unit: '个',
    operator: 'events',
    over: 'formedOn',
    splits: ['formedBy', 'body', '$office'],
  },
  { ...people('form-due', '推选会议应到', 'formMembers', onDay), over: 'formedOn' },
  { ...people('form-present', '推选会议实到', 'formPresent', onDay), over: 'formedOn' },
  people('committee-seats', '选举委员会人数', 'committeeSeats', onDay),
  {
    name: 'elections',
    label: '换届选举',
    unit: '个',
    operator: 'events',
    over: 'electionDay',
    splits: ['body', 'audit', '$office'],
  },
  {
    name: 'difficult',
    label: '难点村（社区）',
    unit: '个',
    operator: 'events',
    over: 'electionDay',
    only: [{ field: 'difficult', in: [true] }],
    splits: ['difficulties', '$office'],
    note: '一个村有几个原因的，在每个原因下都计一次。',
  },
  people('seats-director', '应选主任', 'seatsDirector', onDay),
  people('seats-deputy', '应选副主任', 'seatsDeputy', onDay),
  people('seats-member', '应选委员', 'seatsMember', onDay),
] as const satisfies readonly Figure<ElectionField, ElectionState>[];

/** What a provincial return asks once the result was announced. */
const outcome = [
  { name: 'announced', label: '完成选举', unit: '个', operator: 'events', ...announced },
  people('registered', '登记选民', 'registered', announced),
  people('registered-women', '其中妇女', 'registeredWomen', announced),
  people('registered-party', '其中党员', 'registeredParty', announced),
  people('registered-minorities', '其中少数民族', 'registeredMinorities', announced),
  { ...people('voters', '参加投票', 'voters', announced), note: '首次有效投票收回的选票，无效票在内。' },
  { name: 'turnout', label: '投票率', unit: '%', operator: 'ratio', part: 'voters', whole: 'registered' },
  {
    name: 'handed-over',
    label: '完成工作移交',
    unit: '个',
    operator: 'entered',
    states: ['handedOver'],
    splits: ['body', '$office'],
  },
] as const satisfies readonly Figure<ElectionField, ElectionState>[];

export const electionFigures = [...preparation, ...outcome] as const;
