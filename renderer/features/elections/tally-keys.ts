import type { Box, Mark } from '../../domain/election/counting/calling';
import { isOnBallot, marksOf } from '../../domain/election/counting/calling';
import { peopleOf, type Contest } from '../../domain/election/counting/contest';

/** A box of the sheet with the key that draws a stroke in it. */
export interface KeyedBox extends Box {
  readonly name: string;
  readonly key: string;
}

/**
 * One row of keys for each mark, in the order of the ballot: digits for votes, the letters below them against, the row below those for
 * neither. A hand stays where it lies, whoever is called.
 */
const rows: Readonly<Record<Mark, string>> = { inFavour: '1234567890', against: 'qwertyuiop', abstained: 'asdfghjkl;' };

/** Every box of a contest; people beyond the tenth are counted with the buttons. */
export function keyedBoxes(contest: Contest): readonly (readonly KeyedBox[])[] {
  return peopleOf(contest).map((one, at) =>
    marksOf(contest, isOnBallot(contest, one)).map((mark) => ({
      person: one.person,
      name: one.name,
      mark,
      key: rows[mark].charAt(at),
    })),
  );
}

/** The box a pressed key stands for. */
export function findBox(boxes: readonly (readonly KeyedBox[])[], key: string): KeyedBox | undefined {
  const pressed = key.toLowerCase();
  return boxes.flat().find((box) => box.key !== '' && box.key === pressed);
}
