import { childrenOf } from '../../domain/paper/fields-of-paper';
import type { PaperTemplate, PrintRecord } from '../../domain/paper/paper';
import { copiesFor } from './party-blocks';
import { policeAgreementBlocks } from './police-agreement';

/** 损害赔偿调解协议书: only the civil part, after a decision or after a mediation that came to nothing; in a common layout. */
export const msAgreement: PaperTemplate = {
  name: 'ms-agreement',
  version: 1,
  paper: (model) => ({
    title: '损害赔偿调解协议书',
    copies: copiesFor(childrenOf(model, 'mediation.party')),
    blocks: policeAgreementBlocks(model, {
      title: '损害赔偿调解协议书',
      before: decisionWords(model.record),
      effect:
        '本协议只处理损害赔偿等民事争议，不影响公安机关对违反治安管理行为依法作出的处理。不履行协议的，当事人可以依法向人民法院提起民事诉讼。',
    }),
  }),
};

function decisionWords({ text }: PrintRecord): string {
  const { decisionOn = '' } = text;
  return decisionOn === '' ? '' : `公安机关已于${decisionOn}依法作出处理决定。现就损害赔偿进行调解。`;
}
