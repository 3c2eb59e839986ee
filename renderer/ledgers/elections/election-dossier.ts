import { electionKinds } from '../../domain/election/kinds';
import type { Dossier, DossierPart } from '../../domain/paper/dossier';
import { electionMaterials } from '../codes/election-notices';
import type { ElectionField } from './election-fields';

type Part = DossierPart<ElectionField>;

/** A line of the index under the name and label of the list of materials. */
function part(name: keyof typeof electionMaterials.codes, more: Omit<Part, 'name' | 'label'>): Part {
  return { name, label: electionMaterials.codes[name].label, ...more };
}

/** The archive of an election. Ballots are sealed apart; the file holds a line for where they lie. */
export const electionDossier: Dossier<ElectionField> = {
  label: '选举档案',
  source: '村民委员会组织法第39条（选举文件和选票归档）；次序按民政部规程摘录，以当地要求为准',
  materials: { ledger: electionKinds.material, part: 'part', title: 'title', pages: 'pages', file: 'scan' },
  parts: [
    { name: 'cover', label: '卷宗封面', need: 'must', paper: 'election-cover', place: 'front' },
    { name: 'index', label: '卷内目录', need: 'must', paper: 'dossier-index', place: 'front' },
    part('plan', { need: 'must', paper: 'election-plan' }),
    part('method', { need: 'must' }),
    part('rules', { need: 'must', paper: 'election-rules' }),
    part('minutes', { need: 'must' }),
    part('committee', { need: 'must' }),
    part('registration', { need: 'must' }),
    part('roll', { need: 'must', paper: 'election-roll', each: electionKinds.roll }),
    part('complaints', { need: 'may', when: '有申诉的', paper: 'election-decision', each: electionKinds.complaint }),
    part('nominations', { need: 'must', paper: 'election-nomination', each: electionKinds.nomination }),
    part('vetting', { need: 'must' }),
    part('notices', { need: 'must', paper: 'election-notice', each: electionKinds.notice }),
    part('proxies', { need: 'may', when: '有委托投票的' }),
    part('dayStaff', { need: 'must' }),
    part('ballotSample', { need: 'must', paper: 'election-ballot', each: electionKinds.ballot }),
    part('ballots', { need: 'must' }),
    part('papers', { need: 'must', paper: 'election-paper-check', each: electionKinds.ballot }),
    part('tallies', { need: 'must' }),
    part('reports', { need: 'must', paper: 'election-report', each: electionKinds.ballot }),
    part('winners', { need: 'must', paper: 'election-whole-report', each: electionKinds.result }),
    part('certificates', { need: 'may', when: '留存根的' }),
    part('handover', { need: 'must', paper: 'election-handover', each: electionKinds.handover }),
    part('summary', { need: 'may', when: '写了总结的' }),
    part('other', { need: 'may', when: '有其他材料的' }),
    { name: 'back', label: '卷宗封底', need: 'must', paper: 'dossier-back', place: 'back' },
  ],
};
