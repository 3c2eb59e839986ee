import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as plan from './start-plan.mjs';

/** `npm start`: the app in Electron where a runtime can be had, otherwise the browser edition, and why. */
async function start() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  if (buildIsOld()) build();
  const why = await openDesktop();
  if (why !== undefined) await serveBrowserEdition(why);
}

/** @type {plan.Machine} */
const machine = {
  env: process.env,
  platform: process.platform,
  root: process.getuid?.() === 0,
  electronFolder: resolve('node_modules/electron'),
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
};

/**
 * Opens the desktop app and waits until it is closed.
 * @returns {Promise<string | undefined>} why it did not open
 */
async function openDesktop() {
  if (process.argv.includes('--browser')) return '按要求不用 Electron';
  const found = await obtainRuntime();
  if (found.runtime === undefined) return found.why;
  if (!plan.hasDesktop(machine)) return '这台机器没有图形桌面（没有 DISPLAY 或 WAYLAND_DISPLAY），Electron 打不开窗口';
  return openRuntime(found.runtime);
}

/** @returns {Promise<{ readonly runtime?: string, readonly why?: string }>} */
async function obtainRuntime() {
  const present = plan.findRuntime(machine);
  if (present !== undefined) return { runtime: present };
  const outcome = await download();
  const runtime = plan.findRuntime(machine);
  return runtime === undefined ? { why: `没有取得 Electron 运行时：${plan.whyNoRuntime(outcome)}` } : { runtime };
}

/**
 * One try, in plain sight and limited in time.
 * @returns {Promise<plan.DownloadOutcome>}
 */
function download() {
  const mirror = process.env['ELECTRON_MIRROR'] === undefined ? '' : `，从 ${process.env['ELECTRON_MIRROR']}`;
  console.log(`正在尝试下载 Electron 运行时${mirror}，最多等 ${plan.downloadSeconds} 秒……`);
  const installer = spawn(process.execPath, [join(machine.electronFolder, 'install.js')], {
    env: plan.downloadEnvironment(machine),
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let output = '';
  installer.stderr.on('data', (text) => (output += String(text)));
  return new Promise((answer) => {
    const countdown = showCountdown();
    const limit = setTimeout(() => end({ kind: 'timeout' }), plan.downloadSeconds * 1000);
    installer.once('error', (error) => end({ kind: 'failed', output: error.message }));
    installer.once('close', (code) => end(code === 0 ? { kind: 'done' } : { kind: 'failed', output }));

    /** @param {plan.DownloadOutcome} outcome */
    function end(outcome) {
      clearTimeout(limit);
      countdown.stop();
      installer.kill('SIGKILL');
      answer(outcome);
    }
  });
}

/** Seconds left, on a line of its own that is written over; nothing where the output is a file. */
function showCountdown() {
  if (!process.stdout.isTTY) return { stop: () => undefined };
  let left = plan.downloadSeconds;
  const timer = setInterval(() => process.stdout.write(`\r还剩 ${--left} 秒 `), 1000);
  return {
    stop() {
      clearInterval(timer);
      process.stdout.write('\r           \r');
    },
  };
}

/**
 * @param {string} runtime
 * @returns {Promise<string | undefined>} why it did not stay open
 */
function openRuntime(runtime) {
  if (plan.runtimeArguments(machine).includes('--no-sandbox')) {
    console.log('当前是 root 用户，Chromium 只能关闭沙箱运行（--no-sandbox）；仅供试用，请勿录入真实数据。');
  }
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const begun = Date.now();
  const app = spawn(runtime, plan.runtimeArguments(machine), { env, stdio: 'inherit' });
  return new Promise((answer) => {
    app.once('error', (error) => answer(`Electron 没有启动（${error.message}）`));
    app.once('close', (code) => {
      process.exitCode = code ?? 1;
      answer(plan.whyNotOpened({ code, seconds: (Date.now() - begun) / 1000 }));
    });
  });
}

/** @param {string} why */
async function serveBrowserEdition(why) {
  const neighbour = plan.whoAnswers(await pageOnPort());
  if (neighbour === 'foreign') {
    console.error(`${why}；浏览器版也没有打开：端口 ${plan.port} 被别的程序占用，请先关闭那个程序，再运行 npm start。`);
    process.exitCode = 1;
    return;
  }
  console.log(neighbour === 'ours' ? '新乐章浏览器版已经在运行。' : `${why}，改为在本机提供浏览器版（仅供试用）。`);
  process.exitCode = 0;
  if (neighbour === 'free') await startServer();
  console.log(`请用 Chrome、Edge 或 Chromium 打开：${plan.address}`);
  openBrowser();
}

async function pageOnPort() {
  try {
    const answer = await fetch(plan.address, { signal: AbortSignal.timeout(3000) });
    return await answer.text();
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? '' : undefined;
  }
}

async function startServer() {
  const server = spawn(process.execPath, ['out/browser-edition/server.cjs', '--port', String(plan.port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  server.once('close', (code) => (process.exitCode = code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.kill());
  for (let tries = 0; tries < 100 && server.exitCode === null && (await pageOnPort()) === undefined; tries += 1) {
    await new Promise((later) => setTimeout(later, 100));
  }
}

function openBrowser() {
  const command = plan.browserCommand(machine);
  if (command === undefined) return;
  const [program, ...rest] = command;
  const browser = spawn(program, rest, { stdio: 'ignore', detached: true });
  // The address is printed above; a machine without a default browser is no failure.
  browser.once('error', () => undefined);
  browser.unref();
}

function buildIsOld() {
  const stamp = 'out/packages/renderer.json';
  return plan.mustBuild({ builtAt: existsSync(stamp) ? statSync(stamp).mtimeMs : undefined, newestSource: newestSource() });
}

function newestSource() {
  const folders = ['electron', 'renderer', 'build'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return Math.max(...[...files, 'package-lock.json'].map((file) => statSync(file).mtimeMs));
}

function build() {
  console.log('正在构建应用……');
  const { status } = spawnSync(process.execPath, ['build/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('构建没有成功，原因见上。');
}

await start();
