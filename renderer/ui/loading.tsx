import { useEffect, useState } from 'react';
import Typography from '@mui/material/Typography';

/** Milliseconds before it says anything: most answers are quicker, and a word that flashes by only disturbs. */
const patience = 300;

/** Stands in for an answer on its way. */
export function Loading({ what = '正在读取…' }: { readonly what?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Typography role="status" aria-busy="true" color="text.secondary" sx={{ minHeight: '3rem', py: 1 }}>
      {shown ? what : ''}
    </Typography>
  );
}
