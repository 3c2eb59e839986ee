/** A menu as the app described it. Nothing is drawn; a test presses an item by its id. */
interface ItemTemplate {
  readonly id?: string;
  readonly role?: string;
  readonly click?: () => void;
  readonly submenu?: readonly ItemTemplate[];
}

export class Menus {
  private shown: readonly ItemTemplate[] = [];

  readonly buildFromTemplate = (items: readonly ItemTemplate[]) => ({ items });
  readonly setApplicationMenu = (menu: { readonly items: readonly ItemTemplate[] } | null) => {
    this.shown = menu?.items ?? [];
  };
  readonly getApplicationMenu = () => ({ items: this.shown });

  press(id: string) {
    const item = flatten(this.shown).find((candidate) => candidate.id === id);
    if (item?.click === undefined) throw new Error(`the menu has no item ${id} to press`);
    item.click();
  }
}

function flatten(items: readonly ItemTemplate[]): readonly ItemTemplate[] {
  return items.flatMap((item) => [item, ...flatten(item.submenu ?? [])]);
}
