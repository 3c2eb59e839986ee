import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import type { CharacterAtRisk } from '../../data/finding/characters-api';

/** More lines nobody reads; the sentence above says how many there are. */
const mostShown = 500;

/** Each character that would be lost: where it stands, what it is, how to write it there. */
export function RiskTable({ found }: { readonly found: readonly CharacterAtRisk[] }) {
  return (
    <TableContainer>
      <Table size="small" aria-label="对方没有的字">
        <TableHead>
          <TableRow>
            {['字', '在哪条记录', '栏目', '读音', '怎样说明', '编码', '可以写作'].map((label) => (
              <TableCell key={label}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {found.slice(0, mostShown).map(({ record, title, where, character, instead }, at) => (
            <TableRow key={`${record}-${at}`}>
              <TableCell sx={{ fontSize: '1.75rem', lineHeight: 1.2 }}>{character.char}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={`/record/${record}`}>
                  {title}
                </Link>
              </TableCell>
              <TableCell>{where}</TableCell>
              <TableCell>{character.readings.join('、')}</TableCell>
              <TableCell>{character.description}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {character.block} {character.code}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{instead}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
