import { access, constants, readFile } from 'node:fs/promises';
import { parse } from 'node:path';

export interface DriveParts {
  readonly platform: NodeJS.Platform;
  /** Where the system and our own data lie. */
  readonly home: string;
}

/**
 * A writable folder on another drive than the system's, to begin the choice of a backup place with; null where none
 * was found. Windows does not tell a fixed drive from a stick without a foreign program, so there it is the first other letter.
 */
export async function findOtherDrive({ platform, home }: DriveParts): Promise<string | null> {
  const candidates = platform === 'win32' ? lettersBeside(home) : await fixedMounts();
  for (const candidate of candidates) {
    if (await isWritable(candidate)) return candidate;
  }
  return null;
}

function lettersBeside(home: string): readonly string[] {
  const own = parse(home).root.toUpperCase();
  return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((root) => root !== own);
}

/** Mount points of block devices that are not removable and not the system's own. */
async function fixedMounts(): Promise<readonly string[]> {
  const mounts = parseMounts(await textOf('/proc/self/mounts'));
  const system = diskOf(mounts.find(({ point }) => point === '/')?.device ?? '');
  const fixed: string[] = [];
  for (const { device, point } of mounts) {
    const disk = diskOf(device);
    if (disk === '' || disk === system || fixed.includes(point)) continue;
    if ((await textOf(`/sys/block/${disk}/removable`)).trim() === '0') fixed.push(point);
  }
  return fixed;
}

export interface Mount {
  readonly device: string;
  readonly point: string;
}

/** Lines of `/proc/self/mounts` that name a block device and a place a person would know. */
export function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [device = '', point = ''] = line.split(' ').map(unescaped);
    const isPlace = device.startsWith('/dev/') && !/^\/(?:boot|etc|proc|sys|dev|run\/lock)(?:\/|$)/.test(point);
    return isPlace ? [{ device, point }] : [];
  });
}

/** A space in a name stands there as `\040`. */
function unescaped(word: string): string {
  return word.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** `sda` for `/dev/sda1`, `nvme0n1` for `/dev/nvme0n1p2`; empty for anything that is no partition of a plain disk. */
export function diskOf(device: string): string {
  return /^\/dev\/(nvme\d+n\d+|mmcblk\d+|[a-z]+)(?:p?\d+)?$/.exec(device)?.[1] ?? '';
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
