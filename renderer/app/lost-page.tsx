import Typography from '@mui/material/Typography';
import Link from '@mui/material/Link';
import { Page } from '../ui/page';

/** For an address that leads nowhere. */
export function LostPage() {
  return (
    <Page title="没有这个页面" section="找不到" width="text">
      <Typography>
        地址可能输错了，或者来自另一个版本。请<Link href="#/">回到首页</Link>。
      </Typography>
    </Page>
  );
}
