import { closedCodeList } from '../../domain/fields/code-list';

/** What a bound file is made of; each code is a line of the index of the same name. */
export const materialParts = closedCodeList({
  name: 'mediation.material-part',
  label: '卷内材料',
  source: '各地通用的人民调解卷宗目录（未见部颁原件），次序以当地要求为准',
  codes: {
    application: { label: '人民调解申请书' },
    registration: { label: '人民调解受理登记表' },
    rights: { label: '当事人权利义务告知书' },
    identity: { label: '当事人身份证明' },
    authority: { label: '授权委托书' },
    letter: { label: '委托、移送函件' },
    inquiry: { label: '调查记录' },
    evidence: { label: '证据材料' },
    sitting: { label: '调解记录' },
    agreement: { label: '人民调解协议书' },
    oralAgreement: { label: '人民调解口头协议登记表' },
    policeAgreement: { label: '治安调解协议书' },
    damageAgreement: { label: '损害赔偿调解协议书' },
    termination: { label: '终止调解告知书' },
    performance: { label: '履行凭证' },
    noPenalty: { label: '不予处罚申请书' },
    followUp: { label: '回访记录' },
    confirmation: { label: '司法确认有关材料' },
    explanation: { label: '卷宗情况说明' },
  },
});
