import type { TallyStatus } from '../../data/shapes/shapes-api';
import type { PileStanding } from '../../domain/election/records/projection';
import { contestsIn, passIn, pilesIn } from '../../domain/election/records/ballot';
import type { JsonObject } from '../../domain/json';

export type Pile = Readonly<Record<string, string | number>>;

/** How the two counts of one pile stand; nothing where nobody handed in. */
export function statusOf(statuses: readonly TallyStatus[], pile: Pile): TallyStatus | undefined {
  return statuses.find((one) => Object.entries(pile).every(([name, value]) => one.pile?.[name] === value));
}

/** Every post and pile of a ballot with how its counts stand, without a number. */
export function pileStandings(values: JsonObject, statuses: readonly TallyStatus[]): readonly PileStanding[] {
  const pass = passIn(values);
  return contestsIn(values).flatMap(({ post, label }) =>
    pilesIn(values).map((group) => {
      const status = statusOf(statuses, { contest: post, group, pass });
      return {
        post: label,
        group,
        handedIn: status?.tellers.length ?? 0,
        agreed: status?.agreed ?? false,
        differs: (status?.differing.length ?? 0) > 0,
      };
    }),
  );
}
