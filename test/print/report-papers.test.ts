import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintModel, PrintRecord } from '../../renderer/domain/paper/paper';
import { papersDesk, type PapersDesk } from '../office/mediation-papers';
import { paperOf, paperText, printModelOf } from '../office/paper';

describe('applications, reports and letters', () => {
  let papers: PapersDesk;
  beforeAll(() => void (papers = papersDesk()));

  const caseModel = (name: string) => printModelOf(papers.desk, papers.case(name));
  const childModel = (name: string, ledger: string, field?: string, value?: string) =>
    printModelOf(papers.desk, papers.child(name, `mediation.${ledger}`, field, value));
  const textOf = (template: string, model: PrintModel) => paperText(paperOf(template, model));

  it('to a court name two persons as persons', () => {
    expect(textOf('confirmation-application', childModel('renovation', 'confirmation'))).toMatchInlineSnapshot(`
      "司法确认申请书
      申请人：冯玉兰，女，1968年3月5日出生，汉族，样溪棉纺厂退休职工。
      公民身份号码：330000196803050129
      住址：样溪街道柳湾社区8号楼2单元501室
      联系方式：00000000021
      委托代理人：冯晓楠，与申请人关系：女儿，代理权限：代为陈述事实，代为参加调解，代为签收文书
      申请人：邱大成，男，1980年11月20日出生，回族，个体装修。
      公民身份号码：330000198011200132
      住址：样溪街道东桥村四组17号
      联系方式：00000000022
      请求事项：
      请求人民法院裁定申请人冯玉兰与申请人邱大成于2026年3月10日经样溪街道人民调解委员会驻样溪派出所调解室主持调解达成的调解协议（编号：样调协〔2026〕7号）有效。
      事实和理由：
      申请人因“卫生间防水装修合同纠纷”一事发生纠纷。2026年3月10日，经样溪街道人民调解委员会驻样溪派出所调解室主持调解，申请人自愿达成调解协议。该协议自2026年3月10日起生效。协议内容如下：
      1. 邱大成向冯玉兰交付重做合格的卫生间防水，闭水试验四十八小时不渗漏，于2026年3月31日前履行，由双方和物业共同验收。
      2. 邱大成向冯玉兰支付人民币5000.00元（大写：伍仟元整），赔偿装修和误工损失，分3期支付，前2期每期1666.66元（大写：壹仟陆佰陆拾陆元陆角陆分），第3期1666.68元（大写：壹仟陆佰陆拾陆元陆角捌分），分别于2026年3月31日、2026年4月30日、2026年5月31日前付清，转入冯玉兰本人银行账户。
      3. 冯玉兰向邱大成支付人民币2000.50元（大写：贰仟元伍角整），作为装修尾款，于2026年4月10日前履行，现金支付。
      4. 双方不再到对方住处争吵，不在网络上发布对方个人信息，今后长期遵守。
      申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容给国家、集体或者他人造成损害，愿意承担相应的民事责任和其他法律责任。依照《中华人民共和国民事诉讼法》第二百零五条、《中华人民共和国人民调解法》第三十三条的规定，共同申请司法确认。
      此致
      样溪县人民法院
      附：调解协议；调解组织主持调解的证明材料；申请人身份证复印件；授权委托书；与协议有关的财产权利证明等材料。
      申请人（签名或按指印） × 1
      申请人（签名或按指印） × 1"
    `);
  });

  it('to a court name a unit with its head and its seal, and ask for other papers', () => {
    const text = textOf('confirmation-application', childModel('lift', 'confirmation'));
    expect(text).toContain(
      '申请人：样溪安和物业有限公司。\n统一社会信用代码：91330000MA00000Y10\n法定代表人（负责人）：宗亦安\n住所地：样溪街道新苑小区物业用房',
    );
    expect(text).toContain('申请人身份证复印件；单位营业执照或者登记证书复印件、法定代表人（负责人）身份证明书；授权委托书');
    expect(text).toContain('申请人（签名或按指印） × 1\n申请人（盖章）法定代表人（负责人）（签名） × 1');
  });

  it('to a court keep an address apart', () => {
    const text = textOf('confirmation-application', childModel('family', 'confirmation'));
    expect(text).toContain('住址和联系方式：另附（对对方保密）');
    for (const word of ['12号楼', '00000000301', '中心小学', '超市']) expect(text).not.toContain(word);
  });

  it('that the law orders say what happened and by which articles', () => {
    expect(textOf('mandatory-report', childModel('family', 'upward'))).toMatchInlineSnapshot(`
      "样溪派出所调解室 | 强制报告单
      报告时间: 2026年4月18日16时20分
      登记编号: 样调〔2026〕22号
      报告给: 公安机关、民政部门
      方式: 电话报告，当日补报书面
      报告事由: ☑未成年人受到侵害、疑似受到侵害或者面临其他危险（《中华人民共和国未成年人保护法》第十一条）
      ☑无民事行为能力人、限制民事行为能力人遭受或者疑似遭受家庭暴力（《中华人民共和国反家庭暴力法》第十四条）
      ☐其他依法应当报告的情形：
      情况: 走访中发现一名未成年人手臂、背部有多处新旧伤痕，自述被家中成年人殴打，不敢回家。
      已采取措施: 已由社区儿童主任陪同就医，安排在亲属处临时照料。
      请求事项: 请公安机关及时出警调查，请民政部门评估是否需要临时监护。
      报告人（签名） × 1
      单位负责人（签名） × 1
      本单不写受害人的姓名、学校、住址等能够识别其身份的内容；需要核实身份的，由报告单位和接报机关当面或者电话交接。报告人的信息依法保密。
      －－－－
      接报回执
      接报机关: 
      接报时间: 　　年　月　日　时
      接报人（签名） × 1"
    `);
  });

  it('that the law orders never name a party, a guardian, a school, a door or a telephone, whatever was typed', () => {
    const model = childModel('family', 'upward');
    const han = fc.stringMatching(/^[\u4e00-\u9fa5]{2,4}$/);
    fc.assert(
      fc.property(han, han, han, fc.array(fc.nat(40), { maxLength: 6 }), (name, guardian, school, places) => {
        const words = [name, guardian, `${school}小学`, '柳湾村二组8号', '13900000000'];
        const party = partyOf({
          name,
          guardian,
          occupation: `${school}小学学生`,
          address: `样溪街道${words[3]}`,
          phone: words[4] ?? '',
        });
        const told = places.reduce(
          (text, at, index) => `${text.slice(0, at)}${words[index % words.length]}${text.slice(at)}`,
          plain,
        );
        const text = textOf('mandatory-report', withParty(model, party, told));
        for (const word of words) expect(text.replaceAll('某某', '※')).not.toContain(word);
      }),
    );
  });

  it('about a great dispute leave out names, and hold what the superior answered', () => {
    const model = childModel('renovation', 'upward');
    const record = { ...model.record, text: { ...model.record.text, summary: '邱大成扬言砸墙，冯玉兰情绪激动。' } };
    const reply = {
      text: { writtenOn: '2026年3月5日', text: '同意，街道派人参加。', leader: '林主任' },
      codes: {},
      rows: {},
      amounts: {},
    };
    const text = textOf('major-dispute-report', { ...model, record, children: { 'mediation.reply': [reply] } });
    expect(text).toContain('情况: 某某扬言砸墙，某某情绪激动。');
    expect(text).toContain('上级答复: 2026年3月5日：同意，街道派人参加。　包案领导：林主任');
    expect(text).toContain('涉及金额: 10000.00元（大写：壹万元整）');
  });

  it('go from us to the other organ, and the other way where they came in', () => {
    const out = childModel('settled', 'letter', 'kind', 'handOver');
    expect(textOf('letter-hand-over', out)).toMatchInlineSnapshot(`
      "样溪派出所 | 移送人民调解函 | 样公移调〔2026〕5号
      样溪街道人民调解委员会：
      我单位在工作中接到“停车争执引起的推打”一事，认为适宜通过人民调解方式解决。依照《中华人民共和国人民调解法》第十八条的规定，已经告知当事人可以向人民调解委员会申请调解，各方当事人表示同意。现移送你单位，请予调解，并于2026年7月10日前将结果反馈我单位。
      一方当事人: 谈国安，00000000701
      对方当事人: 卫东升，00000000702
      基本情况: 双方为车位争执，互相推打，没有明显外伤，手机屏幕损坏。双方都表示愿意协商，要求先由社区熟悉情况的人做工作。
      随附材料: 
      样溪派出所（印章） 2026年6月21日
      －－－－
      移送人民调解函（回执）
      样溪派出所：
      你单位移送的“停车争执引起的推打”一事及所附材料已经收到。
      审查结果: ☐同意受理　　☐不予受理，理由：
      接收人: 
      接收日期: 　　　年　　月　　日
      接收单位印章: 

      "
    `);
    const came = { ...out, record: { ...out.record, codes: { ...out.record.codes, way: ['in'] } } };
    expect(textOf('letter-hand-over', came)).toContain('样溪街道人民调解委员会 | 移送人民调解函');
  });

  it('answer a letter by its number: taken, not taken, and what became of it', () => {
    expect(textOf('letter-receipt', childModel('renovation', 'letter', 'kind', 'receipt'))).toContain(
      '你单位（2026）样委调字第19号函（关于“卫生间防水装修合同纠纷”一事）及所附材料已经收到。',
    );
    const declined = textOf('letter-receipt', childModel('wages', 'letter', 'kind', 'declined'));
    expect(declined).toContain('不接受委托的答复');
    expect(declined).toContain('我单位不接受委托，理由是：同一纠纷劳动争议仲裁委员会已经受理。有关材料随函退回。');
    expect(textOf('letter-feedback', childModel('renovation', 'letter', 'kind', 'feedback'))).toContain(
      '经调解，各方当事人于2026年3月10日达成书面协议（样调协〔2026〕7号）。履行情况：承诺履行。',
    );
  });

  it('are bound under the name of their procedure, with the time they are kept', () => {
    expect(textOf('dossier-cover', caseModel('renovation'))).toMatch(/人民调解卷宗[^]*保管期限: 10年/);
    const police = textOf('dossier-cover', caseModel('slap'));
    expect(police).toContain('治安调解卷宗');
    expect(police).toContain('主持民警: 程立言');
    expect(police).toContain('保管期限: 30年');
    expect(textOf('dossier-cover', caseModel('noise'))).toContain('走访排查卷宗');
  });

  it('of a sitting speak of the mediator or of the officer, and never of what was conceded', () => {
    const committee = textOf('rm-sitting', childModel('renovation', 'session'));
    expect(committee).toContain('人民调解员（签名）');
    expect(committee).not.toContain('多付五百元');
    const police = textOf('rm-sitting', childModel('slap', 'session'));
    expect(police).toContain('主持民警（签名）');
    expect(police).toContain('民警人数: 1人');
    expect(police).toContain('时间: 2026年5月13日9时00分至10时20分');
    expect(paperOf('rm-sitting', childModel('slap', 'session')).title).toBe('治安调解记录');
  });

  it('about children tell who came with them, and what nobody needs to know stays out', () => {
    const text = textOf('guardian-record', childModel('slap', 'party', 'minor', true as unknown as string));
    expect(text).toContain('☑已经到场　☐没有到场');
    expect(text).toContain('已满十六周岁、以自己的劳动收入为主要生活来源');
  });

  it('of a sweep that found nothing say so', () => {
    const zero = printModelOf(papers.desk, papers.case('zeroSweep'));
    expect(textOf('sweep-sheet', zero)).toContain('发现纠纷: 0件（零报告）');
    expect(textOf('sweep-sheet', zero)).not.toContain('序号');
  });
});

const plain = '走访中发现一名未成年人手臂有伤，自述被家中成年人殴打，不敢回家。';

function partyOf(text: PrintRecord['text']): PrintRecord {
  return { text, codes: {}, rows: {}, amounts: {} };
}

function withParty(model: PrintModel, party: PrintRecord, summary: string): PrintModel {
  const parent = { record: model.parent?.record ?? partyOf({}), children: { 'mediation.party': [party] } };
  return { ...model, parent, record: { ...model.record, text: { ...model.record.text, summary } } };
}
