/** A key as a person presses it; `key` is `KeyboardEvent.key` in lower case. */
export interface Combo {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  /** Left alone while somebody types into an input. */
  readonly outsideInputs?: boolean;
}

export interface Shortcut {
  readonly label: string;
  /** As printed on the keys, for the list under F1. */
  readonly keys: readonly string[];
  readonly combos: readonly Combo[];
  /** Kept from the browser even where no screen uses it, such as its own 保存网页. */
  readonly always?: boolean;
}

/** Digits that go to a section of the navigation, in the order of their combos. */
export const sectionKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** Every shortcut of the app, in the order F1 shows them. */
export const keyMap = {
  create: {
    label: '新建一条记录',
    keys: ['Ctrl+N', 'Alt+N'],
    // A browser keeps Ctrl+N for itself; Alt+N is for the browser edition.
    combos: [
      { key: 'n', ctrl: true },
      { key: 'n', alt: true },
    ],
    always: true,
  },
  save: { label: '保存', keys: ['Ctrl+S'], combos: [{ key: 's', ctrl: true }], always: true },
  find: {
    label: '查找',
    keys: ['Ctrl+F', '/'],
    combos: [
      { key: 'f', ctrl: true },
      { key: '/', outsideInputs: true },
    ],
  },
  rareCharacter: { label: '生僻字输入：查到的字填到光标处', keys: ['Alt+R'], combos: [{ key: 'r', alt: true }] },
  section: {
    label: '转到左侧第 1 至 9 个栏目，0 为最后一个',
    keys: ['Alt+1 … Alt+9', 'Alt+0'],
    combos: sectionKeys.map((key) => ({ key, alt: true })),
  },
  keys: { label: '快捷键一览', keys: ['F1'], combos: [{ key: 'f1' }], always: true },
  lock: { label: '锁定', keys: ['Ctrl+L'], combos: [{ key: 'l', ctrl: true }], always: true },
  back: { label: '返回上一层', keys: ['Esc'], combos: [{ key: 'escape', outsideInputs: true }] },
} as const satisfies Readonly<Record<string, Shortcut>>;
export type ShortcutName = keyof typeof keyMap;

/** What of a keyboard event decides; an IME that is composing owns every key. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** The shortcut a key press means, if any, and which of its combos: 0 for Alt+1. */
export function findShortcut(
  pressed: Pressed,
  insideInput: boolean,
): { readonly name: ShortcutName; readonly index: number } | undefined {
  if (pressed.isComposing || pressed.keyCode === imeKeyCode) return undefined;
  for (const [name, { combos }] of Object.entries<Shortcut>(keyMap)) {
    const index = combos.findIndex((combo) => fits(combo, pressed) && !(combo.outsideInputs === true && insideInput));
    if (index >= 0 && isShortcutName(name)) return { name, index };
  }
  return undefined;
}

/** Chromium gives this code to keys that an input method swallows, also just before it starts composing. */
const imeKeyCode = 229;

function fits(combo: Combo, pressed: Pressed): boolean {
  return (
    pressed.key.toLowerCase() === combo.key &&
    (pressed.ctrlKey || pressed.metaKey) === (combo.ctrl ?? false) &&
    pressed.altKey === (combo.alt ?? false)
  );
}

function isShortcutName(name: string): name is ShortcutName {
  return Object.hasOwn(keyMap, name);
}
