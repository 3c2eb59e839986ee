import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paperPages, paperPolicy } from '../../../electron/main/paper-pages';
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
  it('is shown once, under an address nobody can guess, and may load nothing', async () => {
    const pages = paperPages(seededIds(1).bytes);
    const address = pages.add('<p>协议书</p>');
    expect(address).toMatch(/^app:\/\/paper\/[0-9a-f]{32}$/);
    const first = pages.respond(new Request(address));
    expect(first.headers.get('content-security-policy')).toBe(paperPolicy);
    expect(paperPolicy).toContain("default-src 'none'");
    expect(await first.text()).toBe('<p>协议书</p>');
    expect(pages.respond(new Request(address)).status).toBe(404);
    expect(pages.respond(new Request('app://paper/')).status).toBe(404);
  });
});
