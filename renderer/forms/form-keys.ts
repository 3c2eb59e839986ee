import type { KeyboardEvent } from 'react';

/** Enter goes on to the next input, Ctrl+Enter saves. Keys an input method is composing with are left alone. */
export function handleFormKey(event: KeyboardEvent, form: HTMLElement | null, save: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented || form === null) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    save();
    return;
  }
  if (!(event.target instanceof HTMLInputElement) || isListOpen(event.target)) return;
  event.preventDefault();
  focusNext(form, event.target);
}

/** Takes the keyboard to where the filling in begins. */
export function focusFirstInput(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[data-field] :is(input:not([type="file"]), textarea, [role="textbox"])')?.focus();
}

/** Takes the keyboard to the first of these fields, in the order of the form. */
export function focusFirstOf(form: HTMLElement | null, order: readonly string[], names: readonly string[]): void {
  const first = order.find((name) => names.includes(name));
  const box = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
    ({ dataset }) => dataset['field'] === first,
  );
  // The input that is wrong, or the first one of the field.
  const input = box?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? box?.querySelector<HTMLElement>(inputs);
  input?.focus();
}

const inputs = 'input:not([type="file"]), textarea, [role="textbox"], button';

/** While a list of choices is open, Enter takes the choice. */
function isListOpen(input: HTMLInputElement): boolean {
  return input.getAttribute('aria-expanded') === 'true' && input.hasAttribute('aria-activedescendant');
}

function focusNext(form: HTMLElement, from: HTMLInputElement): void {
  const stops = [...form.querySelectorAll<HTMLInputElement>('input, textarea, [role="textbox"], [data-save]')].filter(
    (stop) => isStop(stop) || stop === from,
  );
  const later = stops.slice(stops.indexOf(from) + 1).find((stop) => stop.name === '' || stop.name !== from.name);
  later?.focus();
  // As with the Tab key: what stands there is replaced by typing, and left alone by going on.
  if (later instanceof HTMLInputElement) later.select();
}

/** Of a group of radio buttons only the chosen or first one is a stop, as with the Tab key. */
function isStop(stop: HTMLInputElement): boolean {
  if (stop.disabled || stop.type === 'file' || stop.tabIndex < 0) return false;
  if (stop.type !== 'radio') return true;
  const group = [...(stop.closest('[role="radiogroup"]')?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  return stop.checked || (group[0] === stop && !group.some(({ checked }) => checked));
}
