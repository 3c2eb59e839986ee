import type { Ledger } from '../ledger/ledger';
import { officeTypes } from '../office/office';
import { codeSections } from './code-sections';
import { fieldRows } from './field-words';
import { figureRows } from './figure-words';
import { dossierRows, paperRows } from './paper-words';
import { dueRows, stateRows, stepRows } from './step-words';

/** What one ledger is, from its declaration alone: the same text is a page of the handbook and the help inside the app. */
export interface HandbookPage {
  readonly kind: string;
  readonly title: string;
  readonly why: string;
  readonly sections: readonly HandbookSection[];
}

export interface HandbookSection {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly table?: HandbookTable;
}

export interface HandbookTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function handbookPage(ledger: Ledger, ledgers: readonly Ledger[]): HandbookPage {
  const sections: readonly HandbookSection[] = [
    { heading: '谁登记、谁查看', lines: whoKeeps(ledger, ledgers) },
    {
      heading: '栏目',
      lines: fieldNotes,
      table: { head: ['栏目', '怎样填', '必填', '谁可以看', '说明'], rows: fieldRows(ledger.fields) },
    },
    { heading: '状态', lines: [], table: { head: ['状态', '内容能否改', '办结'], rows: stateRows(ledger) } },
    {
      heading: '步骤',
      lines: [],
      table: { head: ['步骤', '从', '到', '谁办', '要填', '依据', '说明'], rows: stepRows(ledger) },
    },
    {
      heading: '期限',
      lines: [],
      table: { head: ['事项', '处在', '从哪天算', '提前提醒', '期限和依据', '过期以后'], rows: dueRows(ledger) },
    },
    {
      heading: '统计',
      lines: [],
      table: { head: ['数字', '单位', '怎样算', '按什么分', '说明'], rows: figureRows(ledger, ledgers) },
    },
    { heading: '文书', lines: [], table: { head: ['文书', '什么时候可以打印', '什么时候是正式的'], rows: paperRows(ledger) } },
    {
      heading: ledger.dossier?.label ?? '卷宗',
      lines: dossierSource(ledger),
      table: { head: ['材料', '必须还是按需', '说明'], rows: dossierRows(ledger) },
    },
    { heading: '能不能离开本单位', lines: leaving(ledger) },
    ...codeSections(ledger),
  ];
  return { kind: ledger.kind, title: ledger.label, why: ledger.why, sections: sections.filter(saysSomething) };
}

function saysSomething({ lines, table }: HandbookSection): boolean {
  return table === undefined ? lines.length > 0 : table.rows.length > 0;
}

/** The nine shapes as an office speaks of them (`ledgers.md` §0.1). */
export const shapeLabels: Readonly<Record<Ledger['shape'], string>> = {
  REG: '名册：一个对象一行，有起止和到期提醒',
  EVT: '事项记录：一次活动一条',
  CASE: '案件：有状态、步骤和期限',
  CHK: '清单：固定事项，计划与实际日期',
  SCO: '评分表：项目、分值、扣加分',
  TAL: '计票：只记合计，两人分别计',
  CAL: '日历：人与日期，按半天计',
  GIV: '款物：物品、数量、金额、领取人',
  REP: '定期报表：汇总后冻结',
};

const fieldNotes = ['“谁可以看”：公开可以张贴；工作可以给上级；个人信息要写明理由才离开本单位，平时遮挡；保密不离开本单位。'];

function whoKeeps(ledger: Ledger, ledgers: readonly Ledger[]): readonly string[] {
  const names = (kinds: readonly (keyof typeof officeTypes)[]) => kinds.map((kind) => officeTypes[kind]).join('、');
  const labelOf = (kind: string) => ledgers.find((one) => one.kind === kind)?.label ?? kind;
  return [
    `形式：${shapeLabels[ledger.shape]}。一条记录叫“${ledger.one}”。`,
    ledger.offices.length === 0 ? '由程序自动登记，只在本单位使用。' : `登记单位：${names(ledger.offices)}。`,
    ...(ledger.readers === undefined ? [] : [`只查看别的单位发来的：${names(ledger.readers)}。`]),
    ...(ledger.parent === undefined ? [] : [parentLine(ledger.parent.writers, labelOf(ledger.parent.ledger))]),
    ...(ledger.children === undefined ? [] : [`下面还可以登记：${ledger.children.map(labelOf).join('、')}。`]),
    ...(ledger.history === 'final-only' ? ['只在完成时存一次，存后不能改、不能撤回。'] : []),
    ...(ledger.periodLock === undefined ? [] : ['所在期间的报表冻结以后，这一期已经计入的内容不再改动（地方做法）。']),
    ...(ledger.register === undefined ? [] : [`到期前 ${ledger.register.warnDays} 天开始提醒。`]),
  ];
}

function parentLine(writers: 'owner' | 'others', label: string): string {
  return writers === 'owner' ? `登记在“${label}”之下，由登记那条记录的单位填写。` : `登记在别的单位的“${label}”之下。`;
}

function dossierSource({ dossier }: Ledger): readonly string[] {
  return dossier === undefined ? [] : [`顺序和必须、按需的依据：${dossier.source}`];
}

function leaving(ledger: Ledger): readonly string[] {
  if (ledger.offices.length === 0) return ['从不离开本单位。'];
  const labels = (disclosure: string) =>
    Object.values(ledger.fields)
      .filter((field) => field.disclosure === disclosure && field.kind !== 'computed')
      .map((field) => field.label);
  return [
    listed('可以张贴', labels('public')),
    listed('可以给上级', labels('work')),
    listed('写明理由才离开，平时遮挡', labels('personal')),
    listed('从不离开', labels('secret')),
  ].filter((line) => line !== '');
}

function listed(what: string, labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${what}：${labels.join('、')}。`;
}
