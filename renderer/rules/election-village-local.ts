import type { LocalRules } from '../domain/election/pack';
import type { CommitteeSettings } from '../domain/election/settings';
import { beijingMethod, henanMethod, shanghaiMethod, zhejiangMethod } from './election-texts';

const upToNine = { least: 5, most: 9 } as const;

const zhejiang = {
  name: 'village-zhejiang',
  epoch: 1,
  title: '浙江省',
  texts: { ZJ: zhejiangMethod },
  settings: {
    committeeSize: { value: upToNine, from: ['ZJ', '8'] },
    overvoteScope: { value: 'ballot', from: ['ZJ', '27'] },
    candidateOrder: { value: 'votes', from: ['ZJ', '20'] },
    candidateListDays: { value: 5, from: ['ZJ', '18'] },
    withdrawal: { value: { side: 'beforeElection', days: 3 }, from: ['ZJ', '19'] },
    selfNominationDays: { value: 10, from: ['ZJ', '20'] },
    proxyArrangedDays: { value: 3, from: ['ZJ', '25'] },
    proxyPostedDays: { value: 3, from: ['ZJ', '25'] },
    stationsPostedDays: { value: 5, from: ['ZJ', '22'] },
    runoffDays: { value: 30, from: ['ZJ', '29'] },
    vacancy: { value: { elected: 3, withDirector: false }, from: ['ZJ', '30'] },
    womenRule: { value: 'separateColumn', from: ['ZJ', '21'] },
  },
} as const satisfies LocalRules<CommitteeSettings, { readonly ZJ: typeof zhejiangMethod }>;

const shanghai = {
  name: 'village-shanghai',
  epoch: 1,
  title: '上海市',
  texts: { SH: shanghaiMethod },
  settings: {
    committeeSize: { value: { least: 7, most: 9 }, from: ['SH', '7'] },
    extraCandidates: {
      value: { director: { least: 1, most: 1 }, deputy: { least: 1, most: 1 }, member: { least: 1, most: 3 } },
      from: ['SH', '12'],
    },
    overvoteScope: { value: 'ballot', from: ['SH', '19'] },
    candidateListDays: { value: 5, from: ['SH', '12'] },
    proxyArrangedDays: { value: 5, from: ['SH', '16'] },
    proxyPostedDays: { value: 2, from: ['SH', '16'] },
    runoffDays: { value: 30, from: ['SH', '21'] },
    vacancy: { value: { elected: 3, withDirector: false }, from: ['SH', '21'] },
    retention: { value: { years: null }, from: ['SH', '23'] },
  },
} as const satisfies LocalRules<CommitteeSettings, { readonly SH: typeof shanghaiMethod }>;

const beijing = {
  name: 'village-beijing',
  epoch: 1,
  title: '北京市',
  texts: { BJ: beijingMethod },
  settings: {
    committeeSize: { value: upToNine, from: ['BJ', '9'] },
    exclusions: { value: ['deprived', 'noCapacity', 'unreachable'], from: ['BJ', '14'] },
    extraCandidates: {
      value: { director: { least: 1, most: 2 }, deputy: { least: 1, most: 2 }, member: { least: 1, most: 2 } },
      from: ['BJ', '16'],
    },
    overvoteScope: { value: 'ballot', from: ['BJ', '28'] },
    participation: { value: 'returned', from: ['BJ', '28'] },
    candidateListDays: { value: 5, from: ['BJ', '20'] },
    proxyArrangedDays: { value: 1, from: ['BJ', '25'] },
    runoffDays: { value: 15, from: ['BJ', '30'] },
    vacancy: { value: { elected: 4, withDirector: true }, from: ['BJ', '30'] },
  },
} as const satisfies LocalRules<CommitteeSettings, { readonly BJ: typeof beijingMethod }>;

const henan = {
  name: 'village-henan',
  epoch: 1,
  title: '河南省',
  texts: { HN: henanMethod },
  settings: {
    committeeSize: { value: { least: 7, most: 9 }, from: ['HN', '11'] },
    extraCandidates: {
      value: { director: { least: 1, most: 1 }, deputy: { least: 1, most: 1 }, member: { least: 1, most: 2 } },
      from: ['HN', '24'],
    },
    crossPostAdd: { value: 'nomination', from: ['HN', '25'] },
    overvoteScope: { value: 'ballot', from: ['HN', '35'] },
    candidateListDays: { value: 5, from: ['HN', '26'] },
    withdrawal: { value: { side: 'afterList', days: 3 }, from: ['HN', '26'] },
    proxyArrangedDays: { value: 1, from: ['HN', '30'] },
    retention: { value: { years: 3 }, from: ['HN', '37'] },
  },
} as const satisfies LocalRules<CommitteeSettings, { readonly HN: typeof henanMethod }>;

/** Provincial rules an office may take over as a whole; what they leave open is still asked. */
export const villageLocalRules: readonly LocalRules<CommitteeSettings>[] = [zhejiang, shanghai, beijing, henan];
