import { useId } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';

interface BusyProps {
  /** What is being done, such as 正在写出文件. Undefined when nothing is. */
  readonly job: string | undefined;
  readonly done?: number;
  /** 0 or absent where nobody knows how much there is. */
  readonly total?: number;
  readonly onCancel?: () => void;
}

/** Holds the screen still while a long job runs, and says how far it is. */
export function Busy({ job, done = 0, total = 0, onCancel }: BusyProps) {
  const title = useId();
  const percent = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : undefined;
  return (
    <Dialog open={job !== undefined} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title}>{job}，请稍候</DialogTitle>
      <DialogContent aria-live="polite">
        {percent === undefined ? (
          '正在处理…'
        ) : (
          <>
            <LinearProgress variant="determinate" value={percent} aria-labelledby={title} sx={{ height: '0.75rem', mb: 1 }} />
            已完成 {percent}%
          </>
        )}
      </DialogContent>
      {onCancel === undefined ? null : (
        <DialogActions>
          <Button onClick={onCancel}>停止</Button>
        </DialogActions>
      )}
    </Dialog>
  );
}
