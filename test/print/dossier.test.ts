import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../electron/contract/host';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import { bindDossier } from '../../renderer/features/dossier/bind-dossier';
import { printBatch } from '../../renderer/features/batch-print/print-batch';
import { ok } from '../../renderer/domain/result';
import { atDesk, must } from '../fakes/office-steps';
import { startOffice, testMachine, type FoundedOffice } from '../fakes/office';
import { samples } from '../office/sample';
import { openPress, pagesOfPdf, type Press } from './press';

const patience = 240_000;

describe('papers bound by a real browser', () => {
  let press: Press;
  beforeAll(async () => void (press = await openPress()));
  afterAll(() => press.close());

  it(
    'make one file in order, with the pages of the index filled in and a number on each page',
    async () => {
      const room = await sampleOffice();
      await addMaterials(room);
      const { pages, saved } = await bound(room, { reason: '立卷归档' });
      expect(saved.place).toBe('dossier-test.pdf');
      expect(pages[0]).toContain('人民调解卷宗');
      expect(pages[1]).toContain('卷内目录');
      const index = pages[1] ?? '';
      expect(index).toContain('1人民调解受理登记表1');
      expect(index).toMatch(/当事人身份证明(\d+)—(\d+)纸质另附/);
      // One scanned page, then two on paper only, whose numbers stay free.
      const [, first = '', last = ''] = /当事人身份证明(\d+)—(\d+)/.exec(index) ?? [];
      expect(Number(last) - Number(first)).toBe(2);
      const inquiry = pages.find((page) => page.includes('调查记录') && page.includes('被调查人')) ?? '';
      expect(inquiry).toMatch(new RegExp(`${Number(last) + 1}$`));
      expect(pages.at(-1)).toContain('卷宗封底');
      expect(pages.join('')).toContain('秦守安');
    },
    patience,
  );

  it(
    'show no name and no scan while nobody wrote down why they should',
    async () => {
      const room = await sampleOffice();
      await addMaterials(room);
      const { pages, room: printed } = await bound(room, undefined);
      expect(pages.join('')).not.toMatch(/scanned|秦守安|康立本/);
      expect(pages.filter((page) => page.includes('卷内目录')).join('')).toMatch(/当事人身份证明\d+—\d+/);
      expect(await papersKept(printed)).toBeGreaterThan(7);
    },
    patience,
  );

  it(
    'stop where they are told to, and write nothing',
    async () => {
      const room = await sampleOffice();
      const { office, machine } = room;
      const view = must(await office.dossier({ record: wallCase }));
      if (view === null) throw new Error('the wall case is bound');
      let done = 0;
      const outcome = await bindDossier({
        office,
        host: pressHost(machine.host, press),
        view,
        full: undefined,
        suggestedName: 'dossier-test.pdf',
        onProgress: (now) => (done = now),
        isCancelled: () => done >= 2,
      });
      expect(outcome).toEqual({ ok: false, error: 'cancelled' });
      expect(machine.host.drive.files.size).toBe(0);
      expect(await papersKept(room)).toBe(0);
    },
    patience,
  );

  it(
    'of many records count their own pages, and say how many could not be printed',
    async () => {
      const { office, machine, session } = await sampleOffice();
      const cases = must(await office.list({ ledger: 'mediation.case', from: 0, count: 100 })).rows.map(({ id }) => id);
      const progress: number[] = [];
      const outcome = await printBatch({
        office,
        host: pressHost(machine.host, press),
        template: 'rm-registration',
        label: '人民调解受理登记表',
        records: [wallCase, ...cases.filter((id) => id !== wallCase), wallCase],
        full: undefined,
        into: { pdf: 'batch.pdf' },
        onProgress: (done) => void progress.push(done),
        isCancelled: () => false,
      });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
      const pages = pagesOf(machine.host.drive.files.get('batch.pdf'));
      expect(pages.filter((page) => page.includes('第1页共1页'))).toHaveLength(outcome.value.printed);
      expect(outcome.value.left).toBe(cases.length + 1 - outcome.value.printed);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect(await papersKept({ office, machine, session })).toBe(outcome.value.printed);
    },
    patience,
  );

  it(
    'of several pages carry their title, copies and number on each page',
    async () => {
      const { office, machine } = await sampleOffice();
      const outcome = await printBatch({
        office,
        host: pressHost(machine.host, press),
        template: 'rm-agreement',
        label: '人民调解协议书',
        records: [wallCase, wallCase],
        full: { reason: '当事人签字用' },
        into: { pdf: 'batch.pdf' },
        onProgress: () => undefined,
        isCancelled: () => false,
      });
      expect(outcome).toMatchObject({ ok: true, value: { printed: 2, left: 0 } });
      const pages = pagesOf(machine.host.drive.files.get('batch.pdf'));
      expect(pages).toHaveLength(4);
      pages.forEach((page, index) => {
        expect(page).toContain(`第${(index % 2) + 1}页共2页`);
        expect(page).toContain('一式3份');
        expect(page.includes('人民调解协议书（续页）')).toBe(index % 2 > 0);
      });
    },
    patience,
  );

  async function bound(room: FoundedOffice, full: { readonly reason: string } | undefined) {
    const { office, machine } = room;
    const view = must(await office.dossier({ record: wallCase }));
    if (view === null) throw new Error('the wall case is bound');
    const outcome = await bindDossier({
      office,
      host: pressHost(machine.host, press),
      view,
      full,
      suggestedName: 'dossier-test.pdf',
      onProgress: () => undefined,
      isCancelled: () => false,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return { pages: pagesOf(machine.host.drive.files.get('dossier-test.pdf')), saved: outcome.value, room };
  }
});

/** The memory host with a printer that makes real pages. */
function pressHost(host: Host, press: Press): Host {
  const made = new Map<string, Uint8Array>();
  return {
    ...host,
    paperPdf: async ({ html }) => {
      const bytes = await press.printer.toPdf(html);
      const transfer = `press-${made.size}`;
      made.set(transfer, bytes);
      return ok({ transfer, size: bytes.length });
    },
    transferRead: async (input) => {
      const bytes = made.get(input.transfer);
      return bytes === undefined
        ? host.transferRead(input)
        : ok({ bytes: bytes.slice(input.offset, input.offset + 1024 * 1024) });
    },
    transferAbort: async (input) => (made.delete(input.transfer) ? ok({}) : host.transferAbort(input)),
  };
}

async function sampleOffice(): Promise<FoundedOffice> {
  const machine = testMachine({ samples });
  const office = startOffice(machine);
  const session = must(await office.openSample({ store: 'sample-room' }));
  return { office, session, machine };
}

async function addMaterials(room: FoundedOffice): Promise<void> {
  const { office } = room;
  const desk = atDesk(room);
  const scan = await scannedPage();
  const { hash, size } = must(await office.attach({ name: 'id.pdf', mediaType: 'application/pdf', bytes: scan }));
  const file = { hash, size, name: 'id.pdf', mediaType: 'application/pdf' };
  await desk.registers(
    'mediation.material',
    { part: 'identity', title: '一方身份证', receivedOn: '2026-01-08', scan: file },
    wallCase,
  );
  await desk.registers(
    'mediation.material',
    { part: 'identity', title: '对方身份证', receivedOn: '2026-01-08', pages: 2 },
    wallCase,
  );
}

async function scannedPage(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage([595, 842]).drawText('scanned');
  return file.save();
}

async function papersKept({ office }: FoundedOffice): Promise<number> {
  return must(await office.list({ ledger: 'system.printing', from: 0, count: 1 })).total;
}

function pagesOf(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) throw new Error('nothing was written');
  const file = join(mkdtempSync(join(tmpdir(), 'yuezhang-dossier-')), 'bound.pdf');
  writeFileSync(file, bytes);
  return pagesOfPdf(file);
}
