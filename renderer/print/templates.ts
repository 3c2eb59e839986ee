import type { PaperTemplate } from '../domain/paper/paper';
import { rmRegistration } from './rm-registration';
import { zaAgreement } from './za-agreement';

/** Every paper this version can print. */
export const templates: readonly PaperTemplate[] = [rmRegistration, zaAgreement];

export function findTemplate(name: string): PaperTemplate | undefined {
  return templates.find((template) => template.name === name);
}
