export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** Types the text where the cursor stands, as a keyboard would: the form hears of it. */
export function insertInto(input: TextInput, text: string): void {
  input.focus();
  input.setRangeText(text, input.selectionStart ?? input.value.length, input.selectionEnd ?? input.value.length, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
