import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';
import { findShortcut, keyMap, type Shortcut, type ShortcutName } from './key-map';

/** Called with the number of the combo that was pressed, 0 for Alt+1. */
export type ShortcutHandler = (index: number) => void;

/** Listens for the key map once for all screens. The screen that asked last answers first. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [handlers] = useState(() => new Handlers());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) press(event, handlers);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [handlers]);
  return <HandlersContext value={handlers}>{children}</HandlersContext>;
}

/** Answers a shortcut while the component is on screen: `useShortcut('save', save)`. */
export function useShortcut(name: ShortcutName, handler: ShortcutHandler, enabled = true): void {
  const handlers = use(HandlersContext);
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    return handlers?.add(name, (index) => {
      latest.current(index);
    });
  }, [handlers, name, enabled]);
}

/** Does what the shortcut does, for a button that stands for it. */
export function usePress(name: ShortcutName): () => void {
  const handlers = use(HandlersContext);
  return () => handlers?.newest(name)?.(0);
}

class Handlers {
  readonly #byName = new Map<ShortcutName, readonly ShortcutHandler[]>();

  add(name: ShortcutName, handler: ShortcutHandler): () => void {
    this.#byName.set(name, [...this.#of(name), handler]);
    return () => {
      this.#byName.set(
        name,
        this.#of(name).filter((other) => other !== handler),
      );
    };
  }

  newest(name: ShortcutName): ShortcutHandler | undefined {
    return this.#of(name).at(-1);
  }

  #of(name: ShortcutName): readonly ShortcutHandler[] {
    return this.#byName.get(name) ?? [];
  }
}

const HandlersContext = createContext<Handlers | null>(null);

function press(event: KeyboardEvent, handlers: Handlers): void {
  const found = findShortcut(event, isInput(event.target));
  if (found === undefined) return;
  const handler = mayPress(found.name) ? handlers.newest(found.name) : undefined;
  const shortcut: Shortcut = keyMap[found.name];
  if (handler !== undefined || shortcut.always === true) event.preventDefault();
  handler?.(found.index);
}

/** A question on top of the page must be answered before the page is left; what leaves nothing is always safe. */
function mayPress(name: ShortcutName): boolean {
  return (
    name === 'lock' ||
    name === 'save' ||
    name === 'rareCharacter' ||
    document.querySelector('[role="dialog"], [role="alertdialog"]') === null
  );
}

function isInput(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
