import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, hostMethods } from '../../../electron/contract/host';
import { machineHost } from '../../../electron/main/host/machine-host';
import { type DoorEvent, serveHost } from '../../../electron/main/serve-host';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock';
import { seededIds } from '../../fakes/seeded-ids';

/** The real machine side on real folders, reached through its door; only dialogs and printer are stood in for. */
export interface RealMachine {
  readonly host: Host;
  readonly answers: { save: string | null; open: string | null; folder: string | null };
  readonly profile: string;
  /** A folder that plays the stick. */
  readonly stick: string;
  readonly clock: FixedClock;
  readonly printed: string[];
  readonly shown: string[];
  /** What the projector shows, undefined while none is open. */
  projected: string | undefined;
  /** Bytes the stick may still take, where a test says so. */
  room: number;
  paper: 'printed' | 'cancelled' | 'failed';
  /** The program ends and is started again on the same folders. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

export async function realMachine(): Promise<RealMachine> {
  const base = await mkdtemp(join(tmpdir(), 'yuezhang-machine-'));
  const [profile, stick] = [join(base, 'profile'), join(base, 'stick')];
  await mkdir(profile);
  await mkdir(stick);
  const ids = seededIds(7);
  const clock = fixedClock();
  const started = () => {
    const opened = machineHost({
      profile,
      version: '0.1.0',
      dialogs: {
        saveAs: async () => within(stick, machine.answers.save),
        openFile: async () => within(stick, machine.answers.open),
        chooseFolder: async () => within(stick, machine.answers.folder),
      },
      printer: {
        toPdf: async (html) => {
          machine.printed.push(html);
          if (machine.paper === 'failed') throw new Error('no printer');
          return Buffer.from(`%PDF-1.7\n${html}`);
        },
        toPaper: async (html) => {
          machine.printed.push(html);
          return machine.paper;
        },
      },
      projector: {
        show: async (html) => void (machine.projected = html),
        follow: async (html) => {
          if (machine.projected === undefined) return false;
          machine.projected = html;
          return true;
        },
        close: () => (machine.projected = undefined),
      },
      showInFolder: (place) => machine.shown.push(place),
      otherDrive: async () => null,
      freeSpace: async () => machine.room,
      now: clock.now,
      randomBytes: ids.bytes,
    });
    return { ...opened, host: throughDoor(opened.host) };
  };
  const machine: RealMachine = {
    get host() {
      return running.host;
    },
    answers: { save: null, open: null, folder: null },
    profile,
    stick,
    clock,
    printed: [],
    shown: [],
    projected: undefined,
    room: Number.MAX_SAFE_INTEGER,
    paper: 'printed',
    restart: async () => {
      await running.close();
      running = started();
    },
    remove: async () => {
      await running.close();
      await rm(base, { recursive: true });
    },
  };
  let running = started();
  return machine;
}

function within(folder: string, name: string | null): string | null {
  return name === null ? null : join(folder, name);
}

const officeFrame: DoorEvent = { senderFrame: { url: 'app://office/#/home', parent: null } };

/** The contract as a window sees it: every call passes the checks of the door. */
function throughDoor(host: Host): Host {
  const answers = new Map<string, (event: DoorEvent, input: unknown) => Promise<unknown>>();
  serveHost({ handle: (channel, answer) => void answers.set(channel, answer) }, host);
  const calls = hostMethods.map((method) => [method, (input: unknown) => answers.get(`host:${method}`)?.(officeFrame, input)]);
  // The names are those of the contract; that each answers as it says is what the tests find out.
  return Object.fromEntries(calls) as Host;
}

export async function namesOn(stick: string): Promise<readonly string[]> {
  return (await readdir(stick)).sort();
}

export async function bytesOn(stick: string, name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(stick, name)));
}

export async function putOn(stick: string, name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(stick, name), bytes);
}
