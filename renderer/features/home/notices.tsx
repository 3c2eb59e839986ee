import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useMay, useSession } from '../office';

/** What had to be done at the start, and what the office still lacks to be safe. */
export function Notices() {
  const { notices, paperKey, store } = useSession();
  const mayMake = useMay('accounts');
  return (
    <>
      {notices.map((notice) => (
        <Alert key={notice} role="note" severity="info" sx={{ mb: 2 }}>
          {notice}
        </Alert>
      ))}
      {store === 'office' && !paperKey && mayMake ? (
        <Alert role="note" severity="warning" sx={{ mb: 2 }}>
          还没有纸质密钥：口令一旦忘记，数据就再也打不开。请到<Link href="#/settings">设置</Link>制作并封存。
        </Alert>
      ) : null}
    </>
  );
}
