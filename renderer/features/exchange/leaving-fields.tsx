import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ExportPreview } from '../../data/office-api';
import { disclosures, type Disclosure } from '../../domain/fields/field-kind';
import { useLedgers } from '../office';
import { disclosureWords } from './wording';

type PreviewField = ExportPreview['fields'][number];

/** Every field of every ledger in the file, told by class: what leaves and what stays. */
export function LeavingFields({ fields }: { readonly fields: readonly PreviewField[] }) {
  const labelOf = new Map(useLedgers().map(({ kind, label }) => [kind, label]));
  const ledgers = [...new Set(fields.map(({ ledger }) => ledger))];
  return (
    <section>
      <Typography variant="h2" id="leaving-fields" sx={{ mb: 1 }}>
        随文件带走的栏目
      </Typography>
      <TableContainer component={Paper} variant="outlined">
        <Table aria-labelledby="leaving-fields">
          <TableHead>
            <TableRow>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>台账</TableCell>
              <TableCell>内容类别</TableCell>
              <TableCell>是否带走</TableCell>
              <TableCell>栏目</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {ledgers.flatMap((ledger) =>
              groups(fields.filter((field) => field.ledger === ledger)).map((group, index) => (
                <ClassRow
                  key={`${ledger}-${group.key}`}
                  ledger={index === 0 ? (labelOf.get(ledger) ?? ledger) : ''}
                  group={group}
                />
              )),
            )}
          </TableBody>
        </Table>
      </TableContainer>
    </section>
  );
}

interface ClassGroup {
  readonly key: string;
  readonly disclosure: Disclosure;
  readonly leaves: boolean;
  readonly labels: readonly string[];
}

function ClassRow({ ledger, group }: { readonly ledger: string; readonly group: ClassGroup }) {
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 700, whiteSpace: 'nowrap' }}>
        {ledger}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{disclosureWords[group.disclosure].label}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {group.leaves ? <Chip color="primary" label="随文件带走" /> : <Chip variant="outlined" label="不带走" />}
      </TableCell>
      <TableCell>{group.labels.join('、')}</TableCell>
    </TableRow>
  );
}

function groups(fields: readonly PreviewField[]): readonly ClassGroup[] {
  return disclosures.flatMap((disclosure) =>
    [true, false].flatMap((leaves) => {
      const labels = fields
        .filter((field) => field.disclosure === disclosure && field.leaves === leaves)
        .map(({ label }) => label);
      return labels.length === 0 ? [] : [{ key: `${disclosure}-${String(leaves)}`, disclosure, leaves, labels }];
    }),
  );
}
