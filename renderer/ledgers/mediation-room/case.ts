import type { JsonObject } from '../../domain/json';
import { defineLedger } from '../../domain/ledger/ledger';
import { plannedFrom } from '../../domain/mediation/obligations';
import { neverDeleted } from '../../domain/mediation/screening-guards';
import { caseShield } from '../../domain/mediation/shields';
import { mediationKinds } from '../../domain/mediation/track';
import { firstPartyOf, proposedCase } from './case-begun';
import { caseFields, caseSections } from './case-fields';
import { caseSheet, registerSheet } from './case-sheets';
import { administrativeSheet, stationSheet } from './police-sheets';
import { caseFigures } from './case-figures';
import { caseDossier, casePapers } from './case-papers';
import { caseStates, openStates } from './case-states';
import { commonSteps } from './steps-common';
import { committeeSteps } from './steps-committee';
import { policeSteps } from './steps-police';
import { visitSteps } from './steps-visits';
import { screeningArticles, shieldArticles } from './articles';
import { caseClocks } from './case-clocks';
import { ownSheet } from './own-sheet';
import { ofRoom } from './room';

/** The agreement's duties, once there is an agreement. */
function obligationsFrom(values: JsonObject): readonly JsonObject[] {
  return values['agreedOn'] === undefined ? [] : plannedFrom(values).map((one) => ({ ...one }));
}

/** A party as it is known when the matter comes in; consent, identity and the rest are written down later. */
function opening(side: 'one' | 'other', label: string) {
  const fields = ['name', 'organisation', 'phone', 'kind'];
  return {
    ledger: mediationKinds.party,
    label,
    given: { side },
    fields,
    proposed: { kind: 'person' },
    taken: firstPartyOf(side),
  };
}

/** One dispute in one legal track, from the first lead to the archive. */
export const caseLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.case,
  label: '调解案件',
  one: '案件',
  shape: 'CASE',
  why: '每一件纠纷从线索到归档都有据可查；本单位调解人员办理，街道（乡镇）只看工作信息。',
  children: [
    mediationKinds.party,
    mediationKinds.visit,
    mediationKinds.call,
    mediationKinds.inquiry,
    mediationKinds.session,
    mediationKinds.appointment,
    mediationKinds.obligation,
    mediationKinds.confirmation,
    mediationKinds.followUp,
    mediationKinds.upward,
    mediationKinds.letter,
    mediationKinds.material,
    mediationKinds.comment,
  ],
  fields: caseFields,
  sections: caseSections,
  proposes: proposedCase,
  leadsTo: [
    { ledger: mediationKinds.case, label: '另立一件' },
    { ledger: 'publicity.event', label: '登记宣传' },
  ],
  opens: [opening('one', '一方当事人'), opening('other', '对方当事人')],
  shield: caseShield(shieldArticles),
  deletionChecks: [neverDeleted(screeningArticles)],
  title: ['matter', 'number'],
  list: ['matter', 'track', 'disputeType', 'registeredOn', 'mediators'],
  search: ['matter', 'number', 'place', 'facts', 'clauses'],
  happenedOn: 'registeredOn',
  states: caseStates,
  initial: 'lead',
  byDefault: true,
  resembles: { fields: ['place'], children: { ledger: mediationKinds.party, fields: ['name', 'organisation', 'phone'] } },
  makes: [{ label: '按协议条款生成履行事项', ledger: mediationKinds.obligation, from: obligationsFrom }],
  workload: { rows: 'handlers', open: openStates },
  steps: { ...commonSteps, ...visitSteps, ...committeeSteps, ...policeSteps },
  clocks: caseClocks,
  statistics: caseFigures,
  sheets: [caseSheet, registerSheet, stationSheet, administrativeSheet, ownSheet],
  periodLock: { scope: 'figures' },
  papers: casePapers,
  dossier: caseDossier,
});
