import { expect, type Locator } from '@playwright/test';

/** A form made from a ledger's declaration, filled as a person reads it: by the labels. */
export class Form {
  constructor(
    private readonly scope: Locator,
    private readonly saveLabel: string,
  ) {}

  /** A line, a date, a sum, a person, a place or a text of several lines. */
  async type(label: string, text: string) {
    const line = this.scope.getByRole('textbox', { name: named(label) });
    // A line that offers what is likely is a box of choices by its role, and takes anything.
    await line.or(this.scope.getByRole('combobox', { name: named(label) })).fill(text);
  }

  /** One of a few choices side by side. */
  async choose(label: string, choice: string) {
    const choices = this.scope.getByRole('radiogroup', { name: named(label) });
    await choices.getByRole('radio', { name: choice, exact: true }).check();
  }

  /** Several out of a few that stand side by side. */
  async tick(label: string, ...choices: readonly string[]) {
    const group = this.scope.getByRole('group', { name: named(label) });
    for (const choice of choices) await group.getByRole('checkbox', { name: choice, exact: true }).check();
  }

  /** One choice out of many, found by typing a part of it. */
  async find(label: string, choice: string) {
    const box = this.scope.getByRole('combobox', { name: named(label) });
    // A draft that was found again has it chosen already, and typing the same changes nothing.
    if ((await box.inputValue()) === choice) return;
    await box.fill(choice);
    await this.scope.page().getByRole('option', { name: choice, exact: true }).click();
  }

  /** One row more of a small table; what is returned is filled like a form. */
  async addRow(rowLabel: string): Promise<Form> {
    const rows = this.scope.getByRole('group', { name: new RegExp(`^${rowLabel} \\d+$`) });
    const before = await rows.count();
    await this.scope.getByRole('button', { name: `＋ 添加${rowLabel}` }).click();
    await expect(rows).toHaveCount(before + 1);
    return new Form(rows.last(), this.saveLabel);
  }

  async save() {
    await this.scope.getByRole('button', { name: this.saveLabel, exact: true }).click();
  }
}

/** A label as it stands on the form, with or without the mark of a required field. */
function named(label: string): RegExp {
  return new RegExp(`^${label.replace(/[()（）]/g, '\\$&')}(（必填）)?$`);
}
