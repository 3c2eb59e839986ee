import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { ofRoom } from './room';
import { materialParts } from '../codes/dossier';

/** One thing that goes into the bound file besides what the computer prints: brought along, or signed and brought back. */
export const materialLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.material,
  label: '卷内材料',
  one: '材料',
  shape: 'REG',
  why: '签名的原件、证明和凭证都要入卷，立卷时看得出还缺什么。',
  parent: { ledger: mediationKinds.case, writers: 'owner', whenLocked: true },
  fields: {
    part: { kind: 'code', label: '归入哪一项', disclosure: 'work', required: true, list: materialParts },
    title: {
      kind: 'text',
      label: '材料名称',
      disclosure: 'work',
      required: true,
      maxLength: 60,
      help: '只写是什么材料，不写姓名，例如：一方当事人身份证复印件。',
    },
    receivedOn: { kind: 'date', label: '收到日期', disclosure: 'work', only: 'past' },
    pages: {
      kind: 'count',
      label: '纸质页数',
      disclosure: 'work',
      unit: '页',
      min: 1,
      max: 999,
      help: '没有扫描件的必须填，目录要按它留出页号。',
    },
    scan: { kind: 'attachment', label: '扫描件（PDF、JPG 或者 PNG）', disclosure: 'personal' },
  },
  title: ['part', 'title'],
  list: ['part', 'title', 'receivedOn', 'pages'],
  search: ['title'],
  happenedOn: 'receivedOn',
});
