import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A very small app with the shape of ours, to try the stand-in itself: main, preload and a page with one script. */
export async function writeFixtureApp(folder: string): Promise<string> {
  await mkdir(join(folder, 'out'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'fixture', version: '1.2.3' })),
    writeFile(join(folder, 'out/main.cjs'), main),
    writeFile(join(folder, 'out/preload.cjs'), preload),
    writeFile(join(folder, 'out/index.html'), page),
    writeFile(join(folder, 'out/page.js'), script),
    writeFile(join(folder, 'out/worker.js'), worker),
  ]);
  return folder;
}

const main = `
const { app, BrowserWindow, dialog, ipcMain, protocol, session } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
app.setPath('sessionData', join(app.getPath('userData'), 'chromium'));
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types fixture";
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript' };
app.whenReady().then(() => {
  const office = session.fromPartition('persist:office');
  office.protocol.handle('app', (request) => {
    const name = new URL(request.url).pathname.slice(1) || 'index.html';
    const headers = { 'content-type': types[name.split('.')[1]], 'content-security-policy': policy };
    return new Response(readFileSync(join(__dirname, name)), { headers });
  });
  office.webRequest.onBeforeRequest((details, done) => done({ cancel: !details.url.startsWith('app:') }));
  office.setPermissionRequestHandler((contents, permission, done) => done(permission === 'allowed'));
  office.setPermissionCheckHandler(() => false);
  office.on('will-download', (event) => event.preventDefault());
  ipcMain.handle('echo', (event, value) => value);
  ipcMain.handle('kind', (event, value) => Object.prototype.toString.call(value) + value.length);
  ipcMain.handle('fail', () => { throw new RangeError('磁盘已满'); });
  ipcMain.handle('sender', (event) => event.senderFrame.url);
  ipcMain.handle('save', async (event, text) => {
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: 'x.txt' });
    if (!canceled) writeFileSync(filePath, text);
    return canceled ? 'cancelled' : filePath;
  });
  ipcMain.handle('pdf', async (event, html) => {
    const paper = new BrowserWindow({ show: false, webPreferences: { javascript: false, session: session.fromPartition('paper') } });
    await paper.loadURL('data:text/html;charset=utf-8,' + encodeURIComponent(html));
    const pdf = await paper.webContents.printToPDF({ preferCSSPageSize: true });
    paper.destroy();
    return pdf;
  });
  ipcMain.handle('unknown-member', () => { app.openAtLogin(); });
  const window = new BrowserWindow({ webPreferences: { session: office, preload: join(__dirname, 'preload.cjs'), sandbox: true } });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.loadURL('app://office/');
});
app.on('window-all-closed', () => app.quit());
`;

const preload = `
const { contextBridge, ipcRenderer } = require('electron');
globalThis.preloadSecret = 'not for the page';
contextBridge.exposeInMainWorld('fixture', {
  ask: (channel, value) => ipcRenderer.invoke(channel, value),
  surroundings: () => [process.sandboxed, process.contextIsolated],
  throwsAtOnce: () => { throw new TypeError('at once'); },
  callBack: (listener) => listener('from the preload'),
  unknownModule: () => require('node:fs'),
});
`;

const page = `<!doctype html><html lang="zh-CN"><title>fixture</title><body><script type="module" src="/page.js"></script></body></html>`;

const script = `
const policy = trustedTypes.createPolicy('fixture', { createScriptURL: (url) => url });
const worker = new Worker(policy.createScriptURL('/worker.js'), { type: 'module' });
worker.onmessage = (event) => { document.title = event.data; };
`;

const worker = `
const answer = await fetch('/index.html');
postMessage('worker ' + answer.status + ' ' + isSecureContext);
`;
