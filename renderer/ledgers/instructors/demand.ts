import { proposedDemand } from '../../domain/instructor/demand';
import { instructorKinds } from '../../domain/instructor/kinds';
import { defineLedger } from '../../domain/ledger/ledger';
import { demandFields, demandSections } from './demand-fields';
import { demandFigures } from './demand-figures';
import { demandStates, demandSteps } from './demand-steps';
import { noteLedger } from './note';

/** One matter that villagers raised, from the first word to the end of it. The unit is the matter, never the person (`ledgers.md` D1). */
export const demandLedger = defineLedger({
  kind: instructorKinds.demand,
  version: 1,
  group: 'instructors',
  label: '民情诉求',
  one: '诉求',
  shape: 'CASE',
  compartment: 'general',
  offices: ['instructors'],
  readers: ['department', 'street', 'village'],
  byDefault: ['instructors', 'department'],
  why: '群众反映的每一件事都有人办、有期限、有反馈。登记的是事，不是人：不记态度，不排名，不跨台账查人；上级看事项和数字，看不到反映人。',
  children: [instructorKinds.demandNote],
  fields: demandFields,
  sections: demandSections,
  title: ['number', 'category', 'village'],
  list: ['number', 'village', 'category', 'registeredOn', 'unit', 'dueOn', 'result'],
  search: ['number', 'content', 'wants', 'unit', 'village'],
  happenedOn: 'registeredOn',
  states: demandStates,
  initial: 'registered',
  proposes: proposedDemand,
  steps: demandSteps,
  statistics: demandFigures,
  keeps: ['dueOn', 'reviewOn', 'households', 'rounds', 'number'],
  periodLock: { scope: 'figures' },
  leadsTo: [{ ledger: instructorKinds.visit, label: '登记回访' }],
  papers: [
    { template: 'instructor-demand', label: '诉求登记表', finalIn: [] },
    { template: 'instructor-demand-order', label: '交办单', needs: ['unit', 'dueOn'], finalIn: [] },
    { template: 'instructor-demand-receipt', label: '办理回执', needs: ['finishedOn'], finalIn: [] },
    {
      template: 'instructor-demand-closing',
      label: '销号单',
      needs: ['finishedOn'],
      finalIn: ['closed', 'archived'],
    },
  ],
});

export const demandNoteLedger = noteLedger({
  kind: instructorKinds.demandNote,
  parent: instructorKinds.demand,
  offices: ['instructors', 'department', 'street', 'village'],
});
