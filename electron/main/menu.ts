import type { MenuItemConstructorOptions } from 'electron';

/** The few things every program can do; what an office does stands in its window. */
export function menuTemplate({ devTools }: { readonly devTools: boolean }): MenuItemConstructorOptions[] {
  return [
    { label: '文件', submenu: [{ label: '退出', role: 'quit' }] },
    {
      label: '编辑',
      submenu: [
        { label: '撤销', role: 'undo' },
        { label: '重做', role: 'redo' },
        { type: 'separator' },
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '全选', role: 'selectAll' },
      ],
    },
    {
      label: '视图',
      submenu: [
        { label: '放大字号', role: 'zoomIn' },
        { label: '缩小字号', role: 'zoomOut' },
        { label: '标准字号', role: 'resetZoom' },
        { type: 'separator' },
        { label: '全屏', role: 'togglefullscreen' },
        ...(devTools ? [{ label: '开发者工具', role: 'toggleDevTools' as const }] : []),
      ],
    },
  ];
}
