import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { ListLinks } from '../ledger-links';
import { useLedger } from '../office';
import { useMayAdd } from './may-add';
import { newBelowPath, registerBelowPath } from './paths';
import { RecordSection } from './record-section';

interface ManySectionProps {
  readonly page: RecordPage;
  readonly ledger: Ledger;
  readonly kind: string;
  readonly count: number;
}

/** Records of a kind too many for this page: how many there are, and the way to their register. */
export function ManySection({ page, ledger, kind, count }: ManySectionProps) {
  const child = useLedger(kind);
  const mayAdd = useMayAdd({ page, ledger });
  if (child === undefined) return null;
  const { id } = page.view;
  return (
    <RecordSection
      label={`${child.label}（${count}）`}
      actions={
        <>
          {mayAdd(child) && <ListLinks ledger={child} parent={id} />}
          {mayAdd(child) && <Button href={`#${newBelowPath(id, kind)}`}>添加{child.one}</Button>}
          <Button variant="contained" href={`#${registerBelowPath(id, kind)}`}>
            打开{child.label}
          </Button>
        </>
      }
    >
      <Typography color="text.secondary">{child.why}</Typography>
    </RecordSection>
  );
}
