import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { duties, roles, type Account } from '../../domain/office/roles';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { AddAccount } from './add-account';

/** Who has a way in, and the way to give somebody one. */
export function Accounts({ mayManage }: { readonly mayManage: boolean }) {
  const { data: accounts, refusals, loading } = useReply('accounts', {});
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<Account>();
  return (
    <>
      {loading ? <Loading /> : null}
      <Refusals refusals={refusals} />
      {accounts === undefined ? null : <AccountTable accounts={accounts} />}
      {accounts?.length === 1 ? (
        <Alert severity="warning" sx={{ mt: 2 }}>
          只有一个账户。请再开一个：一个人忘了口令或离岗，另一个人仍能打开。
        </Alert>
      ) : null}
      {added === undefined ? null : (
        <Alert severity="success" sx={{ mt: 2 }}>
          已给“{added.name}”开了账户。请本人记住口令，下次用自己的账户解锁。
        </Alert>
      )}
      {mayManage && !adding ? (
        <Button
          sx={{ mt: 2 }}
          onClick={() => {
            setAdding(true);
          }}
        >
          添加账户
        </Button>
      ) : null}
      {adding ? (
        <AddAccount
          onDone={(account) => {
            setAdding(false);
            setAdded(account);
          }}
        />
      ) : null}
    </>
  );
}

function AccountTable({ accounts }: { readonly accounts: readonly Account[] }) {
  return (
    <Table aria-label="账户">
      <TableHead>
        <TableRow>
          <TableCell>姓名</TableCell>
          <TableCell>角色</TableCell>
          <TableCell>履职身份</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {accounts.map((account) => (
          <TableRow key={account.id}>
            <TableCell>{account.name}</TableCell>
            <TableCell>{roles[account.role]}</TableCell>
            <TableCell>{account.duties.map((duty) => duties[duty]).join('、')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
