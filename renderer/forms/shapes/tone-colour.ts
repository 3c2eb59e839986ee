import type { Tone } from '../../domain/shapes/mark';

/** The colour of the theme for how urgent something is. */
export function toneColour(tone: Tone | undefined): string {
  if (tone === 'late') return 'error.main';
  return tone === 'warn' ? 'warning.main' : 'text.primary';
}
