import { committee } from './renovation-case';
import { caseOf, childOf, person, type Written } from './writing';

/** An application the committee could not take in. */
export const refused: Written = caseOf(
  {
    track: 'RM',
    number: '样调〔2026〕30号',
    matter: '宅基地使用权争议',
    disputeType: '3',
    source: 'application',
    registeredOn: '2026-06-01',
    requestedOn: '2026-05-30',
    organ: committee,
    facts: '石永年认为邻居建房占用了自家宅基地，双方都拿出了不同年份的证件。',
    refusalReason: 'F1',
    advice: '申请样溪街道办事处依法处理；\n对处理决定不服的，可以依法申请行政复议或者向人民法院提起行政诉讼。',
  },
  person({ side: 'one', name: { name: '石永年' }, phone: '00000000401', address: { text: '样溪街道东桥村五组2号' } }),
  person({ side: 'other', name: { name: '康木生' }, address: { text: '样溪街道东桥村五组3号' } }),
);

/** Noise in the evening: visits, calls and one talk that did not stop it. */
export const noise: Written = caseOf(
  {
    track: 'ZF',
    number: '样访〔2026〕9号',
    matter: '夜间音响噪声纠纷',
    disputeType: '2',
    source: 'call110',
    registeredOn: '2026-07-02',
    happenedOn: '2026-06-20',
    place: { text: '样溪街道柳湾社区文化广场' },
    facts:
      '2026年6月20日以来，俞长庚每晚在柳湾社区文化广场使用大功率音响，持续到二十二时以后，3号楼、4号楼多户居民反映影响休息。',
  },
  person({ side: 'one', name: { name: '宁素珍' }, phone: '00000000501', address: { text: '样溪街道柳湾社区3号楼402室' } }),
  person({ side: 'other', name: { name: '俞长庚' }, phone: '00000000502', address: { text: '样溪街道柳湾社区6号楼101室' } }),
  childOf('visit', {
    visitedOn: '2026-07-03',
    timeOfDay: 'evening',
    side: 'other',
    met: '俞长庚',
    visitors: '社区工作人员黎敏、网格员夏安',
    answer: 'thinking',
    requested: '认为场地是公共的，愿意调低一点音量。',
  }),
  childOf('call', {
    at: '2026-07-08T20:40',
    side: 'other',
    person: '俞长庚',
    caller: '黎敏',
    answer: 'no',
    said: '不同意提前结束。',
  }),
  childOf('session', {
    number: 1,
    startAt: '2026-07-12T15:00',
    place: { text: '柳湾社区居委会' },
    present: '宁素珍、俞长庚',
    presiding: '黎敏',
    content: '讲明有关噪声的规定，劝其二十一时以前结束。',
    result: 'failed',
  }),
);
