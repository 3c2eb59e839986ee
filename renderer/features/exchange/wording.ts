import type { PlanKind, Relation, TransferEntry } from '../../data/office-api';
import type { Disclosure } from '../../domain/fields/field-kind';
import type { Refusal } from '../../domain/refusal';

export const relations: Readonly<Record<Relation, string>> = {
  superior: '上级单位',
  subordinate: '下级单位',
  peer: '同级或协作单位',
  self: '本单位的另一台电脑',
};
/** Relations another office may stand in; the own other PCs need no card. */
export const relationNames = ['superior', 'subordinate', 'peer'] as const satisfies readonly Relation[];

export const disclosureWords: Readonly<Record<Disclosure, { readonly label: string; readonly help: string }>> = {
  public: { label: '可公开内容', help: '可以张贴的内容，总是随文件带走。' },
  work: { label: '工作内容', help: '办理经过、意见等，上级和协作单位办事要看的内容。' },
  personal: { label: '个人信息', help: '姓名、电话、住址等。对方办事确实需要才带，要写明理由并留有记录。' },
  secret: { label: '保密内容', help: '任何时候都不随文件带走。' },
};

/** In the order in which a person has to look at them. */
export const planKinds = {
  refused: { label: '拒绝', help: '不会导入' },
  conflict: { label: '不一致', help: '两边都保留，导入后再核对' },
  new: { label: '新增', help: '本单位还没有' },
  changed: { label: '有变化', help: '会更新为最新情况' },
  same: { label: '相同', help: '本单位已有，不变' },
} as const satisfies Readonly<Record<PlanKind, { readonly label: string; readonly help: string }>>;
export const planKindNames = ['refused', 'conflict', 'new', 'changed', 'same'] as const satisfies readonly PlanKind[];

export const directions: Readonly<Record<TransferEntry['direction'], string>> = { out: '导出', in: '导入' };

const clock = new Intl.DateTimeFormat('zh-CN', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment, in milliseconds since 1970, on the wall clock of this office. */
export function momentText(at: number): string {
  return clock.format(at);
}

/** Closing a file dialog is no mistake and needs no red sentence. */
export function withoutCancelled(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(({ code }) => code !== 'cancelled');
}
