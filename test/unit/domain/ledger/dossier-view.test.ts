import { describe, expect, it } from 'vitest';
import { rubbishCase } from '../../../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../../../renderer/app/sample-office/wall-case';
import { checkDossier } from '../../../../renderer/domain/ledger/check-dossier';
import { viewDossier } from '../../../../renderer/domain/ledger/dossier-view';
import type { RecordView } from '../../../../renderer/domain/ledger/record';
import type { JsonObject } from '../../../../renderer/domain/json';
import type { DossierLine } from '../../../../renderer/domain/paper/dossier';
import { allLedgers } from '../../../../renderer/ledgers';
import { caseLedger } from '../../../../renderer/ledgers/mediation-room/case';
import { sampleRoom } from '../../../office/sample';

const scan = { hash: 'a'.repeat(43), name: '身份证.pdf', size: 1000, mediaType: 'application/pdf' };

describe('the file of a case of people’s mediation', () => {
  it('is printed as far as the records go, and says what is missing', () => {
    const view = fileOf({});
    expect(items(view?.lines, 'registration')).toMatchObject([{ kind: 'paper', template: 'rm-registration' }]);
    expect(items(view?.lines, 'sitting')).toHaveLength(2);
    expect(items(view?.lines, 'inquiry')).toMatchObject([{ template: 'rm-inquiry', draft: false }]);
    expect(lineOf(view?.lines, 'identity')?.lack).toEqual({
      sentence: '还没有当事人身份证明。',
      mend: { kind: 'add', ledger: 'mediation.material' },
    });
    expect(lineOf(view?.lines, 'cover')).toMatchObject({ items: [{ template: 'dossier-cover', draft: true }] });
    expect(lineOf(fileOf({ state: 'registered' })?.lines, 'registration')?.lack?.sentence).toBe(
      '人民调解受理登记表还是草稿，相应的一步没有办完。',
    );
  });

  it('counts only what must be there as missing', () => {
    const view = fileOf({ state: 'closed' });
    expect(view?.lines.filter(({ lack, need }) => need === 'must' && lack !== undefined).map(({ part }) => part)).toEqual([
      'identity',
    ]);
    expect(view?.missing).toBe(1);
    expect(lineOf(view?.lines, 'authority')).toMatchObject({ need: 'may', when: '委托代理人的' });
  });

  it('takes a signed original in place of what the computer prints', () => {
    const signed = material('agreement', { title: '签名件', scan });
    expect(items(fileOf({ materials: [signed] })?.lines, 'agreement')).toEqual([
      {
        kind: 'material',
        record: signed.id,
        title: '签名件',
        pages: 0,
        file: { hash: scan.hash, name: scan.name, mediaType: scan.mediaType },
      },
    ]);
  });

  it('leaves room for what exists on paper only, and asks for its pages', () => {
    const counted = material('identity', { title: '复印件', pages: 2 });
    const uncounted = material('identity', { title: '复印件' });
    expect(lineOf(fileOf({ materials: [counted] })?.lines, 'identity')?.lack).toBeUndefined();
    expect(lineOf(fileOf({ materials: [uncounted] })?.lines, 'identity')?.lack).toMatchObject({
      mend: { kind: 'record', record: uncounted.id },
    });
  });

  it('has a form for oral agreements and a notice for those that ended without one, in place of the agreement', () => {
    const parts = (values: JsonObject) => fileOf({ values })?.lines.map(({ part }) => part) ?? [];
    expect(parts({ agreementForm: 'oral' })).toContain('oralAgreement');
    expect(parts({ agreementForm: 'oral' })).not.toContain('agreement');
    expect(parts({ agreementForm: null, terminationReason: 'T1' })).toContain('termination');
    expect(parts({ agreementForm: null, terminationReason: 'T1' })).not.toContain('agreement');
    expect(parts({ agreementForm: null })).toContain('agreement');
  });

  it('needs the application where a party applied', () => {
    expect(lineOf(fileOf({ values: { source: 'application' } })?.lines, 'application')?.need).toBe('must');
    expect(lineOf(fileOf({ values: { source: 'grid' } })?.lines, 'application')?.need).toBe('may');
  });

  it('ignores materials that were taken back, and values of a strange shape', () => {
    const gone = { ...material('identity', { title: '错传', pages: 1 }), deleted: true };
    const strange = material('evidence', { title: 7, pages: '很多', scan: 'x' });
    const view = fileOf({ materials: [gone, strange] });
    expect(items(view?.lines, 'identity')).toEqual([]);
    expect(items(view?.lines, 'evidence')).toEqual([{ kind: 'material', record: strange.id, title: '证据材料', pages: 0 }]);
  });
});

