import type { Condition } from '../../domain/fields/field-kind';
import type { PaperOffer } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import type { Dossier, DossierPart } from '../../domain/paper/dossier';
import { materialParts } from '../codes/dossier';
import { terminationReasons } from '../codes/procedure';
import type { CaseField } from './case-fields';
import { acceptedStates, mediatedStates, type CaseState } from './case-states';

const started = [
  'mediating',
  'paused',
  'eased',
  'drafted',
  'reviewing',
  'cleared',
  'failed',
  'terminated',
  ...mediatedStates,
] as const satisfies readonly CaseState[];
const clearedStates = ['cleared', ...mediatedStates] as const satisfies readonly CaseState[];
const bound = ['closed', 'archived'] as const satisfies readonly CaseState[];

type CaseCondition = Condition<CaseField>;
const committee: CaseCondition = { field: 'track', in: ['RM'] };
const violation: CaseCondition = { field: 'track', in: ['ZA'] };
const onTheSpot: CaseCondition = { field: 'track', in: ['XC'] };
/** Noise is the usual reason to ask for it (治安管理处罚法 88). */
const neighbours: CaseCondition = { field: 'disputeType', in: ['2', '15'] };
const damage: CaseCondition = { field: 'track', in: ['MS'] };
const written: CaseCondition = { field: 'agreementForm', in: ['written'] };
const oral: CaseCondition = { field: 'agreementForm', in: ['oral'] };
const ended: CaseCondition = { field: 'terminationReason', in: Object.keys(terminationReasons.codes) };

/** What the parties sign or are served is void without their names; only numbers and doors are left out by default. */
const signed = 'identifiers';
const served = signed;

export const casePapers: readonly PaperOffer<CaseField, CaseState>[] = [
  { template: 'rm-application', label: '人民调解申请书', only: [committee], finalIn: [], covers: signed },
  { template: 'rm-registration', label: '人民调解受理登记表', only: [committee], finalIn: acceptedStates },
  {
    template: 'refusal-notice',
    label: '不予受理告知书',
    needs: ['refusalReason'],
    finalIn: ['refused'],
    covers: served,
  },
  { template: 'rm-rights', label: '当事人权利义务告知书', only: [committee], needs: ['rightsToldOn'], finalIn: started },
  { template: 'za-agreement', label: '治安调解协议书', only: [violation], finalIn: clearedStates, covers: signed },
  {
    template: 'xc-agreement',
    label: '现场治安调解协议书',
    only: [onTheSpot],
    needs: ['clauses'],
    finalIn: mediatedStates,
    covers: signed,
  },
  {
    template: 'ms-agreement',
    label: '损害赔偿调解协议书',
    only: [damage],
    needs: ['clauses'],
    finalIn: clearedStates,
    covers: signed,
  },
  {
    template: 'rm-agreement',
    label: '人民调解协议书',
    only: [committee, written],
    needs: ['clauses'],
    finalIn: ['drafted', ...clearedStates],
    covers: signed,
  },
  {
    template: 'rm-oral-agreement',
    label: '人民调解口头协议登记表',
    only: [committee, oral],
    needs: ['clauses'],
    finalIn: mediatedStates,
  },
  {
    template: 'termination-notice',
    label: '终止调解告知书',
    needs: ['terminationReason'],
    finalIn: ['failed', 'terminated', 'followedUp', ...bound],
    covers: served,
  },
  {
    template: 'undisputed-facts',
    label: '无争议事实记载表',
    needs: ['undisputed'],
    finalIn: ['failed', 'terminated', 'followedUp', ...bound],
    covers: signed,
  },
  {
    template: 'no-penalty-application',
    label: '不予处罚申请书',
    only: [violation],
    needs: ['recognisedWay'],
    finalIn: ['performed', 'followedUp', ...bound],
    covers: signed,
  },
  {
    template: 'dissuasion-note',
    label: '劝阻、调解情况说明',
    only: [neighbours],
    finalIn: [...acceptedStates, 'refused', 'transferred'],
  },
  { template: 'closing-report', label: '结案报告表', needs: ['closedOn'], finalIn: bound },
  { template: 'dossier-cover', label: '卷宗封面', finalIn: bound, within: 'dossier' },
  { template: 'dossier-index', label: '卷内目录', finalIn: bound, within: 'dossier' },
  { template: 'dossier-explanation', label: '卷宗情况说明', needs: ['fileNote'], finalIn: bound, within: 'dossier' },
  { template: 'dossier-back', label: '卷宗封底', finalIn: bound, within: 'dossier' },
];

