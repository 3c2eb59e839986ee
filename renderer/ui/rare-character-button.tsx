import Button from '@mui/material/Button';
import { usePress } from './shortcuts';

interface RareCharacterButtonProps {
  /** Brings the cursor to where the character belongs; without it, it goes where the cursor stands. */
  readonly before?: () => void;
}

/** What Alt+R does, for whoever does not know the key. */
export function RareCharacterButton({ before }: RareCharacterButtonProps) {
  const press = usePress('rareCharacter');
  return (
    <Button
      variant="text"
      // The mouse must not take the cursor out of what is being typed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        before?.();
        press();
      }}
    >
      生僻字 Alt+R
    </Button>
  );
}
