import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../renderer/data/office';
import type { FilledSheet } from '../../renderer/data/figures/figures-api';
import { startOffice, testMachine } from '../fakes/office';
import { must } from '../fakes/office-steps';
import { samples } from '../office/sample';

// The tables an office hands in, of the month the sample office had.

let office: Office;
const october = { kind: 'period', period: '2026-10' } as const;

beforeAll(async () => {
  office = startOffice(testMachine({ samples }));
  must(await office.openSample({ store: 'sample-room' }));
});

async function sheetOf(ledger: string, sheet: string): Promise<FilledSheet> {
  return must(await office.figureSheet({ ledger, sheet, period: october }));
}

function lineOf(sheet: FilledSheet, label: string): string | undefined {
  return sheet.table?.rows.find((row) => row.label.trim().startsWith(label))?.cells.at(-1)?.text;
}

function linesOf({ table }: FilledSheet): readonly string[] {
  return (table?.rows ?? []).map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' '));
}

describe('what a person did in a month', () => {
  it('is listed for that person alone', async () => {
    const { person, table, lists } = await sheetOf('mediation.case', 'own');
    expect([person, table]).toEqual(['周立行', undefined]);
    expect(lists.map(({ title, rows }) => [title, rows.length, rows[0]?.join(' ')])).toMatchInlineSnapshot(`
      [
        [
          "承办的案件",
          2,
          "2026年10月17日 样治调〔2026〕26号 广场音响引起的推打 治安调解 结案",
        ],
        [
          "上门走访",
          6,
          "2026年10月18日 晚上 对方当事人 拒绝  退还彩礼婚姻家庭纠纷",
        ],
        [
          "电话",
          0,
          undefined,
        ],
        [
          "调解",
          2,
          "2026年10月18日10时00分 1次 达成协议 广场音响引起的推打",
        ],
        [
          "回访",
          0,
          undefined,
        ],
      ]
    `);
  });
});

