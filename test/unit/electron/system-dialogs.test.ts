import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu';
import { type DialogBox, systemDialogs } from '../../../electron/main/system-dialogs';

const kinds = [{ name: '新乐章交换文件', extensions: ['yzx'] }];

describe('the dialogs of the system', () => {
  it('ask before a file is replaced and leave no trace among the recent files', async () => {
    const { box, asked } = answering({ canceled: false, filePath: '/stick/a.yzx' });
    const dialogs = systemDialogs(box, () => 'the window');
    expect(await dialogs.saveAs({ title: '保存', suggestedName: 'a1.yzx', kinds })).toBe('/stick/a.yzx');
    expect(asked).toEqual([
      {
        parent: 'the window',
        title: '保存',
        defaultPath: 'a1.yzx',
        filters: kinds,
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      },
    ]);
  });

  it('show hidden files too, and begin the choice of a folder where they are told', async () => {
    const { box, asked } = answering({ canceled: false, filePaths: ['/stick/in.yzx'] });
    const dialogs = systemDialogs(box, () => null);
    expect(await dialogs.openFile({ title: '打开', kinds })).toBe('/stick/in.yzx');
    expect(await dialogs.chooseFolder({ title: '备份', start: 'D:\\' })).toBe('/stick/in.yzx');
    expect(asked).toMatchObject([
      { properties: ['openFile', 'showHiddenFiles', 'dontAddToRecent'] },
      { defaultPath: 'D:\\', properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] },
    ]);
  });

  it('know a person who cancels', async () => {
    const { box } = answering({ canceled: true, filePath: '', filePaths: [] });
    const dialogs = systemDialogs(box, () => null);
    expect(await dialogs.saveAs({ title: '', suggestedName: 'a', kinds })).toBe(null);
    expect(await dialogs.openFile({ title: '', kinds })).toBe(null);
    expect(await dialogs.chooseFolder({ title: '', start: null })).toBe(null);
  });
});

describe('the menu', () => {
  it('offers the developer tools only in a program that is not packed', () => {
    expect(labels(true)).toContain('开发者工具');
    expect(labels(false)).not.toContain('开发者工具');
  });
});

function labels(devTools: boolean): readonly (string | undefined)[] {
  return menuTemplate({ devTools }).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu.map(({ label }) => label) : []));
}

function answering(answer: { readonly canceled: boolean; readonly filePath?: string; readonly filePaths?: string[] }) {
  const asked: unknown[] = [];
  const box: DialogBox<string | null> = {
    showSaveDialog: async (parent, options) => {
      asked.push({ parent, ...options });
      return { filePath: '', ...answer };
    },
    showOpenDialog: async (parent, options) => {
      asked.push({ parent, ...options });
      return { filePaths: [], ...answer };
    },
  };
  return { box, asked };
}