describe('a police case', () => {
  const viewOf = (track: string) => {
    const record = sampleRoom().view(rubbishCase);
    const values = { ...record.values, track };
    return viewDossier({ ledger: caseLedger, record: { ...record, values }, children: new Map(), ledgers: allLedgers });
  };

  it('is bound with the papers its procedure asks for, evidence and proof of performance among them', () => {
    const lines = viewOf('ZA')?.lines ?? [];
    const must = lines.filter(({ need, place }) => need === 'must' && place === 'body').map(({ label }) => label);
    expect(must).toEqual(['当事人身份证明', '证据材料', '调解记录', '治安调解协议书', '履行凭证']);
  });

  it('settled on the spot is bound by the numbers of its slips and has no file', () => {
    expect(viewOf('XC')).toBeUndefined();
  });
});

describe('the check of a declared file', () => {
  const byKind = new Map(allLedgers.map((ledger) => [ledger.kind, ledger]));
  const { dossier } = caseLedger;

  it('finds nothing wrong with the mediation room', () => {
    expect(checkDossier(caseLedger, byKind)).toEqual([]);
  });

  it.each([
    [{ paper: 'nothing' }, 'dossier.new: nothing is not offered'],
    [{ paper: 'rm-sitting', each: 'mediation.report' }, 'dossier.new: mediation.report is not a child'],
    [{ only: { field: 'wrong', in: ['x'] } }, 'dossier.new: wrong is not a field'],
    [{}, 'dossier.new: not a code of mediation.material-part'],
  ])('names what does not fit: %o', (wrong, problem) => {
    if (dossier === undefined) throw new Error('the case declares a file');
    const parts = [...dossier.parts, { name: 'new', label: '新', need: 'may' as const, ...wrong }];
    expect(checkDossier({ ...caseLedger, dossier: { ...dossier, parts } }, byKind)).toContain(problem);
  });
});

interface Changes {
  readonly state?: string;
  readonly values?: JsonObject;
  readonly materials?: readonly RecordView[];
}

/** The wall case of the sample room, changed where a test needs it otherwise. */
function fileOf({ state, values = {}, materials = [] }: Changes) {
  const room = sampleRoom();
  const record = room.view(wallCase);
  const children = new Map((caseLedger.children ?? []).map((kind) => [kind, room.children(wallCase, kind)]));
  return viewDossier({
    ledger: caseLedger,
    record: { ...record, ...(state === undefined ? {} : { state }), values: { ...record.values, ...values } },
    children: new Map([...children, ['mediation.material', materials]]),
    ledgers: allLedgers,
  });
}

function material(part: string, values: JsonObject): RecordView {
  const [party] = sampleRoom().children(wallCase, 'mediation.party');
  if (party === undefined) throw new Error('the sample case has parties');
  return { ...party, id: `material-${part}`, ledger: 'mediation.material', values: { part, ...values } };
}

function lineOf(lines: readonly DossierLine[] | undefined, part: string): DossierLine | undefined {
  return lines?.find((line) => line.part === part);
}

function items(lines: readonly DossierLine[] | undefined, part: string) {
  return lineOf(lines, part)?.items;
}
