import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { organisationForms, organisationTypes, trades } from '../codes/handling';
import { bodiesSheet } from './register-sheets';
import { ofRoom } from './room';

/** The bodies of people's mediation an office answers for or works with. */
export const committeeLedger = defineLedger({
  ...ofRoom,
  offices: ['police-mediation', 'village', 'street'],
  readers: ['department'],
  kind: mediationKinds.committee,
  label: '调解组织',
  one: '调解组织',
  shape: 'REG',
  why: '调解委员会、派驻调解室和工作室的底数，上报组织队伍情况要用。',
  fields: {
    name: { kind: 'text', label: '名称', disclosure: 'public', required: true, maxLength: 60 },
    type: { kind: 'code', label: '类型', disclosure: 'public', required: true, list: organisationTypes },
    form: { kind: 'code', label: '组织形式', disclosure: 'public', required: true, list: organisationForms },
    trade: { kind: 'code', label: '行业性、专业性领域', disclosure: 'public', list: trades },
    stationedAt: { kind: 'text', label: '派驻在', disclosure: 'public', maxLength: 60, help: '例如：样溪派出所。' },
    members: {
      kind: 'count',
      label: '委员人数',
      disclosure: 'public',
      unit: '人',
      min: 1,
      max: 99,
      help: '三至九人（人民调解法第8条）。',
    },
    women: { kind: 'count', label: '其中妇女', disclosure: 'public', unit: '人', min: 0, max: 99 },
    since: { kind: 'date', label: '设立日期', disclosure: 'public', required: true },
    until: { kind: 'date', label: '撤销日期', disclosure: 'public' },
    termEnds: { kind: 'date', label: '本届届满', disclosure: 'public' },
    director: { kind: 'text', label: '主任', disclosure: 'work', maxLength: 40 },
    phone: { kind: 'text', label: '联系电话', disclosure: 'work', maxLength: 20 },
  },
  title: ['name'],
  list: ['name', 'type', 'form', 'members', 'termEnds'],
  search: ['name', 'director'],
  happenedOn: 'since',
  sheets: [bodiesSheet],
  statistics: [
    {
      name: 'committees',
      label: '调解组织',
      unit: '个',
      operator: 'events',
      valid: { from: 'since', to: 'until' },
      splits: ['type', 'form', 'trade', '$office'],
    },
  ],
});
