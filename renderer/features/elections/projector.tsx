import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useEffect, useId, useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import { projectionOf, type Projection } from '../../domain/election/records/projection';
import { renderProjectionHtml } from '../../print/projection-html';
import { useHost, useReply, useSession } from '../office';
import { ProjectionView } from './projection-view';
import { pileStandings } from './pile-standings';

/** What the room may see of a ballot now. */
export function useProjection({ view, title, computed }: RecordPage): Projection {
  const { data: statuses = [] } = useReply('tallies', { record: view.id });
  const tests = typeof computed['tests'] === 'string' ? computed['tests'].split('\n') : [];
  const piles = pileStandings(view.values, statuses);
  return projectionOf({ title, state: view.state ?? '', values: view.values, tests, piles });
}

/** Shows a ballot to the room in a window of its own, which follows this page; over this page where the machine has one window. */
export function ProjectorButton({ page }: { readonly page: RecordPage }) {
  const projection = useProjection(page);
  const { show, stop, where } = useProjector(renderProjectionHtml(projection, useBeside()));
  return (
    <>
      <Button variant="contained" onClick={() => void show()}>
        投影显示
      </Button>
      {where === 'window' && (
        <Button variant="outlined" onClick={() => void stop()}>
          结束投影
        </Button>
      )}
      {where === 'here' && <OverPage projection={projection} onClose={() => void stop()} />}
    </>
  );
}

/** A hall must not take a rehearsal for the vote. */
function useBeside(): string | undefined {
  const { office, store } = useSession();
  if (store !== 'office') return '样例';
  return office.mode === 'test' ? '测试单位' : undefined;
}

type Where = 'nowhere' | 'window' | 'here';

function useProjector(html: string) {
  const host = useHost();
  const [where, setWhere] = useState<Where>('nowhere');
  useEffect(() => {
    if (where !== 'window') return undefined;
    const follow = () =>
      void host.projectorFollow({ html }).then((followed) => {
        if (followed.ok && !followed.value.open) setWhere('nowhere');
      });
    follow();
    // Somebody may have closed it on the wall; whoever comes back to this window is told.
    window.addEventListener('focus', follow);
    return () => window.removeEventListener('focus', follow);
  }, [host, html, where]);
  return {
    where,
    show: async () => setWhere((await host.projectorShow({ html })).ok ? 'window' : 'here'),
    stop: async () => {
      await host.projectorClose({});
      setWhere('nowhere');
    },
  };
}

function OverPage({ projection, onClose }: { readonly projection: Projection; readonly onClose: () => void }) {
  const heading = useId();
  return (
    <Dialog fullScreen open onClose={onClose} aria-labelledby={heading}>
      <Box sx={{ p: 4, fontSize: '2rem' }}>
        <ProjectionView projection={projection} beside={useBeside()} headingId={heading} />
        <Button sx={{ mt: 4 }} variant="outlined" onClick={onClose}>
          结束投影（Esc）
        </Button>
      </Box>
    </Dialog>
  );
}
