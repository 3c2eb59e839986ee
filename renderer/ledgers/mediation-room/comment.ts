import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { ofRoom } from './room';

/** What the street writes on a case of another office; it travels back and changes nothing of the case. */
export const commentLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.comment,
  label: '批注',
  one: '批注',
  shape: 'EVT',
  why: '上级看过以后的意见写在这里，随文件带回，不改动案件本身。',
  parent: { ledger: mediationKinds.case, writers: 'others' },
  fields: {
    writtenOn: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    text: { kind: 'longText', label: '批注', disclosure: 'work', required: true, lines: 4, help: '不写当事人姓名。' },
  },
  title: ['writtenOn'],
  list: ['writtenOn', 'text'],
  search: ['text'],
  happenedOn: 'writtenOn',
});
