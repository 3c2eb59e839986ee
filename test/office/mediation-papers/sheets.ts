import type { Written, WrittenByName } from './writing';

/** Records that belong to no case. */
export const withoutCase = {
  sweep: {
    ledger: 'mediation.sweep',
    values: {
      on: '2026-06-15',
      kind: 'halfMonthly',
      place: { text: '东桥村、柳湾社区和工业园周边' },
      units: '调解室、柳湾社区居委会、东桥村委会',
      people: 6,
      found: 3,
      note: '重点看了工地欠薪、邻里排水和夜间噪声。发现的三件都已登记，其中一件当场劝和，两件约定时间调解。',
      signer: '万和平',
    },
  },
  zeroSweep: {
    ledger: 'mediation.sweep',
    values: { on: '2026-06-30', kind: 'monthly', place: { text: '柳湾社区' }, found: 0, signer: '万和平' },
  },
} satisfies WrittenByName;

export function allowanceFor(record: string): Written {
  return {
    ledger: 'mediation.allowance',
    values: {
      month: '2026-06',
      case: { ledger: 'mediation.case', record },
      caseNumber: '样调〔2026〕18号',
      mediator: '万和平',
      grade: 'ordinary',
      amount: 20000,
      evidence: '登记表、协议书、回访记录、履行凭证',
      note: '书面协议，分三期履行，已经回访。',
    },
  };
}
