import { closedCodeList, openCodeList } from '../../domain/fields/code-list';

const ours = '民情诉求台账常见栏目整理（建议，可改）';

export const demandSources = openCodeList({
  name: 'instructor.demand-source',
  label: '来源',
  source: ours,
  codes: {
    visit: { label: '入户走访' },
    came: { label: '来访' },
    call: { label: '来电' },
    letter: { label: '来信' },
    meeting: { label: '会议' },
    superior: { label: '上级转办' },
    patrol: { label: '巡查发现' },
  },
});

export const demandScopes = openCodeList({
  name: 'instructor.demand-scope',
  label: '涉及',
  source: ours,
  codes: { one: { label: '个人或一户' }, several: { label: '多户' }, village: { label: '全村' } },
});

/** Open: merged from a county's table and the setting of an urban village. */
export const demandTopics = openCodeList({
  name: 'instructor.demand-topic',
  label: '类别',
  source: '一县诉求分类与城中村情况合并（建议，可改）',
  codes: {
    compensation: { label: '征地拆迁补偿' },
    resettlement: { label: '过渡安置与回迁' },
    homestead: { label: '宅基地与房屋认定' },
    assets: { label: '集体资产与分红' },
    insurance: { label: '户籍与社会保障' },
    benefits: { label: '惠民政策落实' },
    relief: { label: '救助救济' },
    work: { label: '就业与创业' },
    schooling: { label: '教育医疗' },
    facilities: { label: '基础设施与环境' },
    neighbours: { label: '家庭与邻里纠纷' },
    property: { label: '物业服务' },
    wages: { label: '劳动报酬与拖欠款' },
    openness: { label: '党务村务公开' },
    history: { label: '历史遗留' },
    litigation: { label: '涉法涉诉（引导法定途径）' },
    policy: { label: '政策咨询' },
    suggestion: { label: '意见建议' },
    other: { label: '其他' },
  },
});

export const urgencies = openCodeList({
  name: 'instructor.urgency',
  label: '紧急程度',
  source: ours,
  codes: { usual: { label: '一般' }, soon: { label: '较急' }, urgent: { label: '紧急' } },
});

/** Closed: the usual limits stand by level. */
export const demandLevels = closedCodeList({
  name: 'instructor.demand-level',
  label: '办理层级',
  source: ours,
  codes: {
    onSpot: { label: '指导员当场' },
    village: { label: '村两委' },
    street: { label: '街道' },
    district: { label: '区农工局' },
    department: { label: '区直部门' },
  },
});

export const demandResults = openCodeList({
  name: 'instructor.demand-result',
  label: '结果',
  source: ours,
  codes: {
    solved: { label: '解决' },
    partly: { label: '部分解决' },
    explained: { label: '解释说明' },
    law: { label: '转法定途径' },
    notYet: { label: '暂不具备条件' },
    withdrawn: { label: '撤回' },
  },
});

export const feedbackWays = openCodeList({
  name: 'instructor.feedback-way',
  label: '反馈方式',
  source: ours,
  codes: {
    door: { label: '上门' },
    phone: { label: '电话' },
    came: { label: '来访当面' },
    letter: { label: '书面' },
    posted: { label: '公示' },
  },
});

/** Closed: what is reckoned with depends on it. */
export const satisfactions = closedCodeList({
  name: 'instructor.satisfaction',
  label: '满意度',
  source: ours,
  codes: {
    satisfied: { label: '满意' },
    mostly: { label: '基本满意' },
    dissatisfied: { label: '不满意' },
    noView: { label: '未表态' },
    unreachable: { label: '联系不上' },
  },
});

export const readerships = openCodeList({
  name: 'instructor.readership',
  label: '公开级别',
  source: ours,
  codes: { counted: { label: '可汇总' }, handlers: { label: '仅经办' }, closed: { label: '保密' } },
});
