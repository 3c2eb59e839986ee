import { citationsOf } from '../../domain/law/rule-pack';
import { mediationLaw } from '../../rules/mediation-law';

/** `basis('RM', '17')` and `cite('RM', '17')`; an article the pack does not have does not compile. */
export const { basis, cite } = citationsOf(mediationLaw);
