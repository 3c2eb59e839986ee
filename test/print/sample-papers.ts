import { followedUpCase, oralCase } from '../../renderer/app/sample-office/october-settled';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import type { DossierIndex } from '../../renderer/domain/paper/dossier';
import type { OfficeProfile } from '../../renderer/domain/office/office';
import type { Paper, PrintModel } from '../../renderer/domain/paper/paper';
import { registerSheet } from '../../renderer/ledgers/mediation-room/case-sheets';
import { sheetPaper } from '../../renderer/print/figure-sheet';
import { templates } from '../../renderer/print/templates';
import { papersDesk, type PapersDesk } from '../office/mediation-papers';
import type { MemoryDesk } from '../office/memory-desk';
import { electionPapers, electionVillage, type ElectionPapers } from '../office/election-printed';
import { paperOf, printModelOf } from '../office/paper';
import { instructorPapers } from './instructor-books';
import { instructorModels } from './instructor-models';
import { sampleRoom } from '../office/sample';

export interface SamplePaper {
  readonly name: string;
  readonly paper: Paper;
}

/** Every paper of this version as an office prints it: a new template without a record to print it of stops here. */
export function samplePapers(): readonly SamplePaper[] {
  const room = sampleRoom();
  const papers = papersDesk();
  const instructors = instructorModels();
  const elections = electionPapers();
  return templates.map(({ name }) => ({
    name,
    paper: paperOf(name, instructors.get(name) ?? modelFor({ room, papers, elections }, name)),
  }));
}

/** Every kind of notice: they differ in all but the frame. */
export function electionNotices(): readonly SamplePaper[] {
  return electionPapers().notices.map(({ kind, desk, record }) => ({
    name: `election-notice-${kind}`,
    paper: paperOf('election-notice', printModelOf(desk, record, { office: electionVillage })),
  }));
}

/** A draft, a covered paper, one of three pages, one with many parties and one that keeps an address apart: they look different. */
export function specialPapers(): readonly SamplePaper[] {
  const room = sampleRoom();
  const { desk, case: caseOf } = papersDesk();
  const facts = Array.from({ length: 80 }, (_, index) => `第${index + 1}次：两家为通道和排水反复争吵，多次劝解没有结果。`);
  const { record, ...model } = printModelOf(room, wallCase);
  const long = { ...model, record: { ...record, text: { ...record.text, facts: facts.join('') } } };
  return [
    { name: 'draft', paper: paperOf('rm-registration', printModelOf(room, wallCase, { draft: true })) },
    { name: 'covered', paper: paperOf('za-agreement', printModelOf(room, rubbishCase, { masked: true })) },
    { name: 'three-pages', paper: paperOf('rm-registration', long) },
    ...instructorPapers(),
    { name: 'wide-sheet', paper: wideSheet() },
    { name: 'many-parties', paper: paperOf('rm-agreement', printModelOf(desk, caseOf('wages'))) },
    { name: 'address-apart', paper: paperOf('rm-agreement', printModelOf(desk, caseOf('family'))) },
  ];
}

/** The register line of each matter as it is handed in: twelve columns on a sheet that lies on its side. */
function wideSheet(): Paper {
  const [list] = registerSheet.lists ?? [];
  const texts =
    '2026年10月9日\n样调〔2026〕21号|当事人申请|样溪街道新苑社区7号楼|简某、梁某|邻里纠纷\n夜间犬吠邻里纠纷|2人||方致和|走访0次\n调解1次|结案\n书面协议\n样调协〔2026〕9号|履行完毕\n2026年10月30日';
  const rows = Array.from({ length: 6 }, () => texts.split('|'));
  const lists = list === undefined ? [] : [{ ...list, rows }];
  const { title, source } = registerSheet;
  return sheetPaper({ title, period: '2026年10月', source, lists }, { office: '样溪派出所调解室', printedOn: '2026-11-02' });
}

interface Samples extends PlaceSamples {
  readonly room: MemoryDesk;
}

export interface PlaceSamples {
  readonly papers: PapersDesk;
  readonly elections: ElectionPapers;
}

/** Papers of the sample office where it has a record for them, otherwise of the desk that has every kind of record. */
function modelFor({ room, ...places }: Samples, name: string): PrintModel {
  const record = ofSampleRoom(room, name);
  if (record === undefined) return modelAt(placeOf(places, name));
  const model = printModelOf(room, record);
  return name.startsWith('dossier-') ? { ...model, index } : model;
}

function ofSampleRoom(room: MemoryDesk, name: string): string | undefined {
  if (name === 'za-agreement') return rubbishCase;
  if (name === 'rm-oral-agreement') return oralCase;
  if (name === 'rm-follow-up') return idOfFirst(room, followedUpCase, 'mediation.follow-up');
  if (name === 'rm-inquiry') return idOfFirst(room, wallCase, 'mediation.inquiry');
  if (name === 'rm-sitting') return idOfFirst(room, wallCase, 'mediation.session');
  return ofWallCase.includes(name) ? wallCase : undefined;
}

const ofWallCase = ['rm-registration', 'rm-rights', 'rm-agreement', 'dossier-cover', 'dossier-index', 'dossier-back'];

/** Where a record stands that offers this paper. */
export interface PaperPlace {
  readonly desk: MemoryDesk;
  readonly record: string;
  readonly office?: OfficeProfile;
}

export function placeOf({ papers, elections }: PlaceSamples, name: string): PaperPlace {
  const election = elections.recordFor(name);
  return election === undefined
    ? { desk: papers.desk, record: recordFor(papers, name) }
    : { ...election, office: electionVillage };
}

export function modelAt({ desk, record, office }: PaperPlace, look: Parameters<typeof printModelOf>[2] = {}): PrintModel {
  return printModelOf(desk, record, { ...look, ...(office === undefined ? {} : { office }) });
}

/** Papers that any case offers are printed of the one they are meant for. */
function recordFor({ case: caseOf, child, offering }: PapersDesk, name: string): string {
  if (name === 'dissuasion-note') return caseOf('noise');
  if (name === 'termination-notice' || name === 'undisputed-facts') return caseOf('wages');
  if (name === 'receipt' || name === 'urge-notice') return child('renovation', 'mediation.obligation', 'clause', '第2条');
  return offering(name);
}

function idOfFirst(room: MemoryDesk, record: string, ledger: string): string {
  const [first] = room.children(record, ledger);
  if (first === undefined) throw new Error(`the sample case has no ${ledger}`);
  return first.id;
}

const index: DossierIndex = {
  lines: [
    { label: '人民调解受理登记表', pages: '1', note: '' },
    { label: '当事人权利义务告知书', pages: '2', note: '' },
    { label: '当事人身份证明材料', pages: '3—4', note: '复印件' },
    { label: '人民调解调查记录', pages: '5', note: '' },
    { label: '人民调解记录', pages: '6—7', note: '' },
    { label: '人民调解协议书', pages: '8—9', note: '' },
  ],
  pages: 9,
};
