import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { type Content, openContent } from './content';
import { findOtherDrive } from './host/drives';
import { freeSpace } from './host/files';
import { type MachineHost, machineHost } from './host/machine-host';
import { menuTemplate } from './menu';
import { paperPages } from './paper-pages';
import { paperPrinter } from './paper-printer';
import { placeForProjector, projector } from './projector';
import { findNewerWriter, noteRun, profileFolder } from './profile';
import {
  guardContents,
  guardSession,
  officePartition,
  officeReach,
  paperPartition,
  paperReach,
  schemes,
  switches,
} from './security';
import { serveContent } from './serve-content';
import { serveHost } from './serve-host';
import { systemDialogs } from './system-dialogs';
import { focusWindow, openOfficeWindow, openPaperWindow, openProjectorWindow } from './window';

const startPage = 'app://office/';
const portable = process.env['PORTABLE_EXECUTABLE_DIR'] ?? null;
const profile = settleProfile();

app.enableSandbox();
const newerWriter = findNewerWriter(profile, app.getVersion());
if (newerWriter !== undefined) void turnAway(newerWriter);
else begin();

/** Says where everything lies, before anything can ask for it. */
function settleProfile(): string {
  const given = app.commandLine.hasSwitch('user-data-dir') ? app.getPath('userData') : null;
  const folder = profileFolder({ given, portable, appData: app.getPath('appData') });
  mkdirSync(folder, { recursive: true });
  if (given === null) app.setPath('userData', folder);
  return folder;
}

/** A newer version wrote here. Electron opens a session once it is ready, so that happens elsewhere: nothing here is touched. */
async function turnAway(writer: string): Promise<void> {
  const elsewhere = mkdtempSync(join(app.getPath('temp'), 'yuezhang-'));
  app.setPath('userData', elsewhere);
  app.setPath('sessionData', elsewhere);
  await app.whenReady();
  const advice = `这台电脑上的数据由较新的 ${writer} 版写入，本程序是 ${app.getVersion()} 版。为免损坏数据，程序不打开。请安装 ${writer} 版或更新的版本。`;
  dialog.showErrorBox('新乐章不能打开这份数据', advice);
  app.exit(1);
}

function begin(): void {
  const chromium = join(profile, 'chromium');
  mkdirSync(chromium, { recursive: true });
  app.setPath('sessionData', chromium);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  for (const each of switches) app.commandLine.appendSwitch(...each);
  protocol.registerSchemesAsPrivileged(schemes);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.whenReady().then(open).catch(giveUp);
}

async function open(): Promise<void> {
  noteRun(profile, app.getVersion());
  const office = session.fromPartition(officePartition);
  await guardSession(office, officeReach);
  const folder = join(__dirname, '../renderer');
  const content = openContent({ folder, list: listFolder, read: (file) => readFile(file), randomBytes });
  office.protocol.handle('app', serveContent('office', content));

  const machine = await openMachine(() => window, content);
  serveHost(ipcMain, machine.host);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ devTools: !app.isPackaged })));
  const window = openOfficeWindow(office, {
    preload: join(__dirname, '../preload/preload.cjs'),
    title: portable === null ? '新乐章' : '新乐章（便携版，数据在程序旁边）',
    devTools: !app.isPackaged,
  });
  watch(window, machine);
  await window.loadURL(startPage);
}

async function openMachine(parent: () => BrowserWindow, content: Content): Promise<MachineHost> {
  const paper = session.fromPartition(paperPartition, { cache: false });
  await guardSession(paper, paperReach);
  const pages = paperPages({ randomBytes, content });
  paper.protocol.handle('app', (request) => pages.respond(request));
  return machineHost({
    profile,
    version: app.getVersion(),
    dialogs: systemDialogs(dialog, parent),
    printer: paperPrinter({ pages, openWindow: () => openPaperWindow(paper), wait }),
    projector: projector({ pages, openWindow: () => openProjectorWindow(paper, projectorPlace(parent())) }),
    showInFolder: (place) => shell.showItemInFolder(place),
    otherDrive: () => findOtherDrive({ platform: process.platform, home: profile }),
    freeSpace,
    now: () => Date.now(),
    randomBytes,
  });
}

function projectorPlace(office: BrowserWindow) {
  const bounds = screen.getAllDisplays().map((display) => display.bounds);
  return placeForProjector(office.getBounds(), bounds);
}

/** One window, one office: the program ends with it, and a second start brings it to the front. */
function watch(window: BrowserWindow, machine: MachineHost): void {
  app.on('second-instance', () => focusWindow(window));
  // What the room sees goes with the office.
  window.on('closed', () => void machine.host.projectorClose({}));
  app.on('window-all-closed', () => {
    void machine.close().finally(() => app.quit());
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void reopen(window, machine).catch(giveUp);
  });
}

async function reopen(window: BrowserWindow, machine: MachineHost): Promise<void> {
  await machine.closeTransfers();
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: '窗口意外停止了。',
    detail: '显示过“已保存”的内容没有丢失，正在填写的表单留有草稿。',
    buttons: ['重新打开'],
  });
  await window.loadURL(startPage);
}

function giveUp(): void {
  dialog.showErrorBox(
    '新乐章没能打开',
    `数据文件夹 ${profile} 不能读写，或程序文件不完整。请检查磁盘空间和权限，必要时重新安装；数据不会因此丢失。`,
  );
  app.exit(1);
}

function listFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
}
