import type { Intent } from '../domain/ledger/intent';
import { viewRecord } from '../domain/ledger/view';
import type { Refusal } from '../domain/refusal';
import { ok, type Result } from '../domain/result';
import { act } from './acting';
import { framesOf } from './archive';
import type { OpenOffice } from './open-office';
import type { SampleIntent, SampleOffice, SampleSave } from './sample';

/**
 * Records the fictional world save by save, as its people would, and goes on where it was cut. Refused only where the machine
 * refuses: that the rules let every save pass is proven with the world.
 */
export async function playSample(
  opened: OpenOffice,
  { saves, until }: SampleOffice,
): Promise<Result<undefined, readonly Refusal[]>> {
  const open = notBefore(opened, until);
  for (const save of saves.slice(await countPlayed(open, saves))) {
    const intents = await Promise.all(save.intents.map((intent) => withSeen(open, intent)));
    const acted = await act(withActor(atItsTime(open, save), save), { saveId: save.saveId, duty: save.duty, intents });
    if (!acted.ok) return acted;
  }
  return ok(undefined);
}

function atItsTime(open: OpenOffice, { now }: SampleSave): OpenOffice {
  if (now === undefined) return open;
  return { ...open, deps: { ...open.deps, clock: { now: open.deps.clock.now, local: () => now } } };
}

/** Two people have to have a part in some things, such as a review. */
function withActor(open: OpenOffice, { by }: SampleSave): OpenOffice {
  return by === undefined ? open : { ...open, account: by };
}

/** A PC whose clock went back to its first day opens the sample too: what happens in it has happened. */
function notBefore(open: OpenOffice, until: string): OpenOffice {
  const { clock } = open.deps;
  const local = () => (clock.local() < until ? until : clock.local());
  return { ...open, deps: { ...open.deps, clock: { now: clock.now, local } } };
}

/** Saves are played in order, so all before the last one that is known are known too. */
async function countPlayed(open: OpenOffice, saves: readonly SampleSave[]): Promise<number> {
  for (let count = saves.length; count > 0; count -= 1) {
    const save = saves[count - 1];
    if (save !== undefined && (await isPlayed(open, save))) return count;
  }
  return 0;
}

/** Looks among the entries of the record it writes: the house itself remembers only the saves of late. */
async function isPlayed({ house }: OpenOffice, { saveId, intents }: SampleSave): Promise<boolean> {
  const stored = intents[0] && (await house.find(intents[0].record));
  const entries = await house.archive.entries(stored?.entries ?? []);
  return entries.flatMap(framesOf).some((frame) => frame.header.saveId === saveId);
}

async function withSeen(open: OpenOffice, intent: SampleIntent): Promise<Intent> {
  if (intent.act !== 'edit' && intent.act !== 'step') return intent;
  const stored = await open.house.find(intent.record);
  return { ...intent, seen: stored === undefined ? {} : viewRecord(stored.folded).seen };
}
