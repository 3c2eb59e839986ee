import { Component, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Page } from '../ui/page';

/** Stands in for a screen that broke. What broke is a fault of ours; nothing of it is shown, as it may hold names. */
export function FaultPage() {
  return (
    <Page title="程序出了意外" section="意外" width="text">
      <Typography sx={{ mb: 2 }}>
        这是程序的毛病，不是操作的错。已保存的内容不受影响，写了一半的内容保留为草稿。请重新打开；如果再次出现，记下正在做什么，告诉维护人员。
      </Typography>
      <Button
        variant="contained"
        onClick={() => {
          location.hash = '#/';
          location.reload();
        }}
      >
        重新打开
      </Button>
    </Page>
  );
}

interface FaultBoundaryState {
  readonly broken: boolean;
}

/** Catches what the routes did not. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, FaultBoundaryState> {
  override state: FaultBoundaryState = { broken: false };

  static getDerivedStateFromError(): FaultBoundaryState {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <FaultPage /> : this.props.children;
  }
}
