import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../../renderer/domain/ledger/ledger';
import { demandLedger } from '../../../../renderer/ledgers/instructors/demand';

const ledger: Ledger = demandLedger;

/** One line for each way: from where, by which step, to where, what must be filled in, and whether something more is judged. */
function ways(): readonly string[] {
  const label = (state: string) => ledger.states?.[state]?.label ?? state;
  return Object.values(ledger.steps ?? {}).map(({ label: step, from, to, requires = [], guards = [] }) => {
    const filled = requires.map((name) => ledger.fields[name]?.label ?? name).join('、');
    const judged = guards.length === 0 ? '' : ` ＋${String(guards.length)}项核对`;
    return `${from.map(label).join('/')} ─${step}→ ${to === undefined ? '（不变）' : label(to)}｜${filled}${judged}`;
  });
}

describe('the steps of a demand', () => {
  it('are those of the workflow, each with what it needs', () => {
    expect(ways()).toMatchInlineSnapshot(`
      [
        "登记 ─当场办结→ 办结｜结果、办结日期 ＋1项核对",
        "登记 ─受理→ 受理｜",
        "登记 ─不予受理→ 不予受理｜不予受理的理由、告知的法定途径",
        "登记 ─合并→ 已合并｜合并到 ＋1项核对",
        "受理 ─交办→ 交办｜办理层级、承办单位、交办日期、办理期限 ＋1项核对",
        "交办 ─退回→ 受理｜退回原因",
        "交办 ─开始办理→ 办理中｜首次联系反映人",
        "办理中 ─记办理经过→ 办理中｜办理经过",
        "办理中 ─延期→ 办理中｜新的期限、延期原因 ＋1项核对",
        "办理中 ─挂起→ 挂起｜挂起原因、复查日期 ＋1项核对",
        "挂起 ─恢复办理→ 办理中｜",
        "办理中 ─办结→ 办结｜结果、办结日期 ＋1项核对",
        "办结 ─反馈→ 已反馈｜反馈日期、反馈方式",
        "已反馈 ─评价→ 已评价｜反映人是否满意",
        "已评价 ─重办→ 办理中｜新的期限、重办要求 ＋1项核对",
        "办结/已反馈/已评价 ─销号→ 已销号｜销号人、销号日期、村党支部书记已在销号单上签字 ＋2项核对",
        "已销号 ─归档→ 已归档｜",
      ]
    `);
  });

  it('keep a clock in every state that waits for somebody, and none in the others', () => {
    const clocks = Object.values(ledger.states ?? {}).map(({ label, due }) => `${label}：${due?.label ?? '—'}`);
    expect(clocks).toEqual([
      '登记：—',
      '受理：办理期限',
      '交办：办理期限',
      '办理中：办理期限',
      '挂起：复查日期',
      '办结：—',
      '已反馈：—',
      '已评价：—',
      '已销号：—',
      '已归档：—',
      '不予受理：—',
      '已合并：—',
    ]);
  });

  it('may be taken by those who keep the ledger, and nobody is asked for an attitude or a risk', () => {
    const labels = Object.values(ledger.fields).map(({ label }) => label);
    for (const word of ['态度', '重点', '风险', '稳控', '信仰', '身份证']) expect(labels.join(' ')).not.toContain(word);
  });
});
