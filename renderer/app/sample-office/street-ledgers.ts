import type { SampleIntent } from '../../data/sample';
import type { Ledger } from '../../domain/ledger/ledger';
import { condolenceLedger } from '../../ledgers/common/condolence';
import { giftHandoverLedger } from '../../ledgers/common/gift-handover';
import { publicityLedger } from '../../ledgers/common/publicity';
import { appraisalVoteLedger } from '../../ledgers/street/appraisal-vote';
import { demoCommunityLedger } from '../../ledgers/street/demo-community';
import { reviewSchemeLedger } from '../../ledgers/street/review-scheme';
import { electionLedger } from '../../ledgers/elections/election';
import { cardLedger } from '../../ledgers/instructors/card';
import { instructorPostingLedger } from '../../ledgers/instructors/posting';
import { propertyOversightLedger } from '../../ledgers/street/property-oversight';
import { transitionLedger } from '../../ledgers/instructors/transition';
import { postings } from './instructor-postings';
import { reviews } from './street-reviews';
import { inTurn, registers, rows, sampleId, saved, takes, type Entry } from './write';

// Every place, person, date and sum here is invented.

const hedge = sampleId('record', 0x10);

/** What an office switched on in its settings; `first` keeps the ids of two offices apart. */
function switchesOn(first: number, ...ledgers: readonly Ledger[]): Entry {
  return saved(
    'registrar',
    ...ledgers.map(({ kind }, at): SampleIntent => ({
      act: 'create',
      ledger: 'system.choice',
      record: sampleId('record', first + at),
      values: { ledger: kind, on: true },
    })),
  );
}

const events: Entry = saved(
  'registrar',
  registers(publicityLedger, sampleId('record', 5), '2026-01-16', {
    date: '2026-01-16',
    topic: '人民调解法进集市',
    way: 'desk',
    place: { text: '石桥村集市' },
    people: 112,
    materials: rows({ what: 'leaflet', quantity: 300 }, { what: 'booklet', name: '人民调解法问答', quantity: 80 }),
    questions: '相邻通道、赡养、土地流转各有咨询。',
  }),
  registers(publicityLedger, sampleId('record', 6), '2026-02-06', {
    date: '2026-02-06',
    topic: '惠民政策宣讲',
    way: 'meeting',
    place: { text: '柳湾村文化广场' },
    people: 64,
    materials: rows({ what: 'leaflet', quantity: 150 }),
  }),
);

const transition: Entry = saved(
  'registrar',
  registers(transitionLedger, sampleId('record', 7), '2025-09-01', {
    village: { text: '柳湾村' },
    startedOn: '2025-09-01',
    owner: '街道城改办',
    items: [
      { id: 'partyPlan', planned: '2025-09-30', actual: '2025-09-28', number: '样街党字〔2025〕31号' },
      { id: 'partyAsk', planned: '2025-10-20', actual: '2025-10-24' },
      { id: 'partyReply', planned: '2026-03-31' },
      { id: 'partyFound' },
      { id: 'partyTeam' },
      { id: 'partyMembers' },
      { id: 'partyTraining' },
      { id: 'partyRoom' },
      { id: 'govPlan', planned: '2025-09-30', actual: '2025-09-25' },
      { id: 'govOpinions', planned: '2025-11-15', actual: '2025-11-10' },
      { id: 'govMeeting', planned: '2026-12-10' },
      { id: 'govApproval' },
      { id: 'govElection' },
      { id: 'govSeal' },
      { id: 'govInsurance', notApplicable: true, reason: '区里统一办理' },
      { id: 'govArchive' },
      { id: 'govSign' },
      { id: 'ecoAssets', planned: '2025-12-31', actual: '2026-01-20', number: '样评报〔2026〕2号' },
      { id: 'ecoMembers' },
      { id: 'ecoReform' },
      { id: 'ecoHandOver' },
      { id: 'ecoAccounts' },
      { id: 'ecoLeft' },
    ],
  }),
);

const scores: Entry = saved(
  'registrar',
  registers(demoCommunityLedger, sampleId('record', 8), '2026-01-12', {
    community: '新苑社区',
    year: '2025',
    scores: [
      { id: 'place', self: '15', assessed: '13', reason: '图书室面积不足' },
      { id: 'service', self: '10', assessed: '10' },
      { id: 'team', self: '14', assessed: '14' },
      { id: 'cover', self: '9', assessed: '9' },
      { id: 'books', self: '14.5', assessed: '13.5', reason: '两件超期' },
      { id: 'openness', self: '10', assessed: '10' },
      { id: 'satisfaction', self: '23.5', assessed: '23.25', reason: '按测评满意率折算' },
      { id: 'brand', self: '2', assessed: '2' },
      { id: 'accident' },
    ],
  }),
);

