import type { Page } from '@playwright/test';

/** Letters of pinyin and the choice of the word, more than most words take. */
const strokesOfHan = 5;

/** A person who never reaches for the mouse, and who counts. */
export class Keyboard {
  strokes = 0;

  constructor(private readonly page: Page) {}

  /** A key or several at once: `Enter`, `Control+n`. */
  async press(keys: string) {
    this.strokes += keys.split('+').length;
    await this.page.keyboard.press(keys);
  }

  /** Into the field where the cursor is. */
  async type(text: string) {
    this.strokes += [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? strokesOfHan : 1), 0);
    await this.page.keyboard.insertText(text);
  }

  /** What somebody tells in their own words is not counted. */
  async tell(text: string) {
    await this.page.keyboard.insertText(text);
  }
}
