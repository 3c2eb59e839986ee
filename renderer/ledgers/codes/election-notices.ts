import { closedCodeList } from '../../domain/fields/code-list';

/** Notices of a committee election, numbered as one published set has them; what it lacks stands behind. */
export const notices = closedCodeList({
  name: 'election.notice',
  label: '公告',
  source: '福建一市2021年公告样式（编号1至17），参照民政部规程样表；文字以当地要求为准',
  codes: {
    n1: { label: '1 选举日公告' },
    n2: { label: '2 选举委员会名单公告' },
    n3: { label: '3 选民登记公告' },
    n4: { label: '4 选民名单公告' },
    n5: { label: '5 代表和小组长选举公告' },
    n6: { label: '6 代表名单公告' },
    n6a: { label: '6-1 小组长名单公告' },
    n7: { label: '7 提名候选人公告' },
    n8: { label: '8 初步候选人名单公告' },
    n9: { label: '9 正式候选人名单公告' },
    n10: { label: '10 投票时间地点公告' },
    n11: { label: '11 工作人员公告' },
    n12: { label: '12 流动票箱投票人员公告' },
    n13: { label: '13 委托投票公告' },
    n14: { label: '14 代写人员公告' },
    n15: { label: '15 无效票认定公告' },
    n16: { label: '16 选举结果公告' },
    n17: { label: '17 监督委员会选举结果公告' },
    correction: { label: '选民名单更正公告' },
    complaint: { label: '申诉处理决定公告' },
    withdrawal: { label: '候选人退出、递补公告' },
    runoff: { label: '另行选举公告' },
    revote: { label: '再次投票公告' },
    void: { label: '投票无效公告' },
    moved: { label: '改期公告' },
    handover: { label: '工作移交公告' },
  },
});

/** Notices of a Party election. */
export const partyNotices = closedCodeList({
  name: 'party.notice',
  label: '公告',
  source: '两推直选的各地做法',
  codes: {
    p1: { label: '一 职数和任职条件公告' },
    p2: { label: '二 两次推荐结果公告' },
    p3: { label: '候选人公示' },
    p4: { label: '选举结果公告' },
    p5: { label: '任职承诺公示' },
  },
});

/** What the archive of an election holds besides what the computer prints; each code is a line of the index. */
export const electionMaterials = closedCodeList({
  name: 'election.material-part',
  label: '归档材料',
  source: '民政部规程所列归档内容（摘录），次序以当地要求为准',
  codes: {
    plan: { label: '实施方案、工作计划' },
    method: { label: '选举办法' },
    rules: { label: '本次选举规则' },
    minutes: { label: '会议记录和表决情况' },
    committee: { label: '选举委员会推选材料' },
    registration: { label: '选民登记表册' },
    roll: { label: '选民名单' },
    complaints: { label: '申诉和处理决定' },
    nominations: { label: '提名、推荐材料' },
    vetting: { label: '候选人资格审查材料' },
    notices: { label: '各项公告' },
    proxies: { label: '委托投票证存根' },
    dayStaff: { label: '选举大会议程和工作人员名单' },
    ballotSample: { label: '票样' },
    ballots: { label: '选票（封存）' },
    papers: { label: '收发票登记和核对表' },
    tallies: { label: '计票单' },
    reports: { label: '选举结果报告单' },
    winners: { label: '当选人名单' },
    certificates: { label: '当选证书存根' },
    handover: { label: '工作移交清单' },
    summary: { label: '工作总结' },
    other: { label: '其他' },
  },
});
