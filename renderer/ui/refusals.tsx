import { useEffect, useRef } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { articleBeside } from './article-beside';

/** What the office says when it will not do something. */
export interface RefusalShown {
  readonly code: string;
  readonly sentence: string;
  readonly whatToDo: string;
  readonly article?: string;
}

interface RefusalsProps {
  readonly refusals: readonly RefusalShown[];
  /** Takes the keyboard to the sentences when they appear, after a button that was refused. */
  readonly takeFocus?: boolean;
}

/** What is wrong, what to do about it, and the rule it comes from. Shows nothing while all is well. */
export function Refusals({ refusals, takeFocus = false }: RefusalsProps) {
  const box = useRef<HTMLDivElement>(null);
  // By what they say, not by identity: the same sentences must not pull the keyboard away at each key stroke.
  const said = refusals.map(({ sentence }) => sentence).join('\n');
  useEffect(() => {
    if (takeFocus && said !== '') box.current?.focus();
  }, [said, takeFocus]);
  if (refusals.length === 0) return null;
  return (
    <Alert severity="error" role="alert" ref={box} tabIndex={-1} sx={{ my: 2 }}>
      {refusals.map((refusal, index) => (
        <Box key={`${refusal.code}-${String(index)}`} sx={{ '& + &': { mt: 1.5 } }}>
          <Typography component="p" sx={{ fontWeight: 700 }}>
            {refusal.sentence}
          </Typography>
          {refusal.whatToDo === '' ? null : <Typography component="p">怎么办：{refusal.whatToDo}</Typography>}
          {articleBeside(refusal) === undefined ? null : (
            <Typography component="p" variant="body2" color="text.secondary">
              依据：{refusal.article}
            </Typography>
          )}
        </Box>
      ))}
    </Alert>
  );
}
