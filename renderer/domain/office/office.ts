/** What kind of office this is; decides which ledgers and pages it is offered. Codes are stored and exchanged. */
export const officeTypes = {
  'police-mediation': '派出所调解室',
  village: '村（社区）委员会',
  street: '街道（乡镇）',
  instructors: '驻村指导员',
  department: '区（县）部门',
} as const;
export type OfficeType = keyof typeof officeTypes;

/** Test offices and official ones can never exchange (`decisions.md` 15). */
export type OfficeMode = 'test' | 'official';

export interface OfficeProfile {
  /** UUIDv4, made once at set-up. */
  readonly id: string;
  readonly name: string;
  readonly type: OfficeType;
  readonly mode: OfficeMode;
}
