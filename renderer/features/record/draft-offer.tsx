import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { timeText } from '../local-time';

interface DraftOfferProps {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly onTake: () => void;
  readonly onDiscard: () => void;
}

/** Nothing typed is lost: what was not saved last time is offered before the form opens. */
export function DraftOffer({ savedAt, onTake, onDiscard }: DraftOfferProps) {
  return (
    <Alert
      severity="info"
      sx={{ my: 2 }}
      action={
        <>
          <Button variant="contained" autoFocus onClick={onTake}>
            继续填写
          </Button>
          <Button onClick={onDiscard} sx={{ ml: 1 }}>
            放弃
          </Button>
        </>
      }
    >
      上次没有保存完，已替您找回（{timeText(savedAt)}）。
    </Alert>
  );
}

type DraftResumedProps = Omit<DraftOfferProps, 'onTake'>;

/** Above a form that already stands as it was left; giving it up empties the form. */
export function DraftResumed({ savedAt, onDiscard }: DraftResumedProps) {
  return (
    <Alert severity="info" role="note" sx={{ my: 2 }} action={<Button onClick={onDiscard}>放弃</Button>}>
      接着上次没有保存完的内容填写（{timeText(savedAt)}）。
    </Alert>
  );
}
