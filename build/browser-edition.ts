import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openContent } from '../electron/main/content';
import { serveBrowserEdition } from './browser-server';

/** A browser keeps data per address, port included: another port is another, empty office. */
const usualPort = 17860;

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = values.port === undefined ? usualPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port} 不是端口号`);
  const content = openContent({
    folder: join(__dirname, '../renderer'),
    list: (folder) =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
    read: (file) => readFile(file),
    randomBytes,
  });
  const { address } = await serveBrowserEdition(content, port);
  console.log(`新乐章浏览器版（仅供试用）：${address}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `浏览器版没有启动：${error.message}` : error);
  process.exitCode = 1;
});
