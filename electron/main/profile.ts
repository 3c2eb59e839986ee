import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ProfileParts {
  /** The folder of `--user-data-dir`, where the start names one. */
  readonly given: string | null;
  /** The folder of the portable program, where this is one. */
  readonly portable: string | null;
  /** The system's folder for data of programs. */
  readonly appData: string;
}

/** Where everything of this installation lies. The name is fixed for ever and ASCII, whatever the product is called. */
export function profileFolder({ given, portable, appData }: ProfileParts): string {
  if (given !== null) return given;
  return portable === null ? join(appData, 'yuezhang') : join(portable, 'yuezhang-data');
}

const lastRunFile = 'last-run.json';

/** The version that last used this profile, if it is newer than ours: what it wrote, we may not understand. */
export function findNewerWriter(profile: string, version: string): string | undefined {
  const writer = findLastWriter(profile);
  return writer !== undefined && isNewer(writer, version) ? writer : undefined;
}

export function noteRun(profile: string, version: string): void {
  const file = join(profile, lastRunFile);
  const part = openSync(`${file}.part`, 'w');
  try {
    writeFileSync(part, `${JSON.stringify({ version })}\n`);
    fsyncSync(part);
  } finally {
    closeSync(part);
  }
  renameSync(`${file}.part`, file);
}

/** Undefined on the first start, and where the note cannot be read: nobody should be locked out by one broken line. */
function findLastWriter(profile: string): string | undefined {
  try {
    const note: unknown = JSON.parse(readFileSync(join(profile, lastRunFile), 'utf8'));
    return typeof note === 'object' && note !== null && 'version' in note && typeof note.version === 'string'
      ? note.version
      : undefined;
  } catch {
    return undefined;
  }
}

function isNewer(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, place) => number !== (b[place] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** `0.10.2-rc.1` → 0, 10, 2. */
function numbersOf(version: string): readonly number[] {
  return (version.split('-')[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
}
