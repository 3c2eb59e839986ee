import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import type { About, Host } from '../../electron/contract/host';

/** Says on every screen that this is not the product itself (`decisions.md` 28). */
export function EditionLine({ host }: { readonly host: Host }) {
  const [edition, setEdition] = useState<About['edition']>();
  useEffect(() => {
    void host.about({}).then((about) => {
      if (about.ok) setEdition(about.value.edition);
    });
  }, [host]);
  if (edition !== 'browser') return null;
  return (
    <Box
      component="aside"
      aria-label="版本提示"
      sx={{ bgcolor: '#4a3500', color: '#ffffff', px: 2, py: 0.5, fontSize: '0.9375rem' }}
    >
      <strong>浏览器试用版</strong>：供试用和测试，数据存放在这个浏览器里；清除浏览数据会把它一并删掉。
    </Box>
  );
}
