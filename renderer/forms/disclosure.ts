import type { Field } from '../domain/fields/field';
import type { Disclosure } from '../domain/fields/field-kind';

export function isPersonal(disclosure: Disclosure): boolean {
  return disclosure === 'personal' || disclosure === 'secret';
}

/** Whether any part of the field is covered on screen until somebody asks for it. */
export function isCovered(field: Field): boolean {
  if (isPersonal(field.disclosure)) return true;
  return field.kind === 'rows' && Object.values(field.columns).some(({ disclosure }) => isPersonal(disclosure));
}
