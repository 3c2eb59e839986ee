import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { ofRoom } from './room';

/** A campaign of visits such as 三访三评: visits and sweeps name it, so that its figures come by themselves. */
export const campaignLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.campaign,
  label: '走访活动',
  one: '走访活动',
  shape: 'REG',
  why: '三访三评一类的集中走访，走访和排查归到哪一次活动；不登记人的名单。',
  fields: {
    name: { kind: 'text', label: '名称', disclosure: 'work', required: true, maxLength: 40 },
    from: { kind: 'date', label: '起', disclosure: 'work', required: true },
    to: { kind: 'date', label: '止', disclosure: 'work' },
    visits: { kind: 'longText', label: '访什么', disclosure: 'work', lines: 3, help: '例如：访民情、访民意、访民忧。' },
    reviews: {
      kind: 'longText',
      label: '评什么',
      disclosure: 'work',
      lines: 3,
      help: '例如：评工作、评问题、评典型。评的是工作，不评群众。',
    },
    summary: { kind: 'longText', label: '小结', disclosure: 'work', lines: 4 },
  },
  register: { from: 'from', to: 'to', warnDays: 7 },
  title: ['name'],
  list: ['name', 'from', 'to'],
  search: ['name', 'summary'],
  happenedOn: 'from',
});
