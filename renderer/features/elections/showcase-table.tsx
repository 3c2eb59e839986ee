import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { civilDateText } from '../../domain/calendar/civil-date';
import type { Showcase } from '../../domain/election/progress';
import { useLedger } from '../office';

/** 示范社区 built of those aimed at, and where each application stands; no scores beside each other. */
export function ShowcaseTable({ showcase: { aim, built, applications } }: { readonly showcase: Showcase }) {
  const ledger = useLedger('street.demo-community');
  return (
    <Box component="section" aria-label="示范社区" sx={{ mt: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        示范社区
      </Typography>
      <Typography sx={{ mb: 1 }}>
        已授牌 {built} 个，目标 {aim} 个（西安市新城区2010年的工作目标，地方规定；现在是否仍然要求未核实）。
      </Typography>
      <Table size="small" aria-label="示范社区申报">
        <TableHead>
          <TableRow>
            {['社区', '年度', '现在', '授牌'].map((label) => (
              <TableCell key={label}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {applications.map(({ record, community, year, state, awardedOn }) => (
            <TableRow key={record}>
              <TableCell component="th" scope="row">
                <Link href={`#/record/${record}`}>{community}</Link>
              </TableCell>
              <TableCell>{year}</TableCell>
              <TableCell>{ledger?.states?.[state]?.label ?? state}</TableCell>
              <TableCell>{awardedOn === undefined ? '—' : civilDateText(awardedOn)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
