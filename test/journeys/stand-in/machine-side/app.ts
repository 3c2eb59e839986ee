import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MachineStart } from '../sides';

/** `app` of the stand-in: one running copy, paths below the folder the test named. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = new CommandLine();
  private readonly paths: Map<string, string>;
  private readonly packageJson: { readonly name: string; readonly version: string };

  constructor(
    private readonly start: MachineStart,
    private readonly windows: { all(): readonly { close(): void }[] },
  ) {
    super();
    this.packageJson = JSON.parse(readFileSync(join(start.appFolder, 'package.json'), 'utf8')) as typeof this.packageJson;
    const userData = join(start.appData, this.packageJson.name);
    this.paths = new Map([
      ['appData', start.appData],
      ['userData', userData],
      ['temp', tmpdir()],
    ]);
  }

  get name() {
    return this.packageJson.name;
  }
  getName() {
    return this.packageJson.name;
  }
  getVersion() {
    return this.packageJson.version;
  }
  getAppPath() {
    return this.start.appFolder;
  }
  getLocale() {
    return 'zh-CN';
  }
  whenReady() {
    return Promise.resolve();
  }
  isReady() {
    return true;
  }
  requestSingleInstanceLock() {
    return true;
  }
  setPath(name: string, path: string) {
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    const path = this.paths.get(name) ?? join(name === 'sessionData' ? this.getPath('userData') : this.start.appData, name);
    mkdirSync(path, { recursive: true });
    return path;
  }
  // What Electron would switch on and the stand-in cannot show.
  enableSandbox() {}
  setName() {}
  setAppUserModelId() {}

  quit() {
    if (!this.agrees('before-quit')) return;
    this.windows.all().forEach((window) => window.close());
    if (this.windows.all().length === 0 && this.agrees('will-quit')) this.exit();
  }
  exit(code = 0) {
    this.emit('quit', {}, code);
    process.exit(code);
  }

  private agrees(event: string): boolean {
    let agreed = true;
    this.emit(event, { preventDefault: () => (agreed = false) });
    return agreed;
  }
}

class CommandLine {
  readonly switches = new Map<string, string>();
  appendSwitch(name: string, value = '') {
    this.switches.set(name, value);
  }
  hasSwitch(name: string) {
    return this.switches.has(name);
  }
  getSwitchValue(name: string) {
    return this.switches.get(name) ?? '';
  }
}
