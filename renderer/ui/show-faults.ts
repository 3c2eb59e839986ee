import { flushSync } from 'react-dom';

/** Marks what stands against going on, and takes the keyboard to the first input that has to be put right. */
export function showFaults(form: Element, mark: () => void): void {
  // At once, so that the mark stands on the page before it is looked for.
  flushSync(mark);
  form.querySelector<HTMLElement>('[aria-invalid="true"], .Mui-error input')?.focus();
}
