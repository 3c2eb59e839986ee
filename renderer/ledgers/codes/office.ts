import { closedCodeList } from '../../domain/fields/code-list';
import { officeTypes } from '../../domain/office/office';
import { duties, roles } from '../../domain/office/roles';

const ours = '本软件自身的设置';

export const roleCodes = closedCodeList({ name: 'office.role', label: '账户角色', source: ours, codes: labelled(roles) });
export const dutyCodes = closedCodeList({ name: 'office.duty', label: '履职身份', source: ours, codes: labelled(duties) });
export const officeTypeCodes = closedCodeList({
  name: 'office.type',
  label: '单位类型',
  source: ours,
  codes: labelled(officeTypes),
});

export const officeModeCodes = closedCodeList({
  name: 'office.mode',
  label: '用途',
  source: ours,
  codes: { test: { label: '试用' }, official: { label: '正式' } },
});

export const relationCodes = closedCodeList({
  name: 'office.relation',
  label: '与本单位的关系',
  source: ours,
  codes: {
    superior: { label: '上级' },
    subordinate: { label: '下级' },
    peer: { label: '平级' },
    self: { label: '本单位另一台电脑' },
  },
});

export const directionCodes = closedCodeList({
  name: 'office.direction',
  label: '方向',
  source: ours,
  codes: { out: { label: '导出' }, in: { label: '导入' } },
});

export const disclosureCodes = closedCodeList({
  name: 'office.disclosure',
  label: '公开范围',
  source: ours,
  codes: {
    public: { label: '可公示' },
    work: { label: '工作信息' },
    personal: { label: '个人信息' },
    secret: { label: '不外传' },
  },
});

/** Names that stand elsewhere in the domain become choices of a field. */
function labelled<C extends string>(labels: Readonly<Record<C, string>>): Record<C, { label: string }> {
  const entries = Object.entries<string>(labels).map(([code, label]) => [code, { label }]);
  return Object.fromEntries(entries) as Record<C, { label: string }>; // fromEntries forgets the keys it was given
}
