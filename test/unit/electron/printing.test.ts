import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContent } from '../../../electron/main/content';
import { paperPages, paperPolicy } from '../../../electron/main/paper-pages';
import { paperPrinter, type PaperWindow } from '../../../electron/main/paper-printer';
import { seededIds } from '../../fakes/seeded-ids';
import { namesOn, type RealMachine, realMachine } from './real-machine';

describe('a paper', () => {
  let machine: RealMachine;
  beforeEach(async () => {
    machine = await realMachine();
    machine.answers.save = 'paper.pdf';
  });
  afterEach(() => machine.remove());

  it('that cannot be made leaves no file', async () => {
    machine.paper = 'failed';
    const answer = await machine.host.paperToPdf({ html: '<p>1</p>', suggestedName: 'a.pdf' });
    expect(answer).toEqual({ ok: false, error: 'print-failed' });
    expect(await namesOn(machine.stick)).toEqual([]);
  });

  it('for which there is no room leaves no file', async () => {
    machine.room = 3;
    const answer = await machine.host.paperToPdf({ html: '<p>1</p>', suggestedName: 'a.pdf' });
    expect(answer).toEqual({ ok: false, error: 'no-space' });
    expect(await namesOn(machine.stick)).toEqual([]);
  });

  it('is made once for a person who looks at it and then saves it', async () => {
    const html = '<p>协议书</p>';
    expect((await machine.host.paperPdf({ html })).ok).toBe(true);
    expect((await machine.host.paperToPdf({ html, suggestedName: 'a.pdf' })).ok).toBe(true);
    expect(machine.printed).toEqual([html]);
    await machine.host.paperPdf({ html: '<p>另一份</p>' });
    expect(machine.printed).toHaveLength(2);
  });

  it('that cannot be made is not shown', async () => {
    machine.paper = 'failed';
    expect(await machine.host.paperPdf({ html: '<p>1</p>' })).toEqual({ ok: false, error: 'print-failed' });
  });

  it('is not made before the person has said where it goes', async () => {
    machine.answers.save = null;
    await machine.host.paperToPdf({ html: '<p>1</p>', suggestedName: 'a.pdf' });
    expect(machine.printed).toEqual([]);
  });

  it('says whether the printer took it, the person cancelled or it failed', async () => {
    const print = async (paper: RealMachine['paper']) => {
      machine.paper = paper;
      return machine.host.paperToPrinter({ html: '<p>1</p>' });
    };
    expect(await print('printed')).toEqual({ ok: true, value: {} });
    expect(await print('cancelled')).toEqual({ ok: false, error: 'cancelled' });
    expect(await print('failed')).toEqual({ ok: false, error: 'print-failed' });
  });
});

describe('the page of a paper', () => {
  const built = openContent({
    folder: '/built',
    list: (folder) =>
      folder === '/built'
        ? [
            { name: 'index.html', isFolder: false },
            { name: 'fonts', isFolder: true },
          ]
        : [{ name: 'song.woff2', isFolder: false }],
    read: async () => new Uint8Array([1, 2, 3]),
    randomBytes: seededIds(2).bytes,
  });

  it('is shown once, under an address nobody can guess', async () => {
    const pages = paperPages({ randomBytes: seededIds(1).bytes, content: built });
    const address = pages.add('<p>协议书</p>');
    expect(address).toMatch(/^app:\/\/paper\/[0-9a-f]{32}$/);
    const first = await pages.respond(new Request(address));
    expect(first.headers.get('content-security-policy')).toBe(paperPolicy);
    expect(await first.text()).toBe('<p>协议书</p>');
    expect((await pages.respond(new Request(address))).status).toBe(404);
    expect((await pages.respond(new Request('app://paper/'))).status).toBe(404);
  });

  it('may load the fonts of the app and nothing else of it', async () => {
    const pages = paperPages({ randomBytes: seededIds(1).bytes, content: built });
    expect(paperPolicy).toContain("default-src 'none'");
    expect(paperPolicy).toContain("font-src 'self'");
    const font = await pages.respond(new Request('app://paper/fonts/song.woff2'));
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    for (const other of ['index.html', 'fonts/gone.woff2', 'fonts/../index.html', 'fonts/%2e%2e/index.html']) {
      expect((await pages.respond(new Request(`app://paper/${other}`))).status, other).toBe(404);
    }
  });
});

describe('the printer', () => {
  const own = '/BaseFont /AAAAAA+YuezhangSong-Regular';
  const foreign = '/BaseFont /BAAAAA+DejaVuSans';

  function printerOf(pdfs: readonly string[]) {
    const pages = paperPages({
      randomBytes: seededIds(1).bytes,
      content: openContent({
        folder: '/',
        list: () => [],
        read: async () => new Uint8Array(0),
        randomBytes: seededIds(2).bytes,
      }),
    });
    const happened: string[] = [];
    const window: PaperWindow = {
      loadURL: async () => void happened.push('load'),
      destroy: () => void happened.push('destroy'),
      webContents: {
        printToPDF: async () => {
          happened.push('pdf');
          const made = happened.filter((each) => each === 'pdf').length;
          return Buffer.from(pdfs[Math.min(made, pdfs.length) - 1] ?? '');
        },
        print: (_options, done) => {
          happened.push('print');
          done?.(true, '');
        },
      },
    };
    const wait = async () => void happened.push('wait');
    return { printer: paperPrinter({ pages, openWindow: () => window, wait }), happened };
  }

  it('makes a paper anew until its own fonts have come', async () => {
    const { printer, happened } = printerOf(['', foreign, `${own} ${foreign}`, own]);
    expect(Buffer.from(await printer.toPdf('<p>1</p>')).toString()).toBe(own);
    expect(happened).toEqual(['load', 'pdf', 'wait', 'pdf', 'wait', 'pdf', 'wait', 'pdf', 'destroy']);
  });

  it('does not wait for ever for a script that no font of the app has', async () => {
    const { printer, happened } = printerOf([`${own} ${foreign}`]);
    expect(Buffer.from(await printer.toPdf('<p>བོད་</p>')).toString()).toBe(`${own} ${foreign}`);
    expect(happened.filter((each) => each === 'pdf')).toHaveLength(10);
  });

  it('gives a page to the paper only when its fonts are there', async () => {
    const { printer, happened } = printerOf([foreign, own]);
    expect(await printer.toPaper('<p>1</p>')).toBe('printed');
    expect(happened).toEqual(['load', 'pdf', 'wait', 'pdf', 'print', 'destroy']);
  });
});
