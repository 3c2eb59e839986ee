import { childrenOf } from '../../domain/paper/fields-of-paper';
import type { PaperTemplate } from '../../domain/paper/paper';
import { copiesFor } from './party-blocks';
import { policeAgreementBlocks } from './police-agreement';

/** 治安调解协议书 with the content the procedure rule asks for (article 184), in a common layout. */
export const zaAgreement: PaperTemplate = {
  name: 'za-agreement',
  version: 2,
  paper: (model) => ({
    title: '治安调解协议书',
    copies: copiesFor(childrenOf(model, 'mediation.party')),
    blocks: policeAgreementBlocks(model, {
      title: '治安调解协议书',
      effect: '不履行协议的，公安机关依法处理，当事人可以就民事争议向人民法院起诉。',
    }),
  }),
};
