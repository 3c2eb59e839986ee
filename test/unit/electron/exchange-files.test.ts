import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytes, sumOf, value } from './contract-cases';
import { bytesOn, namesOn, type RealMachine, realMachine } from './real-machine';

let machine: RealMachine;
beforeEach(async () => {
  machine = await realMachine();
});
afterEach(() => machine.remove());

const file = bytes(3000);

describe('a file on its way to the stick', () => {
  it('lies under a temporary name until it was read back', async () => {
    const transfer = await begun('out.yzx');
    value(await machine.host.transferWrite({ transfer, bytes: file }));
    expect(await namesOn(machine.stick)).toEqual([expect.stringMatching(/^out\.yzx\.[0-9a-f]{8}\.part$/)]);
    value(await machine.host.fileCommit({ transfer, sha256: sumOf(file) }));
    expect(await namesOn(machine.stick)).toEqual(['out.yzx']);
  });

  it('leaves no file under its final name when the program dies half-way', async () => {
    const transfer = await begun('out.yzx');
    value(await machine.host.transferWrite({ transfer, bytes: file.slice(0, 1000) }));
    expect((await namesOn(machine.stick)).filter((name) => name.endsWith('.yzx'))).toEqual([]);
    await machine.restart();
    expect(await namesOn(machine.stick)).toEqual([]);
  });

  it('gets no name when what is read back is not what was written', async () => {
    const transfer = await begun('out.yzx');
    value(await machine.host.transferWrite({ transfer, bytes: file }));
    const [part = ''] = await namesOn(machine.stick);
    await writeFile(join(machine.stick, part), bytes(2999));
    expect(await machine.host.fileCommit({ transfer, sha256: sumOf(file) })).toEqual({ ok: false, error: 'verify-failed' });
    expect(await namesOn(machine.stick)).toEqual([]);
  });

  it('says so when the stick was pulled out before the end', async () => {
    const transfer = await begun('out.yzx');
    value(await machine.host.transferWrite({ transfer, bytes: file }));
    await emptyStick();
    const answer = await machine.host.fileCommit({ transfer, sha256: sumOf(file) });
    expect(answer).toEqual({ ok: false, error: 'verify-failed' });
    expect(await namesOn(machine.stick)).toEqual([]);
  });

  it('replaces a file that was there only when the new one is whole', async () => {
    await writeFile(join(machine.stick, 'out.yzx'), 'last month');
    const transfer = await begun('out.yzx');
    value(await machine.host.transferWrite({ transfer, bytes: file }));
    await machine.host.transferAbort({ transfer });
    expect(await readFile(join(machine.stick, 'out.yzx'), 'utf8')).toBe('last month');
    await written('out.yzx');
    expect(sumOf(await bytesOn(machine.stick, 'out.yzx'))).toBe(sumOf(file));
  });

  it('is never written through a link or over a folder', async () => {
    const elsewhere = join(machine.profile, 'elsewhere');
    await writeFile(elsewhere, 'kept');
    await symlink(elsewhere, join(machine.stick, 'link.yzx'));
    await mkdir(join(machine.stick, 'folder.yzx'));
    for (const name of ['link.yzx', 'folder.yzx']) {
      machine.answers.save = name;
      const answer = await machine.host.fileBegin({ purpose: 'exchange', suggestedName: 'a.yzx', size: 5 });
      expect(answer).toEqual({ ok: false, error: 'refused' });
    }
    expect(await readFile(elsewhere, 'utf8')).toBe('kept');
  });

  it('is not begun where there is no room for it', async () => {
    machine.room = 2999;
    machine.answers.save = 'out.yzx';
    const answer = await machine.host.fileBegin({ purpose: 'exchange', suggestedName: 'a.yzx', size: 3000 });
    expect(answer).toEqual({ ok: false, error: 'no-space' });
    expect(await namesOn(machine.stick)).toEqual([]);
  });

  it('is not begun in a folder that is gone', async () => {
    machine.answers.save = 'gone/out.yzx';
    const answer = await machine.host.fileBegin({ purpose: 'exchange', suggestedName: 'a.yzx', size: 3000 });
    expect(answer).toEqual({ ok: false, error: 'write-failed' });
  });

  it('tells nothing of when it was written, if it is an exchange file', async () => {
    await written('out.yzx');
    expect((await stat(join(machine.stick, 'out.yzx'))).mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z');
  });
});

describe('a file from the stick', () => {
  it('is refused when it is a link, a folder or a pipe', async () => {
    await writeFile(join(machine.profile, 'secret'), 'kept at home');
    await symlink(join(machine.profile, 'secret'), join(machine.stick, 'link.yzx'));
    await mkdir(join(machine.stick, 'folder.yzx'));
    execFileSync('mkfifo', [join(machine.stick, 'pipe.yzx')]);
    for (const name of ['link.yzx', 'folder.yzx', 'pipe.yzx']) {
      machine.answers.open = name;
      expect(await machine.host.fileOpen({ purpose: 'exchange' })).toEqual({ ok: false, error: 'refused' });
    }
  });
});

describe('the table of transfers', () => {
  it('takes no more than eight at a time', async () => {
    const open: string[] = [];
    for (let count = 0; count < 8; count += 1) open.push(await begun(`out-${count}.yzx`));
    machine.answers.save = 'one-more.yzx';
    const ninth = () => machine.host.fileBegin({ purpose: 'exchange', suggestedName: 'a.yzx', size: 3000 });
    expect(await ninth()).toEqual({ ok: false, error: 'busy' });
    await machine.host.transferAbort({ transfer: open[0] ?? '' });
    expect((await ninth()).ok).toBe(true);
  });

  it('gives up a transfer that nobody has touched for ten minutes, and cleans up behind it', async () => {
    const forgotten = await begun('forgotten.yzx');
    machine.clock.advance(10 * 60 * 1000 + 1);
    await begun('next.yzx');
    expect(await machine.host.transferWrite({ transfer: forgotten, bytes: file })).toEqual({ ok: false, error: 'not-found' });
    expect((await readdir(machine.stick)).filter((name) => name.startsWith('forgotten'))).toEqual([]);
  });

  it('writes chunks in the order they were sent, even where nobody waited', async () => {
    const transfer = await begun('out.yzx');
    const chunks = [file.slice(0, 1000), file.slice(1000, 1500), file.slice(1500)];
    await Promise.all(chunks.map((chunk) => machine.host.transferWrite({ transfer, bytes: chunk })));
    value(await machine.host.fileCommit({ transfer, sha256: sumOf(file) }));
  });

  it('finishes no blob as a file and no file as a blob', async () => {
    const blob = value(await machine.host.blobBegin({ store: 'office', size: 5 }));
    expect(await machine.host.fileCommit({ ...blob, sha256: sumOf(file) })).toEqual({ ok: false, error: 'not-found' });
    const transfer = await begun('out.yzx');
    const hash = 'A'.repeat(43);
    expect(await machine.host.blobCommit({ transfer, hash })).toEqual({ ok: false, error: 'not-found' });
  });
});

async function begun(name: string): Promise<string> {
  machine.answers.save = name;
  const input = { purpose: 'exchange', suggestedName: 'a1b2c3.yzx', size: 3000 } as const;
  return value(await machine.host.fileBegin(input)).transfer;
}

async function written(name: string): Promise<void> {
  const transfer = await begun(name);
  value(await machine.host.transferWrite({ transfer, bytes: file }));
  value(await machine.host.fileCommit({ transfer, sha256: sumOf(file) }));
}

async function emptyStick(): Promise<void> {
  for (const name of await namesOn(machine.stick)) await rm(join(machine.stick, name));
}
