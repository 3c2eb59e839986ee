import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { caseFields, caseSections } from './case-fields';
import { caseFigures } from './case-figures';
import { caseDossier, casePapers } from './case-papers';
import { caseStates } from './case-states';
import { commonSteps, visitSteps } from './steps-common';
import { committeeSteps } from './steps-committee';
import { policeSteps } from './steps-police';

/** One dispute in one legal track, from the first lead to the archive. */
export const caseLedger = defineLedger({
  kind: mediationKinds.case,
  version: 1,
  group: 'mediation',
  label: '调解案件',
  one: '案件',
  shape: 'CASE',
  compartment: 'mediation',
  offices: ['police-mediation', 'village'],
  readers: ['street', 'department'],
  why: '每一件纠纷从线索到归档都有据可查；本单位调解人员办理，街道（乡镇）只看工作信息。',
  children: [
    mediationKinds.party,
    mediationKinds.visit,
    mediationKinds.inquiry,
    mediationKinds.session,
    mediationKinds.material,
    mediationKinds.comment,
  ],
  fields: caseFields,
  sections: caseSections,
  title: ['matter', 'number'],
  list: ['matter', 'track', 'disputeType', 'registeredOn', 'mediators'],
  search: ['matter', 'number', 'facts'],
  happenedOn: 'registeredOn',
  states: caseStates,
  initial: 'lead',
  byDefault: true,
  steps: { ...commonSteps, ...visitSteps, ...committeeSteps, ...policeSteps },
  statistics: caseFigures,
  periodLock: { scope: 'figures' },
  papers: casePapers,
  dossier: caseDossier,
});
