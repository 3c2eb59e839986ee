import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { caseFields, caseSections } from './case-fields';
import { caseStates, type CaseState } from './case-states';
import { commonSteps, visitSteps } from './steps-common';
import { committeeSteps } from './steps-committee';
import { policeSteps } from './steps-police';

const mediated = [
  'agreed',
  'performing',
  'performed',
  'breached',
  'followedUp',
  'closed',
  'archived',
] as const satisfies readonly CaseState[];
const accepted = [
  'accepted',
  'assigned',
  'mediating',
  'paused',
  'failed',
  'terminated',
  ...mediated,
] as const satisfies readonly CaseState[];

/** One dispute in one legal track, from the first lead to the archive. */
export const caseLedger = defineLedger({
  kind: mediationKinds.case,
  version: 1,
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
  steps: { ...commonSteps, ...visitSteps, ...committeeSteps, ...policeSteps },
  statistics: [
    { name: 'by-type', label: '受理案件（按纠纷类型）', by: 'disputeType', over: 'acceptedOn', states: accepted },
    { name: 'by-source', label: '登记纠纷（按来源）', by: 'source', over: 'registeredOn' },
    { name: 'by-track', label: '登记纠纷（按办理途径）', by: 'track', over: 'registeredOn' },
    { name: 'agreed-by-form', label: '达成协议（按协议形式）', by: 'agreementForm', over: 'agreedOn', states: mediated },
  ],
  papers: [
    { template: 'rm-registration', label: '人民调解受理登记表', only: { field: 'track', in: ['RM'] }, finalIn: accepted },
    { template: 'za-agreement', label: '治安调解协议书', only: { field: 'track', in: ['ZA', 'XC'] }, finalIn: mediated },
  ],
});
