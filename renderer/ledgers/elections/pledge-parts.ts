import type { Fields } from '../../domain/fields/field';
import { dateIn, rowsIn, textIn } from '../../domain/shapes/cells';
import type { JsonObject } from '../../domain/json';
import { closedCodeList } from '../../domain/fields/code-list';

const fulfilments = closedCodeList({
  name: 'election.fulfilment',
  label: '兑现情况',
  source: '本软件整理',
  codes: {
    open: { label: '进行中' },
    done: { label: '已兑现' },
    part: { label: '部分兑现' },
    failed: { label: '没有兑现' },
    changed: { label: '经同意调整' },
  },
});

const itemColumns = {
  what: { kind: 'text', label: '承诺事项', disclosure: 'public', required: true, maxLength: 120 },
  by: { kind: 'date', label: '完成期限', disclosure: 'public' },
  standing: { kind: 'code', label: '兑现情况', disclosure: 'public', list: fulfilments },
  on: { kind: 'date', label: '核实日期', disclosure: 'public', only: 'past' },
  how: { kind: 'text', label: '怎样核实', disclosure: 'work', maxLength: 120 },
} as const satisfies Fields;

/** What somebody who was elected promises for the term, and how much of it was kept. */
export const pledgeFields = {
  name: { kind: 'text', label: '承诺人', disclosure: 'public', required: true, maxLength: 40 },
  post: { kind: 'text', label: '职务', disclosure: 'public', required: true, maxLength: 30 },
  signedOn: { kind: 'date', label: '签订日期', disclosure: 'public', required: true, only: 'past' },
  postedOn: { kind: 'date', label: '公示日期', disclosure: 'public', only: 'past' },
  place: { kind: 'text', label: '公示地点', disclosure: 'public', maxLength: 60 },
  items: { kind: 'rows', label: '承诺事项', rowLabel: '承诺', disclosure: 'public', required: true, columns: itemColumns },
  nextBy: { kind: 'date', label: '下一项期限', disclosure: 'work', derived: true },
  kept: { kind: 'computed', label: '兑现', disclosure: 'public', compute: ({ values }) => keptText(values) },
  reviewNote: { kind: 'longText', label: '年度述诺、评议情况', disclosure: 'work', lines: 3 },
  scan: { kind: 'attachment', label: '承诺书扫描件', disclosure: 'work' },
} as const satisfies Fields;

/** 3/5，其中部分兑现 1: what was kept of what was promised. */
function keptText(values: JsonObject): string | undefined {
  const items = rowsIn(values['items']);
  if (items.length === 0) return undefined;
  const count = (standing: string) => items.filter((row) => row['standing'] === standing).length;
  const part = count('part') === 0 ? '' : `，部分兑现 ${count('part')} 项`;
  return `${count('done')}/${items.length}${part}`;
}

/** The next promise that falls due. */
export function nextPromise(values: JsonObject): JsonObject {
  const open = rowsIn(values['items']).filter((row) => ['', 'open', 'part'].includes(textIn(row, 'standing')));
  const [next] = open.flatMap((row) => dateIn(row, 'by') ?? []).sort();
  return { nextBy: next ?? null };
}

export const pledgeStates = {
  signed: {
    label: '履行中',
    due: { label: '承诺期限', on: 'nextBy', warnDays: 30, passed: '请核实是否兑现，如实登记并公示。' },
  },
  finished: { label: '任期届满', final: true },
} as const;
