import { describe, expect, it } from 'vitest';
import { officeWindowOptions, paperWindowOptions, projectorWindowOptions } from '../../../electron/main/window-options';

describe('the windows', () => {
  it('open the office with every guard written out', () => {
    const parts = { preload: '/app/out/preload/preload.cjs', title: '新乐章', devTools: false };
    expect(officeWindowOptions(parts)).toMatchInlineSnapshot(`
      {
        "backgroundColor": "#f1f5f4",
        "height": 800,
        "minHeight": 640,
        "minWidth": 960,
        "show": false,
        "title": "新乐章",
        "webPreferences": {
          "contextIsolation": true,
          "devTools": false,
          "navigateOnDragDrop": false,
          "nodeIntegration": false,
          "nodeIntegrationInSubFrames": false,
          "nodeIntegrationInWorker": false,
          "preload": "/app/out/preload/preload.cjs",
          "safeDialogs": true,
          "sandbox": true,
          "spellcheck": false,
          "webSecurity": true,
          "webviewTag": false,
        },
        "width": 1280,
      }
    `);
  });

  it('print a paper without script and without preload', () => {
    expect(paperWindowOptions()).toMatchInlineSnapshot(`
      {
        "show": false,
        "webPreferences": {
          "contextIsolation": true,
          "devTools": false,
          "javascript": false,
          "navigateOnDragDrop": false,
          "nodeIntegration": false,
          "nodeIntegrationInSubFrames": false,
          "nodeIntegrationInWorker": false,
          "safeDialogs": true,
          "sandbox": true,
          "spellcheck": false,
          "webSecurity": true,
          "webviewTag": false,
        },
      }
    `);
  });

  it('show the room a page without script and without preload, like a paper', () => {
    const options = projectorWindowOptions({ x: 1366, y: 0, width: 1920, height: 1080, fullscreen: true });
    expect(options).toMatchObject({ x: 1366, fullscreen: true, title: '投影', show: false });
    expect(options.webPreferences).toEqual(paperWindowOptions().webPreferences);
  });
});
