import { useState } from 'react';
import Button from '@mui/material/Button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Refusals } from '../../ui/refusals';
import { useAction, useSession } from '../office';

interface TakeBackProps {
  readonly readingIn: string;
  readonly rows: number;
  readonly onTakenBack?: () => void;
}

/** Deletes what one sheet brought, after one question. */
export function TakeBack({ readingIn, rows, onTakenBack }: TakeBackProps) {
  const [asked, setAsked] = useState(false);
  const takeBack = useAction('takeBackSheet');
  const duty = useSession().account.duties[0] ?? 'registrar';
  const yes = async () => {
    const outcome = await takeBack.run({ readingIn, duty });
    if (!outcome.ok) return;
    setAsked(false);
    onTakenBack?.();
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>撤销这次读入…</Button>
      <ConfirmDialog
        open={asked}
        question={`要撤销这次读入吗？`}
        yes="撤销读入"
        grave
        blocked={takeBack.running}
        onYes={() => void yes()}
        onNo={() => setAsked(false)}
      >
        这次读入的 {rows} 条记录会一起删除；其中有人接着改过的，就一条也不删。
        <Refusals refusals={takeBack.refusals} takeFocus />
      </ConfirmDialog>
    </>
  );
}
