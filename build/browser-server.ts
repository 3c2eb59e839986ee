import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Content } from '../electron/main/content';

/** This machine only: the office's data lies in the browser, the server hands out the program and nothing else. */
export const host = '127.0.0.1';

export interface BrowserServer {
  readonly server: Server;
  readonly address: string;
}

/** Serves the built renderer on a port of this machine; port 0 takes any free one. */
export async function serveBrowserEdition(content: Content, port: number): Promise<BrowserServer> {
  const server = createServer((request, response) => void answer(content, server, request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  return { server, address: `http://${host}:${portOf(server)}/` };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

async function answer(content: Content, server: Server, request: IncomingMessage, response: ServerResponse) {
  const expected = `${host}:${portOf(server)}`;
  // A page from elsewhere may give its own name our address (DNS rebinding); its requests carry that name.
  if (request.headers.host !== expected) {
    response.writeHead(421, plainText).end(`请用 http://${expected}/ 打开`);
    return;
  }
  // Neither file names nor pages are taken from the part after `?`.
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  try {
    const { status, headers, body } = await content.respond({ method: request.method ?? '', path });
    response.writeHead(status, headers).end(body);
  } catch {
    response.writeHead(500, plainText).end('程序文件读不出来，请重新安装');
  }
}

const plainText = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
