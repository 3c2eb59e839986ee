import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CharacterDialog } from '../../../renderer/features/rare-characters/character-dialog';
import { RareCharactersPage } from '../../../renderer/features/rare-characters/rare-characters-page';
import { RareCharacterButton } from '../../../renderer/ui/rare-character-button';
import { addParty, registerCase } from '../record/cases';
import { foundRoom } from '../record/show';
import { showPage } from '../shell/show-page';

/** A form as any other, with the dialog over it. */
function SomeForm() {
  const [name, setName] = useState('');
  return (
    <>
      <label>
        姓名
        <input type="text" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <output>{name}</output>
      <RareCharacterButton />
      <CharacterDialog />
    </>
  );
}

describe('typing a character no keyboard has', () => {
  it('puts it where the cursor stood, found by its parts', async () => {
    const { user } = showPage(await foundRoom(), <SomeForm />);
    await user.type(screen.getByLabelText('姓名'), '王明');
    await user.keyboard('{ArrowLeft}{Alt>}r{/Alt}');
    const dialog = await screen.findByRole('dialog', { name: '生僻字输入' });
    await user.type(within(dialog).getByLabelText(/拼音、部件/), '钅宏');
    await user.click(await within(dialog).findByRole('button', { name: /^填入𬭎，𬭎：.*钅宏.*U\+2CB4E/ }));
    await waitFor(() => expect(screen.getByRole('status', { hidden: true }).textContent).toBe('王𬭎明'));
  });

  it('is offered by a button, which leaves the cursor where it stood', async () => {
    const { user } = showPage(await foundRoom(), <SomeForm />);
    await user.type(screen.getByLabelText('姓名'), '王');
    await user.click(screen.getByRole('button', { name: '生僻字 Alt+R' }));
    const dialog = await screen.findByRole('dialog', { name: '生僻字输入' });
    await user.type(within(dialog).getByLabelText(/拼音、部件/), 'U+20BB7');
    await user.click(await within(dialog).findByRole('button', { name: /^填入𠮷/ }));
    await waitFor(() => expect(screen.getByRole('status', { hidden: true }).textContent).toBe('王𠮷'));
  });

  it('keeps it in a line to copy where nothing was being typed', async () => {
    const { user } = showPage(await foundRoom(), <SomeForm />);
    await user.keyboard('{Alt>}r{/Alt}');
    const dialog = await screen.findByRole('dialog', { name: '生僻字输入' });
    await user.type(within(dialog).getByLabelText(/拼音、部件/), 'U+20BB7');
    await user.click(await within(dialog).findByRole('button', { name: /^选出𠮷/ }));
    expect(await within(dialog).findByDisplayValue('𠮷')).toBeTruthy();
  });

  it('says so where nothing fits', async () => {
    const { user } = showPage(await foundRoom(), <RareCharactersPage />);
    await user.type(screen.getByLabelText(/拼音、部件/), 'zzzz');
    expect(await screen.findByText(/没有找到。可以换一种方法/)).toBeTruthy();
  });
});

describe('names another system cannot show', () => {
  it('are listed with where they stand and how to write them, without the rest of the name', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    await addParty(room, record, 'one', '𬭎彦明');
    await addParty(room, record, 'other', '王明');
    const { user } = showPage(room, <RareCharactersPage />);
    await user.click(screen.getByRole('button', { name: '检查' }));
    expect(await screen.findByText(/看过 3 条记录，有 1 处、1 个字对方没有/)).toBeTruthy();
    const cells = within(screen.getByRole('table', { name: '对方没有的字' }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      '𬭎',
      '通道砌墙相邻纠纷',
      '当事人 · 姓名',
      'hóng',
      expect.stringMatching(/^钅宏（金部/),
      '扩展E U+2CB4E',
      '［钅宏］',
    ]);
    expect(document.body.textContent).not.toContain('彦明');
  });

  it('are none where the other system has every character', async () => {
    const room = await foundRoom();
    await registerCase(room);
    const { user } = showPage(room, <RareCharactersPage />);
    await user.click(screen.getByRole('button', { name: '检查' }));
    expect(await screen.findByText('看过 1 条记录，所有的字对方都有。')).toBeTruthy();
  });
});
