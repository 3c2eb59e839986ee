import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { Session } from '../../data/office-api';
import { Busy } from '../../ui/busy';
import { Refusals } from '../../ui/refusals';
import { useAction } from '../office';

const samples = [
  { store: 'sample-room', label: '派出所调解室' },
  { store: 'sample-street', label: '街道办事处' },
  { store: 'sample-instructor', label: '驻村指导员' },
  { store: 'sample-village', label: '村民委员会' },
] as const;

/** The offices of the fictional world; no passphrase is asked. */
export function SampleChoice({ onSession }: { readonly onSession: (session: Session) => void }) {
  const sample = useAction('openSample');
  const open = async (store: (typeof samples)[number]['store']) => {
    const outcome = await sample.run({ store });
    if (outcome.ok) onSession(outcome.value);
  };
  return (
    <>
      <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        {samples.map(({ store, label }) => (
          <Button key={store} onClick={() => void open(store)}>
            试用样例：{label}
          </Button>
        ))}
      </Stack>
      <Refusals refusals={sample.refusals} takeFocus />
      <Busy job={sample.running ? '正在打开样例' : undefined} />
    </>
  );
}
