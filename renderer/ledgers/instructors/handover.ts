import { everyLineDone } from '../../domain/instructor/handover';
import { instructorKinds } from '../../domain/instructor/kinds';
import { defineLedger } from '../../domain/ledger/ledger';
import { checklistField, progressText, type ChecklistItem } from '../../domain/shapes/checklist';
import type { ItemList } from '../../domain/shapes/item-list';

const must = (label: string): ChecklistItem => ({ label, need: 'must' });
const asNeeded = (label: string): ChecklistItem => ({ label, need: 'asNeeded' });

const items: ItemList<ChecklistItem> = {
  name: 'instructor.handover',
  source: '驻村指导员交接事项整理（建议）',
  items: {
    logs: must('工作日志和民情日记'),
    visits: must('入户走访台账'),
    demands: must('民情诉求台账，未结诉求逐件说明'),
    tasks: must('正在办的交办任务'),
    files: must('文件和政策资料'),
    keys: asNeeded('印章、钥匙、办公用品'),
    computer: asNeeded('电脑、账户和备份'),
    village: must('村情和两委联系人当面介绍'),
  },
};

/** What goes from one instructor to the next, line by line. */
export const handoverLedger = defineLedger({
  kind: instructorKinds.handover,
  version: 1,
  label: '交接清单',
  one: '交接',
  shape: 'CHK',
  compartment: 'general',
  offices: ['street', 'department', 'instructors'],
  readers: ['village'],
  why: '轮换、召回时日志、台账、未结诉求、资料交给谁，逐项点清，双方签字。',
  parent: { ledger: instructorKinds.posting, writers: 'others', byOffices: true },
  fields: {
    on: { kind: 'date', label: '交接日期', disclosure: 'work', required: true, only: 'past' },
    receiver: { kind: 'text', label: '接收人', disclosure: 'work', required: true, maxLength: 40 },
    witness: { kind: 'text', label: '监交人', disclosure: 'work', maxLength: 40 },
    openDemands: { kind: 'count', label: '未结诉求', disclosure: 'work', required: true, unit: '件' },
    items: checklistField({ label: '交接事项', disclosure: 'work', items, warnDays: 0 }),
    progress: {
      kind: 'computed',
      label: '点清',
      disclosure: 'work',
      compute: ({ values }) => progressText(values['items'], { items }),
    },
    signed: { kind: 'yesNo', label: '双方已在纸上签字', disclosure: 'work' },
    note: { kind: 'longText', label: '说明', disclosure: 'work', lines: 2 },
  },
  title: ['on', 'receiver'],
  list: ['on', 'receiver', 'openDemands', 'progress'],
  search: ['receiver'],
  happenedOn: 'on',
  states: { open: { label: '交接中' }, done: { label: '已交接', final: true, editable: false } },
  initial: 'open',
  proposes: ({ today }) => ({ on: today }),
  steps: {
    finish: {
      label: '交接完毕',
      from: ['open'],
      to: 'done',
      duties: ['registrar', 'supervisor', 'instructor'],
      asks: ['signed'],
      requires: ['items', 'signed'],
      guards: [everyLineDone('items', items)],
    },
  },
  papers: [{ template: 'instructor-handover', label: '交接清单', finalIn: ['done'], covers: 'identifiers' }],
});
