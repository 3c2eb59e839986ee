/** What a person is asked. Answers are paths, or null for a person who cancels; a window never sees or sends one. */
export interface Dialogs {
  saveAs(input: {
    readonly title: string;
    readonly suggestedName: string;
    readonly kinds: readonly FileKind[];
  }): Promise<string | null>;
  openFile(input: { readonly title: string; readonly kinds: readonly FileKind[] }): Promise<string | null>;
  chooseFolder(input: { readonly title: string; readonly start: string | null }): Promise<string | null>;
}

export interface FileKind {
  readonly name: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
}
