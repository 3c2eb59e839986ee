import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintModel } from '../../renderer/domain/paper/paper';
import { papersDesk, type PapersDesk } from '../office/mediation-papers';
import { paperOf, paperText, printModelOf } from '../office/paper';

describe('notices', () => {
  let papers: PapersDesk;
  beforeAll(() => void (papers = papersDesk()));

  const caseModel = (name: string) => printModelOf(papers.desk, papers.case(name));
  const childModel = (name: string, ledger: string, field?: string, value?: string) =>
    printModelOf(papers.desk, papers.child(name, `mediation.${ledger}`, field, value));
  const textOf = (template: string, model: PrintModel) => paperText(paperOf(template, model));

  it('of a refusal give the reason and the ways somebody wrote down', () => {
    expect(textOf('refusal-notice', caseModel('refused'))).toMatchInlineSnapshot(`
      "样溪街道人民调解委员会驻样溪派出所调解室 | 不予受理告知书
      石永年：
      你就“宅基地使用权争议”一事提出的调解申请，本委员会于2026年5月30日收到。经审查，该纠纷依照法律、法规的规定由专门机关管辖，本委员会决定不予受理。
      你可以通过下列途径解决：
      1. 申请样溪街道办事处依法处理。
      2. 对处理决定不服的，可以依法申请行政复议或者向人民法院提起行政诉讼。
      纠纷处理期间，请保持克制，不要采取可能使矛盾激化的行为。特此告知。
      被告知人（签名） × 1
      告知人（签名） × 1
      人民调解委员会（印章） 　　　　年　　月　　日"
    `);
  });

  it('of a refusal cite the article only where one party said no', () => {
    const refused = (code: string, track = 'RM') =>
      textOf('refusal-notice', withCodes(caseModel('refused'), { refusalReason: [code], track: [track] }));
    expect(refused('F4')).toContain('一方当事人明确拒绝调解，依照《中华人民共和国人民调解法》第十七条的规定，不得调解');
    expect(refused('F4', 'ZA')).toContain('一方当事人明确表示不愿意调解，不适用公安机关调解，本单位决定不予受理。');
    for (const code of ['F1', 'F2', 'F3', 'F5', 'F6', 'F7', 'F8']) expect(refused(code)).not.toMatch(/第.+条/);
  });

  it('of the end of mediation name the ways for the kind of dispute', () => {
    expect(textOf('termination-notice', caseModel('wages'))).toMatchInlineSnapshot(`
      "样溪街道人民调解委员会驻样溪派出所调解室 | 终止调解告知书
      毛春生、邹长河、柏永福、戴小芳、窦金贵、章二虎、苗秋菊、伍德海、季来顺、龚腊梅、样溪宏达建筑劳务有限公司：
      你们之间的“拖欠工资纠纷”一事，本委员会于2026年5月6日受理。现因各方未能达成协议，依照《中华人民共和国人民调解法》第二十六条的规定，终止调解。
      现将你们维护自己权利的途径告知如下：
      1. 可以依法向劳动争议仲裁委员会申请仲裁；对仲裁裁决不服的，除法律另有规定外，可以依法向人民法院提起诉讼。
      2. 也可以向人力资源和社会保障行政部门投诉。
      3. 请求保护民事权利有诉讼时效、仲裁时效等期间的限制，请及时主张权利。
      特此告知。
      被告知人（签名） × 3
      告知人（签名） × 1
      人民调解委员会（印章） 2026年5月20日"
    `);
  });

  it.each([
    ['4', ['仲裁协议', '提起民事诉讼']],
    ['7', ['人民政府依法处理', '农村土地承包仲裁委员会']],
    ['8', ['行政复议或者提起行政诉讼']],
    ['10.2', ['劳动争议仲裁委员会']],
    ['13', ['医疗纠纷行政调解']],
    ['2', ['可以依法向有管辖权的人民法院提起民事诉讼']],
  ])('of the end of a dispute of type %s tell of its own ways', (type, ways) => {
    const text = textOf('termination-notice', withCodes(caseModel('wages'), { disputeType: [type] }));
    for (const way of ways) expect(text).toContain(way);
  });

  it('of the end of mediation by the police say that the violation is dealt with, and cite the law', () => {
    const text = textOf('termination-notice', caseModel('settled'));
    expect(text).toContain('现因当事人不愿意调解，依照《中华人民共和国治安管理处罚法》第九条的规定，终止调解。');
    expect(text).toContain(
      '1. 对违反治安管理行为，由公安机关依法处理。\n2. 就民事争议，可以依法向有管辖权的人民法院提起民事诉讼。',
    );
    const damage = textOf('termination-notice', caseModel('damage'));
    expect(damage).toContain('1. 就损害赔偿等民事争议，可以依法');
    expect(damage).not.toContain('第九条');
  });

  it('of the end of mediation send back to the court what the court handed over', () => {
    const handed = (kind: string) => textOf('termination-notice', withCodes(caseModel('wages'), { courtReferral: [kind] }));
    expect(handed('before')).toContain('书面报告委派的人民法院');
    expect(handed('ordinary')).toContain('由人民法院依法继续审理');
    expect(handed('ordinary')).not.toContain('劳动争议仲裁委员会');
  });

  it('of a sitting name hour, place and what to bring, and have a part to be signed', () => {
    expect(textOf('mediation-notice', childModel('renovation', 'appointment'))).toMatchInlineSnapshot(`
      "样溪街道人民调解委员会驻样溪派出所调解室 | 调解通知书
      冯玉兰、邱大成：
      关于“卫生间防水装修合同纠纷”一事，请你们于2026年3月10日上午9时30分到样溪派出所一楼调解室参加调解。
      1. 请携带本人身份证件和下列材料：装修合同、付款凭证、渗水照片、维修报价单。
      2. 委托代理人参加的，请提交写明委托事项和权限的授权委托书。未成年人应当由父母或者其他监护人陪同到场。
      3. 不能按时到场的，请提前告知，另行约定时间。
      4. 是否接受调解由当事人自愿决定。人民调解不收取任何费用。
      特此通知。联系人：　　　　　　电话：　　　　　　　
      人民调解委员会（印章） 　　　　年　　月　　日
      －－－－
      送达回执
      “卫生间防水装修合同纠纷”一事的调解通知书已收到。
      收到人（签名） × 1
      送达人（签名） × 1"
    `);
  });

  it('of a sitting with the police ask a suspect to come in person', () => {
    const text = textOf('mediation-notice', childModel('slap', 'appointment'));
    expect(text).toContain('违法嫌疑人应当本人到场，不能委托代理人');
    expect(text).not.toContain('人民调解不收取任何费用');
  });

  it('that urge say what is owed, what came in and what is open', () => {
    expect(textOf('urge-notice', childModel('renovation', 'obligation', 'clause', '第2条'))).toMatchInlineSnapshot(`
      "样溪街道人民调解委员会驻样溪派出所调解室 | 督促履行通知书
      邱大成：
      按照2026年3月10日经样溪街道人民调解委员会驻样溪派出所调解室主持达成的调解协议（样调协〔2026〕7号）第2条的约定，你应当于2026年5月31日前向冯玉兰支付人民币1666.68元（大写：壹仟陆佰陆拾陆元陆角捌分），赔偿装修和误工损失。已经支付人民币1100.00元（大写：壹仟壹佰元整），还有人民币566.68元（大写：伍佰陆拾陆元陆角捌分）没有支付。
      依照《中华人民共和国人民调解法》第三十一条的规定，调解协议具有法律约束力，当事人应当按照约定履行。请你于收到本通知之日起　　　日内履行完毕。
      逾期不履行的，对方当事人可以依法向人民法院提起诉讼。
      已经履行的，请将凭证送交本委员会；履行确有困难的，请及时说明情况。
      被告知人（签名） × 1
      告知人（签名） × 1
      人民调解委员会（印章） 　　　　年　　月　　日"
    `);
  });

  it('that urge tell what follows: the court enforces, the police deal with it, pay has its own ways', () => {
    expect(textOf('urge-notice', childModel('lift', 'obligation'))).toContain('可以依法向人民法院申请强制执行');
    expect(textOf('urge-notice', childModel('lift', 'obligation'))).toContain('你单位应当于2026年8月15日前向柏秀枝支付');
    expect(textOf('urge-notice', childModel('slap', 'obligation'))).toContain('公安机关将依照');
    const { parent, ...model } = childModel('renovation', 'obligation', 'clause', '第2条');
    const labour = parent && { ...parent, record: { ...parent.record, codes: { track: ['RM'], disputeType: ['10.1'] } } };
    expect(textOf('urge-notice', { ...model, ...(labour === undefined ? {} : { parent: labour }) })).toContain('申请支付令');
  });

  it('of receipt are for the last sum alone, and reckon up all that came in', () => {
    expect(textOf('receipt', childModel('renovation', 'obligation', 'clause', '第2条'))).toMatchInlineSnapshot(`
      "收条
      今收到邱大成支付的人民币500.00元（大写：伍佰元整），系2026年3月10日经样溪街道人民调解委员会驻样溪派出所调解室主持达成的调解协议（样调协〔2026〕7号）第2条约定的款项（赔偿装修和误工损失）。收款日期：2026年6月5日，收款方式：手机转账。
      连同以前收到的，共2笔，合计人民币1100.00元（大写：壹仟壹佰元整）。本项款项还有人民币566.68元（大写：伍佰陆拾陆元陆角捌分）没有支付。
      特立此据。
      收款人（签名或按指印） × 1
      见证人（签名） × 1
      双方各执一份，一份入卷。由他人代收的，注明代收人与权利人的关系并附委托书。"
    `);
    expect(textOf('receipt', childModel('slap', 'obligation'))).toContain('本项款项已经付清。');
    expect(textOf('receipt', childModel('renovation', 'obligation', 'clause', '第1条'))).toContain(
      '第1条的约定履行：重做卫生间防水，闭水试验四十八小时不渗漏。履行日期：2026年3月29日',
    );
  });

  it('for the police tell in order of days what was tried against a noise', () => {
    const text = textOf('dissuasion-note', caseModel('noise'));
    expect(text.match(/2026年7月\d+日/g)).toEqual(['2026年7月3日', '2026年7月8日', '2026年7月12日']);
    expect(text).toContain('☐噪声已经停止\n☐劝阻、调解和处理未能制止');
  });
});

function withCodes(model: PrintModel, codes: PrintModel['record']['codes']): PrintModel {
  return { ...model, record: { ...model.record, codes: { ...model.record.codes, ...codes } } };
}
