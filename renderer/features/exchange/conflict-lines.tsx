import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Conflict, Head } from '../../domain/ledger/record';
import type { OfficeProfile } from '../../domain/office/office';
import { useSession } from '../office';
import { cellLabel, cellText } from './cell-words';
import { momentText } from './wording';

interface ConflictLinesProps {
  readonly conflicts: readonly Conflict[];
  readonly ledger: Ledger | undefined;
  readonly from: OfficeProfile;
}

/** Where the two offices wrote different things without knowing of each other: both values, with who and when. */
export function ConflictLines({ conflicts, ledger, from }: ConflictLinesProps) {
  return (
    <>
      {conflicts.map(({ cell, candidates }) => (
        <Box key={cell} sx={{ mb: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{cellLabel(ledger, cell)}：</Typography>
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {candidates.map((head) => (
              <li key={head.op}>
                {cellText(ledger, cell, head.value)}
                <Typography component="span" variant="body2" color="text.secondary">
                  （<Writer head={head} from={from} />）
                </Typography>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}

function Writer({ head, from }: { readonly head: Head; readonly from: OfficeProfile }) {
  const own = useSession().office;
  const office = [own, from].find(({ id }) => id === head.office)?.name ?? '其他单位';
  return `${office} ${head.actor.name}，${momentText(writtenAt(head.hlc))}`;
}

/** The first 13 digits of a stamp are milliseconds since 1970. */
function writtenAt(hlc: string): number {
  return Number(hlc.slice(0, 13));
}
