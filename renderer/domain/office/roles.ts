/** Account roles, actions and duties in one declaration (`decisions.md` 23). */
export const roles = { clerk: '经办', head: '负责人', auditor: '只读核查' } as const;
export type Role = keyof typeof roles;

export const actions = {
  read: '查看',
  write: '登记和修改',
  step: '办理下一步',
  undo: '撤回一步',
  resolve: '核对不一致',
  delete: '删除',
  print: '打印',
  export: '导出文件',
  import: '导入文件',
  pair: '登记往来单位',
  backup: '备份',
  accounts: '管理账户',
  ledgers: '启用台账',
} as const;
export type Action = keyof typeof actions;

/** In which capacity a person acts. Steps name duties; actor and duty stand in each operation. */
export const duties = {
  registrar: '登记员',
  mediator: '调解员',
  officer: '民警',
  auxiliary: '辅警',
  roomHead: '调解室负责人',
  director: '调委会主任',
  legalReviewer: '法制员',
  archivist: '档案员',
  teller: '计票人',
  scrutineer: '监票人',
  electionWorker: '选举工作人员',
  partyWorker: '党务工作者',
  instructor: '驻村指导员',
  supervisor: '上级承办人',
} as const;
export type Duty = keyof typeof duties;

const everything = Object.keys(actions) as readonly Action[];

const actionsByRole: Readonly<Record<Role, readonly Action[]>> = {
  clerk: ['read', 'write', 'step', 'undo', 'resolve', 'print', 'export', 'import', 'backup'],
  head: everything,
  auditor: ['read'],
};

export function mayDo(role: Role, action: Action): boolean {
  return actionsByRole[role].includes(action);
}

/** A person with an own way in. Kept as a record of the `system.account` ledger; key slots stand beside the journal. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly duties: readonly Duty[];
}
