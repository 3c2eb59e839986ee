import { childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';
import { dateBlank, heading } from '../common-blocks';
import { partySignatures } from './party-blocks';

/** 当事人权利义务告知书: what articles 3, 4, 23, 24, 26 and 31 to 33 of the People's Mediation Law give and ask, in a common layout. */
export const rmRights: PaperTemplate = {
  name: 'rm-rights',
  version: 1,
  paper: (model) => ({ title: '人民调解当事人权利义务告知书', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const signed = partySignatures(childrenOf(model, 'mediation.party'), '当事人（签名或按指印）');
  return [
    { kind: 'title', text: '人民调解当事人权利义务告知书', above: textOr(model.record, 'organ', '人民调解委员会') },
    { kind: 'paragraph', text: nature, indent: true },
    heading('当事人享有下列权利'),
    { kind: 'clauses', items: rights },
    heading('当事人履行下列义务'),
    { kind: 'clauses', items: obligations },
    heading('协议的效力和其他途径'),
    { kind: 'clauses', items: effects },
    { kind: 'paragraph', text: '以上内容已经向我们说明，我们已经清楚。', indent: true },
    ...signed.before,
    { kind: 'signatures', lines: signed.lines },
    { kind: 'seal', label: '人民调解委员会（印章）', date: textOr(model.record, 'rightsToldOn', dateBlank) },
  ];
}

const nature =
  '人民调解委员会是依法设立的调解民间纠纷的群众性组织。调解在当事人自愿、平等的基础上进行，不违背法律、法规和国家政策，尊重当事人的权利，不因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。调解民间纠纷，不收取任何费用。';

const rights = [
  '选择或者接受人民调解员；',
  '接受调解、拒绝调解或者要求终止调解；',
  '要求调解公开进行或者不公开进行；',
  '自主表达意愿、自愿达成调解协议。',
];

const obligations = ['如实陈述纠纷事实；', '遵守调解现场秩序，尊重人民调解员；', '尊重对方当事人行使权利。'];

const effects = [
  '经人民调解委员会调解达成的调解协议，具有法律约束力，当事人应当按照约定履行。',
  '双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认。',
  '当事人就调解协议的履行或者调解协议的内容发生争议的，一方当事人可以向人民法院提起诉讼。',
  '调解不成的，当事人可以依法通过仲裁、行政、司法等途径维护自己的权利。',
];
