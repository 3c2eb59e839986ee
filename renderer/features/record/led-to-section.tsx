import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useLedgers, useReply } from '../office';
import { recordPath } from './paths';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

/** What was registered out of this record, to go on there. */
export function LedToSection({ page, ledger }: Pick<RecordPart, 'page' | 'ledger'>) {
  const ledgers = useLedgers();
  const enabled = (ledger.leadsTo ?? []).length > 0;
  const { data: found = [] } = useReply('ledTo', { record: page.view.id }, { enabled });
  if (found.length === 0) return null;
  return (
    <RecordSection label={`由此登记的（${found.length}）`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.map(({ record, ledger: kind, title, state }) => {
          const led = ledgers.find((one) => one.kind === kind);
          return (
            <Box component="li" key={record} sx={{ minHeight: 44, alignContent: 'center' }}>
              {led?.one}：<Link href={`#${recordPath(record)}`}>{title}</Link>
              {state !== undefined && `　${led?.states?.[state]?.label ?? state}`}
            </Box>
          );
        })}
      </Box>
    </RecordSection>
  );
}
