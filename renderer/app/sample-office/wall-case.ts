import { adds, handledBy, inTurn, nothingUnusual, opens, rows, sampleId, saved, takes, type Entry } from './write';

/** A wall across the path between two houses: settled, built again five days later, settled in writing. */
export const wallCase = sampleId('case', 1);
const one = sampleId('child', 0x11);
const other = sampleId('child', 0x12);

const committee = '样溪街道人民调解委员会驻样溪派出所调解室';
const yard = { text: '样溪街道石桥村三组' };

const first: readonly Entry[] = [
  saved(
    'registrar',
    opens(wallCase, '2026-01-08T17:20', {
      track: 'RM',
      number: '样调〔2026〕1号',
      matter: '通道砌墙相邻纠纷',
      source: 'call110',
      registeredOn: '2026-01-08',
    }),
    adds('mediation.party', one, wallCase, '2026-01-08', {
      side: 'one',
      kind: 'person',
      name: { name: '秦守安' },
      sex: 'm',
      age: 61,
      phone: '00000000001',
      address: { text: '样溪街道石桥村三组11号' },
      occupation: '务农',
      representative: { name: '秦志远' },
      representativeRelation: '儿子',
      authority: '代为参加调解、签收文书',
      consents: rows({ on: '2026-01-08', agrees: true, way: 'face' }),
    }),
    adds('mediation.party', other, wallCase, '2026-01-08', {
      side: 'other',
      kind: 'person',
      name: { name: '康立本' },
      sex: 'm',
      age: 58,
      phone: '00000000002',
      address: { text: '样溪街道石桥村三组12号' },
      occupation: '务农',
      representative: { name: '康志明' },
      representativeRelation: '儿子',
      authority: '代为参加调解、签收文书',
      consents: rows({ on: '2026-01-08', agrees: true, way: 'face' }),
    }),
  ),
  saved(
    'registrar',
    takes(wallCase, 'register', '2026-01-08T17:40', {
      disputeType: '2',
      happenedOn: '2026-01-08',
      place: yard,
      facts:
        '秦守安与康立本两家房屋相邻，中间有一条共用通道和三处排水口。2025年11月以来，双方因雨水排放多次争吵，康立本将三处排水口堵住。2026年1月8日，秦守安用砖在通道上砌起约一米高的墙，康立本家无法出入，报警求助。',
      claims: '康立本要求拆墙恢复通行；秦守安要求疏通排水口。',
    }),
  ),
  saved('mediator', takes(wallCase, 'screen', '2026-01-08T17:50', nothingUnusual)),
  saved(
    'mediator',
    takes(wallCase, 'accept', '2026-01-08T18:00', {
      acceptedOn: '2026-01-08',
      organ: committee,
      organType: 'street',
      partyRelation: 'citizens',
      difficult: false,
    }),
  ),
  saved('roomHead', takes(wallCase, 'assign', '2026-01-08T18:05', handledBy('方致和', 'committee'))),
  saved('mediator', takes(wallCase, 'mediate', '2026-01-08T18:10', { rightsToldOn: '2026-01-08', rightsToldWay: 'oral' })),
  saved(
    'mediator',
    adds('mediation.session', sampleId('child', 0x13), wallCase, '2026-01-08T18:20', {
      number: 1,
      startAt: '2026-01-08T18:20',
      endAt: '2026-01-08T19:10',
      place: yard,
      openness: 'open',
      present: '秦守安、康立本',
      helpers: rows({ name: '石桥村三组组长', relation: '村民小组', consented: true }),
      presiding: '方致和',
      recorder: '田晓禾',
      content: '调解员在现场查看通道和排水口，讲明相邻各方应当方便生活、团结互助。秦守安同意先拆墙恢复通行，排水另行商量。',
      result: 'agreed',
    }),
    takes(wallCase, 'agree', '2026-01-08T19:10', {
      agreementForm: 'oral',
      agreedOn: '2026-01-08',
      clauses: rows({ who: '秦守安', what: '拆除通道上的砖墙，恢复通行', dueOn: '2026-01-09' }),
      performance: 'promised',
    }),
  ),
  ...inTurn(
    'mediator',
    takes(wallCase, 'perform', '2026-01-09T10:00', {
      performance: 'done',
      performedOn: '2026-01-09',
      performanceProof: '调解员现场查看，砖墙已拆除',
    }),
    takes(wallCase, 'close', '2026-01-09T10:30', { closedOn: '2026-01-09' }),
  ),
];

const again: readonly Entry[] = [
  saved(
    'mediator',
    takes(wallCase, 'reopen', '2026-01-13T09:00', {
      relapses: rows({ on: '2026-01-13', what: '秦守安再次用砖封堵通道，双方各由儿子代表到调解室。' }),
      stepReason: '结案后同一通道再次被堵，双方要求继续调解。',
    }),
    adds('mediation.inquiry', sampleId('child', 0x14), wallCase, '2026-01-13T10:00', {
      askedAt: '2026-01-13T10:00',
      place: yard,
      asked: '石桥村三组组长',
      askers: '方致和',
      recorder: '田晓禾',
      content: '通道历来由两家共用，排水口早于两家现有房屋。上次协议没有解决排水，是再次起争执的原因。',
    }),
  ),
  saved(
    'mediator',
    adds('mediation.session', sampleId('child', 0x15), wallCase, '2026-01-13T14:00', {
      number: 2,
      startAt: '2026-01-13T14:00',
      endAt: '2026-01-13T16:00',
      place: { text: '样溪派出所调解室' },
      openness: 'closed',
      present: '秦志远（代表秦守安）、康志明（代表康立本）',
      helpers: rows({ name: '石桥村委会主任', relation: '村委会', consented: true }),
      presiding: '方致和',
      recorder: '田晓禾',
      content:
        '调解员再次告知权利义务，分别听取双方代表陈述。双方承认通道和排水口应当共用，对砖和水管的损失数额没有争议，同意一并解决通行和排水。',
      result: 'agreed',
    }),
  ),
  saved(
    'mediator',
    takes(wallCase, 'agree', '2026-01-13T16:00', {
      agreementForm: 'written',
      agreementNumber: '样调协〔2026〕1号',
      agreedOn: '2026-01-13',
      disputedPoints: '争议事项为共用通道的通行和三处排水口的使用。双方处理方式都有不当，各自承担相应责任。',
      clauses: rows(
        { who: '秦守安', what: '拆除砖墙、清理砖块，恢复通道原状', dueOn: '2026-01-14' },
        { who: '康立本', what: '疏通被堵的三处排水口', dueOn: '2026-01-14' },
        {
          who: '康立本',
          whom: '秦守安',
          what: '补偿损坏的砖和水管',
          amount: 20000,
          dueOn: '2026-01-16',
          method: '当面现金支付',
        },
        { who: '双方', what: '共同使用、维护通道和排水口，不再封堵', lasting: true },
      ),
      signedOn: '2026-01-13',
      mediatorSignedOn: '2026-01-13',
      sealedOn: '2026-01-14',
      performance: 'promised',
    }),
  ),
];

export const wallEntries: readonly Entry[] = [...first, ...again];
