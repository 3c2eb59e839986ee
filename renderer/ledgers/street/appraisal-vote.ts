import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { ballotField } from '../../domain/shapes/ballots';
import { tallyConfirmation } from '../../domain/shapes/tally';
import { appraisalCounts, appraisalGrades } from './appraisal-sheet';

const sides = closedCodeList({
  name: 'appraisal.side',
  label: '测评方面',
  source: '双评考核：群众评、组织评',
  codes: { residents: { label: '群众评' }, superior: { label: '组织评' } },
});

const confirmation = tallyConfirmation({
  sheets: { kind: 'appraisal.sheet', tally: appraisalCounts },
  into: appraisalCounts,
});

/** One secret appraisal: what was voted on, and the totals two tellers came to independently. */
export const appraisalVoteLedger = defineLedger({
  kind: 'appraisal.vote',
  version: 1,
  group: 'street',
  label: '民主测评',
  one: '测评',
  shape: 'TAL',
  compartment: 'general',
  offices: ['street', 'department', 'village'],
  why: '测评发出、收回多少，各等次多少票，两位计票人一致后才记。只有总数，不留任何一张票的痕迹。',
  children: ['appraisal.sheet'],
  fields: {
    subject: { kind: 'text', label: '测评对象', disclosure: 'work', required: true, maxLength: 60 },
    side: { kind: 'code', label: '测评方面', disclosure: 'work', required: true, list: sides },
    heldOn: { kind: 'date', label: '测评日期', disclosure: 'work', required: true, only: 'past' },
    scrutineer: { kind: 'text', label: '监票人', disclosure: 'work', maxLength: 40 },
    issued: { kind: 'count', label: '发出', disclosure: 'work', unit: '张', fixed: true },
    returned: { kind: 'count', label: '收回', disclosure: 'work', unit: '张', fixed: true },
    valid: { kind: 'count', label: '有效', disclosure: 'work', unit: '张', fixed: true },
    invalid: { kind: 'count', label: '无效', disclosure: 'work', unit: '张', fixed: true },
    options: ballotField({
      label: '测评结果',
      disclosure: 'work',
      items: appraisalGrades,
      fixed: true,
      help: '有效票不足 5 张的，不分等次记结果。',
    }),
  },
  sections: [
    { label: '测评', fields: ['subject', 'side', 'heldOn', 'scrutineer'] },
    { label: '结果', fields: ['issued', 'returned', 'valid', 'invalid', 'options'], later: true },
  ],
  title: ['subject', 'side'],
  list: ['subject', 'side', 'heldOn', 'issued', 'returned', 'valid'],
  search: ['subject'],
  happenedOn: 'heldOn',
  states: {
    counting: { label: '计票中' },
    confirmed: { label: '结果已确认', final: true, editable: false },
  },
  initial: 'counting',
  papers: [
    { template: 'appraisal-ballot', label: '测评票', finalIn: [] },
    { template: 'appraisal-tally', label: '计票汇总表', needs: ['valid'], finalIn: ['confirmed'] },
  ],
  steps: {
    confirm: {
      label: '确认结果',
      from: ['counting'],
      to: 'confirmed',
      duties: ['scrutineer'],
      ...confirmation,
      help: '两份计票单一致后，由监票人确认；总数随之记入。',
    },
  },
});
