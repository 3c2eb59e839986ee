import { officeTypes, type OfficeType } from '../../domain/office/office';
import type { Duty } from '../../domain/office/roles';
import { noPassphrase, passphraseFault, type NewPassphrase } from '../../ui/new-passphrase';
import { consents } from './consents';

/** What the wizard has been told so far. */
export interface SetUpAnswers {
  readonly agreed: readonly string[];
  readonly name: string;
  readonly type: OfficeType | '';
  readonly person: string;
  readonly duties: readonly Duty[];
  readonly passphrase: NewPassphrase;
}

export const noAnswers: SetUpAnswers = {
  agreed: [],
  name: '',
  type: '',
  person: '',
  duties: [],
  passphrase: noPassphrase,
};

/** What the head of such an office usually does as well; a proposal that can be changed. */
export const usualDuties: Readonly<Record<OfficeType, readonly Duty[]>> = {
  'police-mediation': ['roomHead', 'mediator', 'registrar'],
  village: ['registrar', 'mediator'],
  street: ['supervisor', 'registrar'],
  instructors: ['instructor', 'registrar'],
  department: ['supervisor', 'registrar'],
};

/** One sentence for each answer that is missing or cannot stand, by the name of the answer. */
export type Faults = Readonly<Partial<Record<keyof SetUpAnswers, string>>>;

export function consentFaults({ agreed }: SetUpAnswers): Faults {
  return agreed.length === consents.length ? {} : { agreed: '三条都勾选后才能继续。不同意其中任何一条，就不能设立单位。' };
}

export function officeFaults({ name, type }: SetUpAnswers): Faults {
  return {
    ...(name.trim() === '' ? { name: '请填写单位全称。' } : {}),
    ...(type === '' ? { type: '请选择单位类型，它决定有哪些台账。' } : {}),
  };
}

export function accountFaults({ person, duties, passphrase }: SetUpAnswers): Faults {
  const fault = passphraseFault(passphrase);
  const sentence = fault.first ?? fault.second;
  return {
    ...(person.trim() === '' ? { person: '请填写本人姓名。' } : {}),
    ...(duties.length === 0 ? { duties: '请至少勾选一种履职身份。' } : {}),
    ...(sentence === undefined ? {} : { passphrase: sentence }),
  };
}

export const noFaults: Faults = {};

/** What every step that asks something is given. */
export interface StepProps {
  readonly answers: SetUpAnswers;
  readonly onAnswers: (answers: SetUpAnswers) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function isOfficeType(value: string): value is OfficeType {
  return Object.hasOwn(officeTypes, value);
}
