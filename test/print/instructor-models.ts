import { pipeDemand } from '../../renderer/app/sample-office/instructor-demands';
import { instructorSamples } from '../../renderer/app/sample-office/instructor-office';
import { pipeVisit } from '../../renderer/app/sample-office/instructor-visits';
import { sampleWorld } from '../../renderer/app/sample-office/sample-world';
import type { JsonObject } from '../../renderer/domain/json';
import { buildPrintModel } from '../../renderer/domain/ledger/print-model';
import type { RecordView } from '../../renderer/domain/ledger/record';
import type { PrintModel } from '../../renderer/domain/paper/paper';
import { allLedgers, findLedger } from '../../renderer/ledgers';
import type { appraisalPresets } from '../../renderer/rules/instructor-appraisal';
import type { MemoryDesk } from '../office/memory-desk';
import { printModelOf } from '../office/paper';
import { sampleInstructor, sampleStreet } from '../office/sample';
import { appraisedFigures } from './appraised-figures';

const street = sampleWorld.street.profile;
const office = sampleWorld.instructor.profile;
const streetId = (number: number) => `5a3e000f-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** What each paper about instructors and appraisals is printed of: records of the sample offices, and an appraisal that needs two tellers. */
export function instructorModels(): ReadonlyMap<string, PrintModel> {
  const desk = sampleInstructor();
  const above = sampleStreet();
  const demand = printModelOf(desk, pipeDemand, { office });
  return new Map([
    ['instructor-contact-card', printModelOf(desk, instructorSamples.posting, { office })],
    ['instructor-posting', printModelOf(desk, instructorSamples.posting, { office: street })],
    ['instructor-handover', printModelOf(above, streetId(0x35), { office: street })],
    ['instructor-visit', printModelOf(desk, pipeVisit, { office })],
    ['instructor-demand', demand],
    ['instructor-demand-order', demand],
    ['instructor-demand-receipt', demand],
    ['instructor-demand-closing', demand],
    ['instructor-meeting', printModelOf(desk, instructorSamples.meeting, { office })],
    ['instructor-transition', printModelOf(desk, instructorSamples.transition, { office })],
    ['instructor-month', printModelOf(above, streetId(3), { office: street })],
    ['instructor-leave', printModelOf(above, streetId(4), { office: street })],
    ['instructor-spot-check', printModelOf(above, streetId(0x30), { office: street })],
    ['instructor-appraisal', appraisalModel(above)],
    ['instructor-appraisal-data', appraisalModel(above)],
    ['publicity-form', printModelOf(desk, instructorSamples.publicity, { office })],
    ['publicity-sign-in', printModelOf(desk, instructorSamples.publicity, { office })],
    ['appraisal-ballot', voteModel()],
    ['appraisal-tally', voteModel()],
    ['double-review', reviewModel()],
  ]);
}

/** A record nobody has to step through: what its steps would have written. */
function view(ledger: string, values: JsonObject, parent?: string): RecordView {
  return {
    id: 'sample',
    ledger,
    ledgerVersion: 1,
    owner: street.id,
    ...(parent === undefined ? {} : { parent }),
    deleted: false,
    values,
    seen: {},
    conflicts: [],
    withheld: [],
    createdAt: '',
    changedAt: '',
  };
}

function modelOf(record: RecordView, parent?: RecordView): PrintModel {
  const family = (one: RecordView) => {
    const ledger = findLedger(one.ledger);
    if (ledger === undefined) throw new Error(`no ledger ${one.ledger}`);
    return { ledger, record: one, children: new Map<string, readonly RecordView[]>() };
  };
  return buildPrintModel({
    ...family(record),
    ...(parent === undefined ? {} : { parent: family(parent) }),
    ledgers: allLedgers,
    office: street,
    covers: 'nothing',
    draft: false,
    printedOn: '2027-01-20',
  });
}

function voteModel(): PrintModel {
  const options = { excellent: 30, competent: 18, basic: 6, poor: 1, none: 1 };
  return modelOf(
    view('appraisal.vote', {
      subject: '石桥村驻村指导员',
      side: 'residents',
      heldOn: '2027-01-08',
      scrutineer: '田晓禾',
      issued: 60,
      returned: 58,
      valid: 56,
      invalid: 2,
      options: Object.entries(options).map(([id, votes]) => ({ id, votes })),
    }),
  );
}

function reviewModel(): PrintModel {
  const votes = (side: string, excellent: number, competent: number) => ({
    ...{ id: side, side, excellent, competent, basic: 2, poor: 0, none: 1, invalid: 1 },
  });
  const scheme = view('street.review-scheme', {
    year: '2026',
    name: '样溪街道两委会班子双评考核办法',
    document: '样街发〔2026〕9号',
    shareIndicators: '60',
    shareResidents: '20',
    shareSuperior: '20',
  });
  const review = view(
    'street.double-review',
    {
      community: '新苑社区',
      committee: '新苑社区党支部、居民委员会',
      scores: [
        { id: 'a', item: '组织生活按期开展', full: '30', self: '30', assessed: '28', reason: '缺一次主题党日' },
        { id: 'b', item: '党务、居务按期公开', full: '30', self: '30', assessed: '30' },
        { id: 'c', item: '居民事项按期办结', full: '40', self: '38', assessed: '38' },
      ],
      votes: [votes('群众评', 30, 18), votes('组织评', 12, 6)],
      indicatorScore: '96.00',
      residentsScore: '91.20',
      superiorScore: '90.00',
      total: '93.84',
      grade: 'excellent',
      publishedOn: '2027-01-12',
      objections: '公示期内没有异议。',
      settledOn: '2027-01-19',
    },
    scheme.id,
  );
  return modelOf(review, scheme);
}

/** The year of the test vector in `ledgers.md` A9. */
function appraisalModel(above: MemoryDesk): PrintModel {
  const months = Array.from({ length: 10 }, (_, at) => ({
    id: `2026-${String(at + 3).padStart(2, '0')}`,
    onPost: at === 0 ? '16' : '21',
    expected: '20',
  }));
  return modelOf(
    view(
      'instructor.appraisal',
      {
        village: { text: '石桥村' },
        preset: 'P-C' satisfies keyof typeof appraisalPresets,
        length: 'year',
        year: '2026',
        summary:
          '这一年走访三百一十二户中的二百八十七户，办结诉求十九件；排水、路灯、过渡费几件事逐件盯到销号。商铺补偿没有文件，三户还在等，明年继续跟。',
        votes: [
          { id: 'residents', excellent: 30, competent: 18, basic: 6, poor: 1, none: 1, invalid: 2 },
          { id: 'superior', excellent: 6, competent: 5, basic: 1, poor: 0, none: 0, invalid: 0 },
        ],
        shownOn: '2027-01-11',
        objectionsUntil: '2027-01-18',
        months,
        reportsDue: 10,
        transitionDue: 6,
        transitionInTime: 5,
        figures: appraisedFigures,
        organisation: '90',
        villageOpinion: '扎实，办的事看得见。',
        townOpinion: '同意。',
        senderOpinion: '同意。',
        grade: 'excellent',
        settledOn: '2027-01-28',
        decision: '确定为优秀，记入本人档案。',
      },
      streetId(1),
    ),
    above.view(streetId(1)),
  );
}