type CasePart = DossierPart<CaseField>;

/** A line of the index under the name and label of the list of materials. */
function part(name: keyof typeof materialParts.codes, more: Omit<CasePart, 'name' | 'label'>): CasePart {
  return { name, label: materialParts.codes[name].label, ...more };
}

const committeeOr = (...tracks: readonly string[]): CaseCondition => ({ field: 'track', in: ['RM', ...tracks] });
const followedUp = { need: 'may', when: '回访过的', paper: 'rm-follow-up', each: mediationKinds.followUp } as const;

/**
 * The order and 必须/按需 of a published set of papers of people's mediation; other counties bind in another order. A police case
 * holds the papers its procedure asks for in the same order; slips of the spot are bound by their numbers and make no file.
 */
export const caseDossier: Dossier<CaseField> = {
  label: '调解卷宗',
  only: committeeOr('ZA', 'MS'),
  source: '次序和必须、按需按各地通用的人民调解卷宗目录（未见部颁原件），以当地要求为准',
  materials: { ledger: mediationKinds.material, part: 'part', title: 'title', pages: 'pages', file: 'scan' },
  parts: [
    { name: 'cover', label: '卷宗封面', need: 'must', paper: 'dossier-cover', place: 'front' },
    { name: 'index', label: '卷内目录', need: 'must', paper: 'dossier-index', place: 'front' },
    part('application', {
      need: 'may',
      only: committee,
      mustWhen: { field: 'source', in: ['application'] },
      when: '当事人申请的',
    }),
    part('registration', { need: 'must', only: committee, paper: 'rm-registration' }),
    part('rights', { need: 'must', only: committee, paper: 'rm-rights' }),
    part('identity', { need: 'must' }),
    part('authority', { need: 'may', when: '委托代理人的' }),
    part('letter', { need: 'may', when: '委托、移送的' }),
    part('inquiry', { need: 'may', when: '做过调查的', paper: 'rm-inquiry', each: mediationKinds.inquiry }),
    part('evidence', { need: 'may', when: '收到证据的', mustWhen: violation }),
    part('sitting', { need: 'must', paper: 'rm-sitting', each: mediationKinds.session }),
    part('agreement', { need: 'must', only: committee, unless: [oral, ended], paper: 'rm-agreement' }),
    part('oralAgreement', { need: 'must', only: oral, unless: [violation, damage], paper: 'rm-oral-agreement' }),
    part('policeAgreement', { need: 'must', only: violation, unless: [ended], paper: 'za-agreement' }),
    part('damageAgreement', { need: 'must', only: damage, unless: [ended], paper: 'ms-agreement' }),
    part('termination', { need: 'must', only: ended, paper: 'termination-notice' }),
    part('performance', { need: 'may', when: '有履行凭证的', mustWhen: violation }),
    part('noPenalty', { need: 'may', when: '认可不予处罚的', only: violation, paper: 'no-penalty-application' }),
    part('followUp', followedUp),
    part('confirmation', {
      need: 'may',
      when: '申请司法确认的',
      only: committee,
      paper: 'confirmation-application',
      each: mediationKinds.confirmation,
    }),
    part('explanation', { need: 'may', when: '需要说明的', paper: 'dossier-explanation' }),
    { name: 'back', label: '卷宗封底', need: 'must', paper: 'dossier-back', place: 'back' },
  ],
};