describe('the tables of a month', () => {
  it('count people’s mediation alone, and every sum under them holds', async () => {
    const sheet = await sheetOf('mediation.case', 'cases');
    expect(linesOf(sheet)).toMatchInlineSnapshot(`
      [
        "调解案件总数（件） 6",
        "涉及当事人（人次） 12",
        "调解成功（件） 4",
        "调解成功率（%） 80.00%（4/5）",
        "疑难复杂案件（件） 0",
        "协议涉及金额（元） 28600.00",
        "不同主体 ",
        "村（件） 0",
        "居（社区）（件） 0",
        "乡镇（件） 0",
        "街道（件） 6",
        "企事业单位（件） 0",
        "社会团体和其他组织（件） 0",
        "案件来源 ",
        "主动调解（件） 2",
        "依申请调解（件） 3",
        "接受委托移送调解（小计）（件） 1",
        "　其中法院委托移送（件） 0",
        "　其中检察院委托移送（件） 0",
        "　其中公安机关移送（件） 0",
        "　其中信访部门移送（件） 1",
        "　其中其他部门移送（件） 0",
        "案件分类 ",
        "婚姻家庭纠纷（件） 1",
        "邻里纠纷（件） 2",
        "房屋宅基地纠纷（件） 0",
        "合同纠纷（件） 1",
        "生产经营纠纷（件） 0",
        "损害赔偿纠纷（件） 0",
        "山林土地纠纷（件） 0",
        "征地拆迁纠纷（件） 0",
        "环境污染纠纷（件） 0",
        "拖欠农民工工资纠纷（件） 1",
        "其他劳动争议纠纷（件） 0",
        "旅游纠纷（件） 0",
        "电子商务纠纷（件） 0",
        "其他消费纠纷（件） 0",
        "医疗纠纷（件） 0",
        "道路交通事故纠纷（件） 0",
        "物业管理纠纷（件） 1",
        "其他纠纷（件） 0",
        "协议形式 ",
        "口头协议（件） 2",
        "书面协议（件） 2",
        "预防效果（一件可选几项） ",
        "防止民间纠纷引起自杀（件） 0",
        "防止民间纠纷转化为刑事案件（件） 0",
        "防止群体性上访（件） 0",
        "防止群体性械斗（件） 0",
      ]
    `);
    expect(sheet.table?.reconciliation).toMatchInlineSnapshot(`
      [
        "案件分类：分类合计 6件 ＝ 总数 6件。",
        "案件来源：分类合计 6件 ＝ 总数 6件。",
        "接受委托移送：分类合计 1件 ＝ 总数 1件。",
        "不同主体：分类合计 6件 ＝ 总数 6件。",
        "口头加书面：分类合计 4件 ＝ 总数 4件。",
      ]
    `);
  });

  it('list each matter with names covered', async () => {
    const { lists } = await sheetOf('mediation.case', 'register');
    expect(lists[0]?.rows.slice(0, 2)).toMatchInlineSnapshot(`
      [
        [
          "2026年10月9日
      样调〔2026〕21号",
          "当事人申请",
          "样溪街道新苑社区2号楼",
          "简某、梁某",
          "邻里纠纷
      夜间犬吠邻里纠纷",
          "",
          "",
          "方致和",
          "走访0次
      调解1次",
          "结案
      书面协议
      样调协〔2026〕9号",
          "履行完毕
      2026年10月23日",
        ],
        [
          "2026年10月10日
      样调〔2026〕22号",
          "网格上报",
          "样溪街道新苑社区7号楼",
          "邢某、佟某",
          "邻里纠纷
      空调滴水邻里纠纷",
          "",
          "",
          "方致和",
          "走访0次
      调解1次",
          "结案
      口头协议",
          "当场履行",
        ],
      ]
    `);
  });

  it('show the room its tracks beside each other', async () => {
    const sheet = await sheetOf('mediation.case', 'station');
    expect(linesOf(sheet)).toMatchInlineSnapshot(`
      [
        "治安调解 ",
        "受理（件） 2",
        "召集调解（场） 2",
        "其中第二次及以后（场） 0",
        "达成协议（件） 2",
        "履行完毕（件） 2",
        "反悔或者不履行（件） 0",
        "转为处理决定（件） 0",
        "现场调解、民事损害调解 ",
        "现场调解达成协议（件） 0",
        "民事损害调解受理（件） 0",
        "民事损害调解达成协议（件） 0",
        "派驻人民调解 ",
        "受理（件） 6",
        "达成协议（件） 4",
        "不成或者终止（件） 1",
        "移送、走访和效果 ",
        "移送（件） 0",
        "上门走访（次） 6",
        "其中晚上（次） 5",
        "平均用时（天） 0.8天（5/6）",
        "回访率（%） 33.33%（2/6）",
        "反复（次） 0",
      ]
    `);
  });

  it('have a line for each type of dispute where the police mediated', async () => {
    const sheet = await sheetOf('mediation.case', 'administrative');
    expect(linesOf(sheet).filter((line) => /^\S+ [1-9]/.test(line))).toMatchInlineSnapshot(`
      [
        "邻里纠纷 1 0 0 2 0 0 1 1 0.00 0 0 0 0",
        "损害赔偿纠纷 1 0 0 2 0 0 1 1 380.00 0 0 0 0",
        "合计 2 0 0 4 0 0 2 2 380.00 0 0 0 0",
      ]
    `);
  });

  it('report nought where nothing was found', async () => {
    const sheet = await sheetOf('mediation.sweep', 'sweeps');
    expect(lineOf(sheet, '排查（次）')).toBe('0');
    expect(sheet.lists[0]?.rows).toEqual([]);
  });

  it('of the registers stand empty where the office has none yet', async () => {
    const bodies = await sheetOf('mediation.committee', 'bodies');
    expect(lineOf(bodies, '调解组织')).toBe('0');
    const paid = await sheetOf('mediation.allowance', 'allowances');
    expect(lineOf(paid, '金额')).toBe('0.00');
    expect(paid.lists[0]?.rows).toEqual([]);
  });
});
