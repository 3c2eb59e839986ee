import { describe, expect, it } from 'vitest';
import { findShortcut, keyMap, type Pressed } from '../../../renderer/ui/key-map';

describe('the key map', () => {
  it('gives no key to two shortcuts', () => {
    const combos = Object.values(keyMap).flatMap((shortcut) =>
      shortcut.combos.map((combo) => JSON.stringify({ ctrl: false, alt: false, ...combo })),
    );
    expect(new Set(combos).size).toBe(combos.length);
  });

  it('leaves every key to an input method that is composing', () => {
    expect(findShortcut(press('s', { ctrlKey: true }), true)?.name).toBe('save');
    expect(findShortcut(press('s', { ctrlKey: true, isComposing: true }), true)).toBeUndefined();
    expect(findShortcut(press('Escape', { keyCode: 229 }), false)).toBeUndefined();
  });

  it('lets a person type a slash and leave an input with Esc without leaving the page', () => {
    expect(findShortcut(press('/'), true)).toBeUndefined();
    expect(findShortcut(press('/'), false)?.name).toBe('find');
    expect(findShortcut(press('Escape'), true)).toBeUndefined();
    expect(findShortcut(press('Escape'), false)?.name).toBe('back');
  });

  it('counts the sections from Alt+1', () => {
    expect(findShortcut(press('3', { altKey: true }), false)).toEqual({ name: 'section', index: 2 });
    expect(findShortcut(press('3'), false)).toBeUndefined();
  });
});

function press(key: string, rest: Partial<Pressed> = {}): Pressed {
  return { key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 0, ...rest };
}
