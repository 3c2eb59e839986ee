import type { SampleOffice } from '../../data/sample';
import { instructorEntries } from './instructor-office';
import { octoberEntries } from './october';
import { rubbishCaseOpened, rubbishCaseSettled } from './rubbish-case';
import { rubbishHandOver, rubbishVisitEntries } from './rubbish-visits';
import { roomPublicity, streetEntries } from './street-ledgers';
import { villageEntries } from './village-election';
import { wallEntries } from './wall-case';
import { opens, sampleId, saved, type Entry } from './write';

// Every place, person, date and sum here is invented; only the pattern of the disputes is taken from life.

const leak: Entry = saved(
  'registrar',
  opens(sampleId('case', 4), '2026-02-09T08:50', {
    track: 'RM',
    number: '样调〔2026〕4号',
    matter: '楼上漏水邻里纠纷',
    source: 'grid',
    registeredOn: '2026-02-09',
  }),
);

/** The last that is recorded is the report of October, corrected in November. */
const until = '2026-11-12T08:30';

const room: SampleOffice = {
  profile: { id: sampleId('office', 1), name: '样溪派出所调解室', type: 'police-mediation', mode: 'test' },
  account: {
    id: sampleId('account', 1),
    name: '周立行',
    role: 'head',
    duties: ['roomHead', 'officer', 'mediator', 'registrar', 'archivist'],
  },
  saves: [
    ...wallEntries,
    ...rubbishVisitEntries,
    ...rubbishCaseOpened,
    ...rubbishHandOver,
    ...rubbishCaseSettled,
    leak,
    ...roomPublicity,
    ...octoberEntries,
  ].map((entry, index) => ({ saveId: sampleId('save', index + 1), ...entry })),
  until,
};

const street: SampleOffice = {
  profile: { id: sampleId('office', 2), name: '样溪街道办事处', type: 'street', mode: 'test' },
  account: {
    id: sampleId('account', 2),
    name: '林禾生',
    role: 'head',
    duties: ['supervisor', 'registrar', 'teller', 'scrutineer'],
  },
  saves: streetEntries.map((entry, index) => ({ saveId: sampleId('save', 0x1000 + index), ...entry })),
  until,
};

const instructor: SampleOffice = {
  profile: { id: sampleId('office', 3), name: '石桥村驻村指导员', type: 'instructors', mode: 'test' },
  account: { id: sampleId('account', 3), name: '单长青', role: 'head', duties: ['instructor', 'registrar'] },
  saves: instructorEntries.map((entry, index) => ({ saveId: sampleId('save', 0x2000 + index), ...entry })),
  until,
};

const village: SampleOffice = {
  profile: { id: sampleId('office', 4), name: '石桥村民委员会', type: 'village', mode: 'test' },
  account: {
    id: sampleId('account', 4),
    name: '褚长庚',
    role: 'head',
    duties: ['electionWorker', 'partyWorker', 'registrar', 'teller', 'scrutineer', 'archivist'],
  },
  saves: villageEntries.map((entry, index) => ({ saveId: sampleId('save', 0x3000 + index), ...entry })),
  until: '2026-11-18T13:30',
};

/** The fictional world of the sample offices and of the tests: a mediation room, the street office, an instructor and a village that votes. */
export const sampleWorld = { room, street, instructor, village };
