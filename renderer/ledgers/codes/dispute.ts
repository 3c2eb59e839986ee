import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import type { Track } from '../../domain/mediation/track';

export const trackCodes = closedCodeList<Track>({
  name: 'mediation.track',
  label: '办理途径',
  source: '人民调解法；治安管理处罚法第9条；公安机关办理行政案件程序规定第178、185条',
  codes: {
    RM: { label: '人民调解' },
    ZA: { label: '治安调解' },
    XC: { label: '现场调解' },
    MS: { label: '民事损害调解' },
    ZF: { label: '走访排查' },
  },
});

/** Names agree in three unrelated products; several numbers were inferred from the order and are not verified. */
export const disputeTypes = openCodeList({
  name: 'mediation.dispute-type',
  label: '纠纷类型',
  source: '参照各地通用分类；名称可靠，部分编号未经核实，以主管部门下发的代码为准',
  codes: {
    '1': { label: '婚姻家庭纠纷' },
    '2': { label: '邻里纠纷' },
    '3': { label: '房屋宅基地纠纷' },
    '4': { label: '合同纠纷' },
    '5': { label: '生产经营纠纷' },
    '6': { label: '损害赔偿纠纷' },
    '7': { label: '山林土地纠纷' },
    '8': { label: '征地拆迁纠纷' },
    '9': { label: '环境污染纠纷' },
    '10.1': { label: '拖欠农民工工资纠纷', under: '10' },
    '10.2': { label: '其他劳动争议纠纷', under: '10' },
    '11': { label: '旅游纠纷' },
    '12.1': { label: '电子商务纠纷', under: '12' },
    '12.2': { label: '其他消费纠纷', under: '12' },
    '13': { label: '医疗纠纷' },
    '14': { label: '道路交通事故纠纷' },
    '15': { label: '物业管理纠纷' },
    '99': { label: '其他纠纷' },
  },
});

export const sources = openCodeList({
  name: 'mediation.source',
  label: '纠纷来源',
  source: '依申请、主动、委托移送三类为各地统计通用；下分项目可由本单位增补',
  codes: {
    application: { label: '当事人申请' },
    own: { label: '主动调解' },
    court: { label: '法院委托移送', under: 'handed' },
    procuratorate: { label: '检察院委托移送', under: 'handed' },
    police: { label: '公安机关移送', under: 'handed' },
    petition: { label: '信访部门移送', under: 'handed' },
    other: { label: '其他部门移送', under: 'handed' },
    call110: { label: '110警情', under: 'police' },
    grid: { label: '网格上报', under: 'own' },
    hotline: { label: '12345热线', under: 'other' },
    visit: { label: '走访发现', under: 'own' },
    internet: { label: '网络发现', under: 'own' },
    superior: { label: '上级交办', under: 'other' },
  },
});

export const partyRelations = openCodeList({
  name: 'mediation.relation',
  label: '当事人关系',
  source: '各地统计通用；第三项见宁波市人民调解条例（地方规定）',
  codes: {
    citizens: { label: '公民与公民之间' },
    mixed: { label: '公民与法人及社会组织之间' },
    organisations: { label: '法人、社会组织之间' },
  },
});

export const violationTypes = openCodeList({
  name: 'mediation.violation',
  label: '违法行为',
  source: '公安机关办理行政案件程序规定第178条；后五项见公安部较早解释，未经核实',
  codes: {
    beating: { label: '殴打他人' },
    injury: { label: '故意伤害' },
    insult: { label: '侮辱' },
    defamation: { label: '诽谤' },
    frame: { label: '诬告陷害' },
    damage: { label: '故意损毁财物' },
    disturbance: { label: '干扰他人正常生活' },
    privacy: { label: '侵犯隐私' },
    dwelling: { label: '非法侵入住宅' },
    noise: { label: '制造噪声' },
    messages: { label: '发送信息' },
    animals: { label: '饲养动物' },
    animalFright: { label: '放任动物恐吓他人' },
    joyride: { label: '偷开机动车' },
  },
});

export const mildReasons = closedCodeList({
  name: 'mediation.mild-reason',
  label: '可以调解的情形',
  source: '公安机关办理行政案件程序规定第178条第1款',
  codes: {
    a: { label: '亲友、邻里、同事、在校学生之间因琐事引起' },
    b: { label: '被侵害人事前有过错引起' },
    c: { label: '其他适用调解更易化解矛盾' },
  },
});
