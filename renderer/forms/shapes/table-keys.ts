import type { KeyboardEvent } from 'react';

/** ↑ and ↓ go to the same column of the next line, where the input has no list of its own open. */
export function handleTableKey(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.nativeEvent.isComposing || event.altKey || !(event.target instanceof HTMLInputElement)) return;
  if (event.target.getAttribute('role') === 'combobox') return;
  const cell = event.target.closest<HTMLElement>('[data-column]');
  const table = event.target.closest('table');
  if (cell === null || table === null) return;
  const column = [...table.querySelectorAll<HTMLInputElement>(`[data-column="${cell.dataset['column'] ?? ''}"] input`)];
  const next = column[column.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
