import { mediationKinds } from '../../domain/mediation/track';
import type { FigureSheet, SheetColumn, SheetList } from '../../domain/statistics/figure-sheet';

/** What one person did in the room, one record below the other: printed by that person, never beside anybody else's, never added up. */
export const ownSheet: FigureSheet = {
  name: 'own',
  title: '本人工作清单',
  source: '只列登录人自己办的；案件按登记日期，其余按发生的日期。当事人姓名不列。',
  own: true,
  lines: [],
  sums: [],
  lists: [
    {
      title: '承办的案件',
      ledger: mediationKinds.case,
      over: 'registeredOn',
      doers: ['handlers'],
      columns: [
        column('登记日期', 'registeredOn', 0.16),
        column('编号', 'number', 0.2),
        column('事由', 'matter', 0.3),
        column('办理途径', 'track', 0.14),
        { label: '进展', width: 0.2, text: ({ state }) => state },
      ],
    },
    inCase('上门走访', {
      ledger: mediationKinds.visit,
      over: 'visitedOn',
      doers: ['visitors'],
      columns: [
        column('日期', 'visitedOn', 0.16),
        column('时段', 'timeOfDay', 0.1),
        column('走访哪一方', 'side', 0.14),
        column('对方答复', 'answer', 0.14),
        column('用时', 'minutes', 0.12),
      ],
    }),
    inCase('电话', {
      ledger: mediationKinds.call,
      over: 'at',
      doers: ['caller'],
      columns: [column('时间', 'at', 0.26), column('和哪一方', 'side', 0.2), column('对方答复', 'answer', 0.2)],
    }),
    inCase('调解', {
      ledger: mediationKinds.session,
      over: 'startAt',
      doers: ['presiding', 'recorder'],
      columns: [column('开始时间', 'startAt', 0.26), column('第几次', 'number', 0.14), column('本次结果', 'result', 0.26)],
    }),
    inCase('回访', {
      ledger: mediationKinds.followUp,
      over: 'on',
      doers: ['visitors'],
      columns: [column('日期', 'on', 0.2), column('履行情况', 'performance', 0.23), column('当事人意见', 'satisfaction', 0.23)],
    }),
  ],
};

function column(label: string, field: string, width: number): SheetColumn {
  return { label, width, text: ({ text }) => text(field) };
}

/** Which case it was for stands last. */
function inCase(title: string, { columns, ...list }: Omit<SheetList, 'title'>): SheetList {
  const matter: SheetColumn = { label: '案件', width: 0.34, text: ({ above }) => above('matter') };
  return { title, ...list, columns: [...columns, matter] };
}
