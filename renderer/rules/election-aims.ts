import type { RulePack } from '../domain/law/rule-pack';

/** Local aims that stand in reports and never in a count. */
export const electionAims = {
  name: 'election-aims',
  epoch: 1,
  validFrom: '2010-01-01',
  texts: {
    XC: {
      title: '西安市新城区2010年社区工作要求',
      edition: '2010年，只见报道',
      standing: 'local',
      doubt: '当年的工作目标，不是法律；现在是否仍然要求未核实',
      articles: {
        一肩挑: '社区党组织书记、居委会主任一肩挑不少于百分之九十',
        专职副书记: '一肩挑的社区配备专职副书记',
        示范: '二十个示范社区',
      },
    },
  },
  figures: {
    jointHeadPercent: { value: 90, unit: '%', text: 'XC', article: '一肩挑' },
    showcaseCommunities: { value: 20, unit: '个', text: 'XC', article: '示范' },
  },
} as const satisfies RulePack;
