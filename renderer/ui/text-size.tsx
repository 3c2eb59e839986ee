import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import GlobalStyles from '@mui/material/GlobalStyles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';

/** The three sizes, as the font size of the page in CSS pixels; every other length is in rem. */
export const textSizes = {
  standard: { label: '标准', pixels: 16 },
  large: { label: '大', pixels: 19 },
  huge: { label: '特大', pixels: 22 },
} as const;
export type TextSize = keyof typeof textSizes;

/** Where the chosen size is remembered on this machine; it says nothing about any record. */
export interface TextSizeMemory {
  read(): string | null;
  write(size: TextSize): void;
}

/** Sets the size of all text below it. */
export function TextSizeProvider({ memory, children }: { readonly memory: TextSizeMemory; readonly children: ReactNode }) {
  const [size, setSize] = useState<TextSize>(() => readSize(memory));
  const choose = useCallback(
    (next: TextSize) => {
      setSize(next);
      memory.write(next);
    },
    [memory],
  );
  return (
    <TextSizeContext value={{ size, choose }}>
      <GlobalStyles styles={{ html: { fontSize: `${String(textSizes[size].pixels)}px` } }} />
      {children}
    </TextSizeContext>
  );
}

/** 标准 · 大 · 特大, in the top bar and in the settings. */
export function TextSizeChoice() {
  const { size, choose } = use(TextSizeContext);
  return (
    <ToggleButtonGroup
      exclusive
      aria-label="字号"
      value={size}
      onChange={(_event, next: unknown) => {
        if (isTextSize(next)) choose(next);
      }}
    >
      {Object.entries(textSizes).map(([name, { label }]) => (
        <ToggleButton key={name} value={name} aria-label={`字号${label}`}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Pixels of one rem, for what is drawn in pixels, such as charts. */
export function useRem(): number {
  return textSizes[use(TextSizeContext).size].pixels;
}

interface TextSizeChoosing {
  readonly size: TextSize;
  readonly choose: (size: TextSize) => void;
}
const TextSizeContext = createContext<TextSizeChoosing>({ size: 'standard', choose: () => undefined });

function readSize(memory: TextSizeMemory): TextSize {
  const stored = memory.read();
  return isTextSize(stored) ? stored : 'standard';
}

function isTextSize(value: unknown): value is TextSize {
  return typeof value === 'string' && Object.hasOwn(textSizes, value);
}
