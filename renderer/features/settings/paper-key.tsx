import { useState } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { PaperKeyWords } from '../../ui/paper-key-words';
import { Refusals } from '../../ui/refusals';
import { useAction, useSession } from '../office';

/** Makes the sealed envelope where there is none yet, or a new one in place of a lost or opened one. */
export function PaperKey() {
  const { paperKey } = useSession();
  const make = useAction('makePaperKey');
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState<string>();
  const [made, setMade] = useState(false);
  const replaces = paperKey || made;
  const show = async () => {
    setAsking(false);
    const outcome = await make.run({});
    if (!outcome.ok) return;
    setMade(true);
    setWords(outcome.value.words);
  };
  if (words !== undefined) {
    return (
      <WordsOnce
        words={words}
        onSealed={() => {
          setWords(undefined);
        }}
      />
    );
  }
  return (
    <>
      <Typography sx={{ mb: 2 }}>
        {replaces
          ? '纸质密钥已经做过。丢失了，或者信封被拆开过，请重做一份。'
          : '还没有纸质密钥。口令一旦忘记，数据就再也打不开，请现在制作并封存。'}
      </Typography>
      <Button
        onClick={() => {
          setAsking(true);
        }}
        loading={make.running}
        loadingPosition="start"
      >
        {replaces ? '重做纸质密钥…' : '制作纸质密钥…'}
      </Button>
      <Refusals refusals={make.refusals} takeFocus />
      <ConfirmDialog
        open={asking}
        question={replaces ? '要重做纸质密钥吗？' : '现在旁边没有别人看屏幕吗？'}
        yes="显示词语"
        onYes={() => void show()}
        onNo={() => {
          setAsking(false);
        }}
      >
        {replaces ? '重做以后，旧信封里的词语就不能再用了，请取出销毁。显示以前，请确认旁边没有别人看屏幕。' : ''}
        词语只显示这一次，请先备好纸笔和信封。
      </ConfirmDialog>
    </>
  );
}

function WordsOnce({ words, onSealed }: { readonly words: string; readonly onSealed: () => void }) {
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <PaperKeyWords words={words} />
      <Typography>只显示这一次。按编号抄写、核对，装进信封，封口处签名，交单位负责人锁存。不要拍照，不要存进电脑。</Typography>
      <Button variant="contained" onClick={onSealed}>
        已抄写、核对并封存
      </Button>
    </Stack>
  );
}
