import { useId } from 'react';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { roles, type Role } from '../../domain/office/roles';

interface RoleChoiceProps {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** What the account may do; what each role means stands beside it. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const label = useId();
  return (
    <FormControl>
      <FormLabel id={label}>角色</FormLabel>
      <RadioGroup
        aria-labelledby={label}
        value={value}
        onChange={(_event, role) => {
          if (isRole(role)) onChange(role);
        }}
      >
        {Object.entries(meanings).map(([role, meaning]) => (
          <FormControlLabel key={role} value={role} control={<Radio />} label={meaning} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

const meanings: Readonly<Record<Role, string>> = {
  clerk: `${roles.clerk}：登记、办理、打印、收发文件`,
  head: `${roles.head}：经办的全部事项，另可删除、登记往来单位、管理账户`,
  auditor: `${roles.auditor}：只能查看`,
};

function isRole(value: string): value is Role {
  return Object.hasOwn(roles, value);
}
