import Stack from '@mui/material/Stack';
import { PassphraseInput } from './passphrase-input';
import { passphraseStrength } from './passphrase-strength';

/** A new passphrase, typed twice. */
export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
}
export const noPassphrase: NewPassphrase = { first: '', second: '' };

/** Why the two inputs cannot stand yet; nothing where they can. */
export function passphraseFault({ first, second }: NewPassphrase): { readonly first?: string; readonly second?: string } {
  const strength = passphraseStrength(first);
  if (!strength.enough) return { first: strength.sentence };
  return first === second ? {} : { second: '两次输入的口令不一样，请重新输入第二遍。' };
}

interface NewPassphraseInputsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  /** Set once the person tried to go on: then what is wrong is said in red. */
  readonly tried: boolean;
  /** 口令 for a first one, 新口令 where one is replaced. */
  readonly label?: string;
}

/** Both inputs with a hint, in words, of how strong the passphrase is. */
export function NewPassphraseInputs({ value, onChange, tried, label = '口令' }: NewPassphraseInputsProps) {
  const fault = tried ? passphraseFault(value) : {};
  return (
    <Stack useFlexGap sx={{ gap: 2 }}>
      <PassphraseInput
        isNew
        label={label}
        value={value.first}
        onChange={(first) => {
          onChange({ ...value, first });
        }}
        help={passphraseStrength(value.first).sentence}
        wrong={fault.first}
      />
      <PassphraseInput
        isNew
        label={`再输一遍${label}`}
        value={value.second}
        onChange={(second) => {
          onChange({ ...value, second });
        }}
        help="口令无法找回，请务必记住。"
        wrong={fault.second}
      />
    </Stack>
  );
}
