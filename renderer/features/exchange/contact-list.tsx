import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Paper from '@mui/material/Paper';
import type { Contact } from '../../data/office-api';
import { officeTypes } from '../../domain/office/office';
import { Empty } from '../../ui/empty';
import { relations } from './wording';

export function ContactList({ contacts }: { readonly contacts: readonly Contact[] }) {
  if (contacts.length === 0) return <Empty sentence={nobodyYet} />;
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table aria-label="往来单位">
        <TableHead>
          <TableRow>
            <TableCell>单位</TableCell>
            <TableCell>类型</TableCell>
            <TableCell>关系</TableCell>
            <TableCell>核对字</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {contacts.map((contact) => (
            <ContactRow key={contact.office.id} contact={contact} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const nobodyYet =
  '还没有往来单位。先与对方互换名片：点“本单位名片…”把名片存到U盘交给对方，再点“登记往来单位…”读取对方的名片。两边都登记后才能互相导出、导入。';

function ContactRow({ contact: { office, relation, fingerprint } }: { readonly contact: Contact }) {
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ fontWeight: 700 }}>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
          {office.name}
          {office.mode === 'test' ? <Chip label="测试单位" variant="outlined" /> : null}
        </Stack>
      </TableCell>
      <TableCell>{officeTypes[office.type]}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{relations[relation]}</TableCell>
      <TableCell>{fingerprint.join(' ')}</TableCell>
    </TableRow>
  );
}
