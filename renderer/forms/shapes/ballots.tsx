import type { BallotSheet } from '../../domain/shapes/ballots';
import type { SheetScreen } from './sheet-screen';

export const ballotsScreen: SheetScreen<BallotSheet> = { lines: ({ items }) => items };
