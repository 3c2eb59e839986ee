import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { RecordPage } from '../../data/office-api';
import { ProjectorButton, useProjection } from './projector';
import { ProjectionView } from './projection-view';
import { RecordScreen } from './record-screen';

/** What the room sees, looked at before it is shown. */
export function HallPage({ page }: { readonly page: RecordPage }) {
  const projection = useProjection(page);
  return (
    <RecordScreen page={page} title="会场投影" actions={<ProjectorButton page={page} />}>
      <Typography sx={{ mb: 2 }}>
        会场里看到的就是下面的内容，接了投影仪或者第二块屏幕的显示在那里。按投影窗口里的 Esc 键也能结束。
      </Typography>
      <Paper variant="outlined" sx={{ p: 3, fontSize: '1.25rem' }}>
        <ProjectionView projection={projection} />
      </Paper>
    </RecordScreen>
  );
}
