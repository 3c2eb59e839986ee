import Typography from '@mui/material/Typography';
import type { About } from '../../../electron/contract/host';
import { useAbout } from '../use-about';

/** Which version this is and whose work it stands on. */
export function AboutApp() {
  const about = useAbout();
  return (
    <>
      <Typography>
        新乐章 {about?.version} {about === undefined ? '' : editions[about.edition]}
      </Typography>
      <Typography>以 Apache-2.0 许可开放源代码。用到的第三方软件及其许可，见程序文件夹中的第三方许可说明。</Typography>
      <Typography>本软件不联网，不收集任何信息。</Typography>
    </>
  );
}

const editions: Readonly<Record<About['edition'], string>> = { desktop: '桌面版', browser: '浏览器试用版' };
