import { useState } from 'react';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Session } from '../../data/office-api';
import { PaperKeyWords } from '../../ui/paper-key-words';
import { Refusals } from '../../ui/refusals';
import { useAction } from '../office';

interface PaperKeyStepProps {
  readonly session: Session;
  readonly onSession: (session: Session) => void;
}

/** The words for the sealed envelope; the only way back in when every passphrase is forgotten. */
export function PaperKeyStep({ session, onSession }: PaperKeyStepProps) {
  const make = useAction('makePaperKey');
  const [words, setWords] = useState<string>();
  const show = async () => {
    const outcome = await make.run({});
    if (outcome.ok) setWords(outcome.value.words);
  };
  return (
    <Stack useFlexGap sx={{ gap: 2 }}>
      <Typography>
        单位已设立。口令忘了谁也找不回来，只有纸质密钥能重新打开数据。请准备纸笔和信封，让旁人回避，再显示词语。
      </Typography>
      {words === undefined ? (
        <Button variant="contained" autoFocus onClick={() => void show()} loading={make.running} sx={{ alignSelf: 'start' }}>
          显示纸质密钥
        </Button>
      ) : (
        <WordsOnce
          words={words}
          onDone={() => {
            onSession({ ...session, paperKey: true });
          }}
        />
      )}
      <Refusals refusals={make.refusals} takeFocus />
    </Stack>
  );
}

function WordsOnce({ words, onDone }: { readonly words: string; readonly onDone: () => void }) {
  const [sealed, setSealed] = useState(false);
  const [tried, setTried] = useState(false);
  return (
    <>
      <PaperKeyWords words={words} />
      <Typography>
        <strong>这些词语只显示这一次。</strong>
        按编号抄在纸上，核对一遍，写上单位名称和日期，装进信封，封口处签名，交单位负责人锁存。不要拍照，不要存进电脑。
      </Typography>
      <FormControlLabel
        control={
          <Checkbox
            checked={sealed}
            onChange={(_event, on) => {
              setSealed(on);
            }}
          />
        }
        label="已抄写、核对并封存"
      />
      {tried && !sealed ? (
        <Typography role="alert" color="error" sx={{ fontWeight: 600 }}>
          请先抄写、核对并封存，再勾选上面一项。
        </Typography>
      ) : null}
      <Typography>建议接着再开一个账户（设置 → 账户）：一个人忘了口令或离岗，另一个人仍能打开。</Typography>
      <Button
        variant="contained"
        sx={{ alignSelf: 'start' }}
        onClick={() => {
          setTried(true);
          if (sealed) onDone();
        }}
      >
        进入工作台
      </Button>
    </>
  );
}
