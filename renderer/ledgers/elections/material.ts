import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { electionMaterials } from '../codes/election-notices';
import { ofElection, workers } from './of-election';

/** What goes into an archive besides what the computer prints. */
export const materialFields = {
  part: { kind: 'code', label: '归入哪一项', disclosure: 'work', required: true, list: electionMaterials },
  title: { kind: 'text', label: '材料名称', disclosure: 'work', required: true, maxLength: 60 },
  receivedOn: { kind: 'date', label: '形成日期', disclosure: 'work', only: 'past' },
  pages: {
    kind: 'count',
    label: '纸质页数',
    disclosure: 'work',
    unit: '页',
    min: 1,
    max: 9999,
    help: '没有扫描件的必须填，目录要按它留出页号。封存的选票按件填 1。',
  },
  scan: { kind: 'attachment', label: '扫描件（PDF、JPG 或者 PNG）', disclosure: 'personal' },
} as const satisfies Fields;

/** One thing in the archive of an election. */
export const electionMaterialLedger = defineLedger({
  ...ofElection,
  kind: electionKinds.material,
  label: '归档材料',
  one: '材料',
  shape: 'REG',
  why: '选举文件和选票归入档案，缺什么看得出来。',
  parent: { ledger: electionKinds.election, writers: 'owner', whenLocked: true },
  fields: materialFields,
  createdBy: ['archivist', ...workers],
  title: ['part', 'title'],
  list: ['part', 'title', 'receivedOn', 'pages'],
  search: ['title'],
  happenedOn: 'receivedOn',
});
