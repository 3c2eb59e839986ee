import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CharacterView, FoundCharacters } from '../../data/finding/characters-api';

interface CharacterButtonsProps {
  readonly found: FoundCharacters;
  readonly chooseLabel: string;
  readonly onChoose: (char: string) => void;
}

/** What was found as large characters; the one under the hand or the keyboard is told in words. */
export function CharacterButtons({ found, chooseLabel, onChoose }: CharacterButtonsProps) {
  const [told, setTold] = useState<CharacterView>();
  const { total, characters } = found;
  const shown = characters.find(({ char }) => char === told?.char) ?? characters[0];
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography role="status">{statusOf(found)}</Typography>
      {shown !== undefined && <Typography sx={{ minHeight: '1.5rem' }}>{wordsOf(shown)}</Typography>}
      {total > 0 && (
        <Box sx={grid} role="group" aria-label="找到的字">
          {characters.map((character) => (
            <Button
              key={character.char}
              variant="outlined"
              onClick={() => onChoose(character.char)}
              onFocus={() => setTold(character)}
              onMouseEnter={() => setTold(character)}
              aria-label={`${chooseLabel}${character.char}，${wordsOf(character)}`}
              sx={{ fontSize: '1.75rem', minWidth: '3.25rem', minHeight: '3.25rem', p: 0, lineHeight: 1 }}
            >
              {character.char}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  );
}

function statusOf({ total, characters }: FoundCharacters): string {
  if (total === 0) return '没有找到。可以换一种方法，比如按部首和笔画。';
  if (total > characters.length) return `找到 ${total} 个字，先列出 ${characters.length} 个；再多写一些就会少一些。`;
  return `找到 ${total} 个字。`;
}

/** 𬭎：hóng，钅宏（金部，部首外7画，共12画），扩展E，U+2CB4E */
function wordsOf({ char, readings, description, block, code }: CharacterView): string {
  return `${char}：${[...(readings.length === 0 ? [] : [readings.join('、')]), description, block, code].join('，')}`;
}

const grid = { display: 'flex', flexWrap: 'wrap', gap: 0.75, maxHeight: '18rem', overflowY: 'auto', p: 0.5 };