const vote: Entry = saved(
  'registrar',
  registers(appraisalVoteLedger, sampleId('record', 9), '2026-01-28', {
    subject: '石桥村“两委”班子',
    side: 'residents',
    heldOn: '2026-01-28',
    scrutineer: '田晓禾',
  }),
);

const property: readonly Entry[] = [
  saved(
    'registrar',
    registers(propertyOversightLedger, hedge, '2026-01-08', {
      estate: '新苑小区',
      firm: '样溪安和物业',
      raisedOn: '2026-01-08',
      subject: 'green',
      text: '3号楼前绿篱枯死，居民希望补种。',
      dueOn: '2026-01-22',
    }),
    registers(propertyOversightLedger, sampleId('record', 0x11), '2026-02-05', {
      estate: '新苑小区',
      firm: '样溪安和物业',
      raisedOn: '2026-02-05',
      subject: 'parking',
      text: '消防通道被占，请物业划线并劝导。',
      dueOn: '2026-12-05',
    }),
  ),
  ...inTurn('supervisor', takes(hedge, 'reply', '2026-01-20', { reply: '开春补种，先清理枯枝。', recheckOn: '2026-03-20' })),
];

const giving: readonly Entry[] = [
  saved(
    'registrar',
    registers(condolenceLedger, sampleId('record', 0x12), '2026-02-04', {
      batch: 'newYear',
      date: '2026-02-04',
      village: '石桥村',
      receiver: { name: '覃有田', pinyin: 'Qín' },
      people: 'hardship',
      goods: rows(
        { what: 'cash', quantity: 1, unitValue: 60_000, value: 60_000 },
        { what: 'rice', quantity: 2, unitValue: 6_550, value: 13_100 },
        { what: 'oil', quantity: 1, value: 7_990 },
      ),
      givers: '林禾生、方致和',
      signed: true,
    }),
  ),
  saved(
    'registrar',
    registers(giftHandoverLedger, sampleId('record', 0x13), '2026-02-02', {
      who: { name: '路明远' },
      gotOn: '2026-01-28',
      givenOn: '2026-02-02',
      goods: rows({ what: 'card', name: '购物卡', quantity: 2, unitValue: 50_000, value: 100_000 }),
      basis: 'face',
      receivedBy: '林禾生、田晓禾',
      signed: true,
    }),
  ),
];

/** What the street office itself did in the month of the room's report. */
const october: Entry = saved(
  'registrar',
  registers(publicityLedger, sampleId('record', 0x14), '2026-10-21', {
    date: '2026-10-21',
    topic: '城乡居民医疗保险缴费',
    way: 'desk',
    place: { text: '柳湾村文化广场' },
    people: 75,
    materials: rows({ what: 'leaflet', quantity: 200 }),
  }),
  registers(condolenceLedger, sampleId('record', 0x15), '2026-10-16', {
    batch: 'special',
    date: '2026-10-16',
    village: '柳湾村',
    receiver: { name: '仇月英', pinyin: 'Qiú' },
    people: 'veteran',
    goods: rows({ what: 'rice', quantity: 1, unitValue: 6_550, value: 6_550 }, { what: 'quilt', quantity: 1, value: 18_900 }),
    givers: '林禾生、解文君',
    signed: true,
  }),
);

/** The street office: everything it has switched on, with a few rows in each. */
export const streetEntries: readonly Entry[] = [
  switchesOn(
    0x100,
    instructorPostingLedger,
    cardLedger,
    publicityLedger,
    propertyOversightLedger,
    transitionLedger,
    demoCommunityLedger,
    appraisalVoteLedger,
    condolenceLedger,
    giftHandoverLedger,
    reviewSchemeLedger,
    electionLedger,
  ),
  ...postings,
  events,
  transition,
  scores,
  vote,
  ...reviews,
  ...property,
  ...giving,
  october,
];

/** The mediation room goes out to make the law known as well. */
export const roomPublicity: readonly Entry[] = [
  switchesOn(0x200, publicityLedger),
  saved(
    'registrar',
    registers(publicityLedger, sampleId('record', 0x20), '2026-02-08', {
      date: '2026-02-08',
      topic: '邻里纠纷怎样调解',
      way: 'visit',
      place: { text: '新苑社区5号楼' },
      people: 18,
      materials: rows({ what: 'leaflet', quantity: 18 }),
    }),
  ),
];
