import { citationsOf } from '../../domain/law/rule-pack';
import { mediationLaw } from '../../rules/mediation-law';

/** `basis('RM', '17')` and `cite('RM', '17')`; `term('general')`; an article or a term the pack does not have does not compile. */
export const { basis, cite, term } = citationsOf(mediationLaw);
