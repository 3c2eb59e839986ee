import type { Host } from '../../contract/host';
import { ok } from '../../../renderer/domain/result';
import { attempt } from './host-error';
import { oneAtATime } from './one-at-a-time';

/** Static HTML on a second window, for everybody in the room. */
export interface Projector {
  show(html: string): Promise<void>;
  /** False where no window is open. */
  follow(html: string): Promise<boolean>;
  close(): void;
}

/** What is shown last is what was asked for last. */
export function projecting(projector: Projector): Pick<Host, 'projectorShow' | 'projectorFollow' | 'projectorClose'> {
  const inTurn = oneAtATime();
  return {
    projectorShow: ({ html }) =>
      inTurn(() =>
        attempt('refused', async () => {
          await projector.show(html);
          return ok({});
        }),
      ),
    projectorFollow: ({ html }) => inTurn(() => attempt('refused', async () => ok({ open: await projector.follow(html) }))),
    projectorClose: () =>
      inTurn(() =>
        attempt('refused', async () => {
          projector.close();
          return ok({});
        }),
      ),
  };
}
