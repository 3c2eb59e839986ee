import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintModel, PrintRecord } from '../../renderer/domain/paper/paper';
import { papersDesk, type PapersDesk } from '../office/mediation-papers';
import { paperOf, paperText, printModelOf } from '../office/paper';

describe('agreements', () => {
  let papers: PapersDesk;
  beforeAll(() => void (papers = papersDesk()));

  const modelOf = (name: string, covers?: 'personal' | 'identifiers') =>
    printModelOf(papers.desk, papers.case(name), covers === undefined ? {} : { covers });
  const textOf = (template: string, name: string) => paperText(paperOf(template, modelOf(name)));

  it('on the spot are a slip of three parts that differ in nothing but whom they are for', () => {
    const [first, second, third] = textOf('xc-agreement', 'spot').split('\n――――\n');
    expect(first).toMatchInlineSnapshot(`
      "样溪派出所 | 现场治安调解协议书 | 第一联　存根（公安机关留存）　　编号：样公现调〔2026〕31号
      时间: 2026年7月18日
      地点: 柳湾社区东门
      一方当事人: 庄秀英，女，66岁，居民身份证 330000196002140626，退休
      样溪街道柳湾社区1号楼102室，00000000801
      对方当事人: 严小兵，男，29岁，居民身份证 33000019970101071X，外卖骑手
      样溪街道柳湾社区7号楼601室，00000000802
      主要事实: 2026年7月18日19时许，严小兵在柳湾社区东门遛犬没有拴绳，惊吓到庄秀英，双方争执，严小兵辱骂庄秀英。围观人员劝开后报警。
      协议内容: 1．严小兵向庄秀英当面赔礼道歉，于2026年7月18日当日履行。
      2．严小兵遛犬拴绳，不惊扰他人，今后长期遵守。
      以上协议由双方当场履行，自双方签名之日起生效。依照《中华人民共和国治安管理处罚法》第九条的规定，达成协议并当场履行的，不予处罚；没有履行的，公安机关依法处理，当事人可以就民事争议向人民法院起诉。
      当事人（签名或按指印） × 2
      见证人（签名） × 1
      民警（签名） × 1
      公安机关（印章） 2026年7月18日"
    `);
    const same = (part = '') => part.replace(/第.联[^|]*?\u3000{2}编号/, '编号');
    expect(same(second)).toBe(same(first));
    expect(same(third)).toBe(same(first));
    expect(second).toContain('第二联　交庄秀英收执');
    expect(third).toContain('第三联　交严小兵收执');
    expect(paperOf('xc-agreement', modelOf('spot')).slips).toBe(true);
  });

  it('of damage say that they leave the decision of the police as it is', () => {
    expect(textOf('ms-agreement', 'damage')).toMatchInlineSnapshot(`
      "样溪派出所 | 损害赔偿调解协议书 | 样公损调〔2026〕3号
      主持人: 程立言
      工作单位: 样溪派出所
      记录人: 席文
      调解时间: 
      调解地点: 
      一方当事人: 聂云峰
      性别: 男
      年龄: 40岁
      联系方式: 00000000901
      证件号码: 
      单位和职业: 
      现住址: 样溪街道南街26号
      对方当事人: 庞大海
      性别: 男
      年龄: 44岁
      联系方式: 00000000902
      证件号码: 
      单位和职业: 
      现住址: 样溪街道东桥村三组1号
      见证人及其他在场人员: 
      主要事实：
      2026年7月28日，庞大海与聂云峰因摆摊位置争执，庞大海推倒聂云峰，致其右腕挫伤，摊架损坏。
      公安机关已于2026年8月2日依法作出处理决定。现就损害赔偿进行调解。
      争议事项和各方责任：
      争议事项为医疗费、误工费和摊架损失的数额。
      经调解，双方自愿达成如下协议：
      1. 庞大海向聂云峰支付人民币6000.00元（大写：陆仟元整），作为医疗费、误工费和摊架损失，分2期支付，每期3000.00元（大写：叁仟元整），分别于2026年8月31日、2026年9月30日前付清，转账支付。
      本协议所列期限均包括当日。本协议自双方签名之日起生效，一式3份，当事人各执一份，调解机关留存一份。本协议只处理损害赔偿等民事争议，不影响公安机关对违反治安管理行为依法作出的处理。不履行协议的，当事人可以依法向人民法院提起民事诉讼。
      主持人（签名） × 1
      见证人（签名） × 1
      当事人（签名或按指印） × 2
      调解机关（印章） 2026年8月5日"
    `);
  });

  it('of the police have a line for the guardian of a minor, and the numbers of the recordings', () => {
    const text = textOf('za-agreement', 'slap');
    expect(text).toContain('监护人: 陶建国（到场）');
    expect(text).toContain('监护人（签名） × 1');
    expect(text).toContain('录像编号: QH-20260513-02');
    expect(text).toContain('黎敏（柳湾社区居委会，见证人）');
    expect(text).toContain('支付人民币1560.80元（大写：壹仟伍佰陆拾元捌角整），作为医疗费和眼镜损失赔偿');
  });

  it('of people’s mediation name the nation, the proxy and the head of a unit', () => {
    const text = textOf('rm-agreement', 'renovation');
    expect(text).toContain('民族: 回族');
    expect(text).toContain('代理人: 冯晓楠（女儿），权限：代为陈述事实，代为参加调解，代为签收文书');
    expect(textOf('rm-oral-agreement', 'lift')).toContain('负责人: 宗亦安\n证件号码: 统一社会信用代码 91330000MA00000Y10');
  });

  it('do not tell the other side where somebody lives, works or goes to school', () => {
    for (const template of ['rm-agreement', 'rm-application', 'closing-report']) {
      const text = textOf(template, 'family');
      for (const word of ['12号楼', '00000000301', '中心小学', '超市']) expect(text, template).not.toContain(word);
      expect(text, template).toContain('另附（对对方保密）');
      expect(text, template).toContain('样溪街道东桥村二组9号');
    }
  });

  it('about a part say so, and leave the rest open', () => {
    const text = textOf('rm-agreement', 'family');
    expect(text).toContain('经调解，就部分争议自愿达成如下协议：');
    expect(text).toContain('其余争议事项由各方另行协商解决，或者依法通过其他途径解决。');
  });

  it('of many have one list of parties with their sums in capitals, and are signed by those who speak for them', () => {
    const text = textOf('rm-agreement', 'wages');
    expect(text).toContain('2 | 邹长河\n一方当事人 | 居民身份证 33000019811005021');
    expect(text).toContain('4950.50元\n肆仟玖佰伍拾元伍角整');
    expect(text).toContain('当事人（签名盖章或按指印） × 3');
    expect(paperOf('rm-agreement', modelOf('wages')).copies).toBe(12);
  });

  it('of many without delegates are signed in a list', () => {
    const model = modelOf('wages');
    const everybody = (model.children['mediation.party'] ?? []).map(withoutDelegate);
    const text = paperText(paperOf('rm-agreement', { ...model, children: { 'mediation.party': everybody } }));
    expect(text).toContain('序号 | 当事人或者代表 | 签名或者按指印 | 日期\n1 | 毛春生 |  | ');
    expect(text).toContain('11 | 样溪宏达建筑劳务有限公司');
  });

  it('with two of the same covered name have a line for each', () => {
    const model = modelOf('spot', 'personal');
    const [one] = model.children['mediation.party'] ?? [];
    const twins: PrintModel = { ...model, children: { 'mediation.party': one === undefined ? [] : [one, one] } };
    expect(paperText(paperOf('za-agreement', twins))).toContain('当事人（签名或按指印） × 2');
  });

  it('have lines and blanks where nothing was entered yet', () => {
    const { record, ...model } = modelOf('renovation');
    const empty: PrintModel = { ...model, record: { ...record, text: {}, codes: {}, rows: {}, amounts: {} }, children: {} };
    expect(paperText(paperOf('rm-agreement', empty))).toMatchInlineSnapshot(`
      "人民调解委员会 | 人民调解协议书 | 　　字〔　　〕　　号
      一方当事人: 
      性别: 
      年龄: 
      民族: 
      证件号码: 
      联系方式: 
      职业或职务: 
      现住址: 
      对方当事人: 
      性别: 
      年龄: 
      民族: 
      证件号码: 
      联系方式: 
      职业或职务: 
      现住址: 
      纠纷的主要事实：
      　
      　
      　
      　
      经调解，自愿达成如下协议：
      1. 
      2. 
      3. 
      本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，一式3份，当事人各执一份，人民调解委员会留存一份。
      当事人（签名盖章或按指印） × 2
      人民调解员（签名） × 1
      记录人（签名） × 1
      人民调解委员会（印章） 　　　　年　　月　　日"
    `);
  });
});

function withoutDelegate(party: PrintRecord): PrintRecord {
  return { ...party, text: { ...party.text, representedBy: '' } };
}
