import { join } from 'node:path';

/**
 * What the window may load, and with which headers. Shared by the `app://office` handler and the browser edition's
 * server; knows neither Electron nor a network.
 */
export interface Content {
  /** Answers one request by the path of its address, e.g. `/` or `/assets/main-x1.js`. */
  respond(request: ContentRequest): Promise<ContentResponse>;
}

export interface ContentRequest {
  readonly method: string;
  /** As it stands in the address: not decoded, without query. */
  readonly path: string;
}

export interface ContentResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface ContentParts {
  /** The built renderer. */
  readonly folder: string;
  /** Reads a folder once, at the start. */
  readonly list: (folder: string) => readonly Entry[];
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly randomBytes: (count: number) => Uint8Array;
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Lists the folder now; a request can only name what was found, no path is put together from it. */
export function openContent({ folder, list, read, randomBytes }: ContentParts): Content {
  const files = fileMap(folder, list);
  return {
    respond: async ({ method, path }) => {
      if (method !== 'GET' && method !== 'HEAD') return refusal(405);
      const file = files.get(path === '/' ? '/index.html' : path);
      if (file === undefined) return refusal(404);
      const nonce = Buffer.from(randomBytes(16)).toString('base64');
      const body = withNonce(await read(file.place), file.type, nonce);
      return { status: 200, headers: headersFor(file.type, nonce), body: method === 'HEAD' ? new Uint8Array(0) : body };
    },
  };
}

/** The policy of a page: nothing from elsewhere, nothing inline but styles that carry this response's nonce. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types yuezhang#worker',
  ].join('; ');
}

interface ServedFile {
  readonly place: string;
  readonly type: string;
}

/** Address path → file, for the kinds of file a browser may get from us; anything else in the folder is not served. */
function fileMap(folder: string, list: ContentParts['list'], under = ''): ReadonlyMap<string, ServedFile> {
  const entries = list(folder).flatMap(({ name, isFolder }): readonly (readonly [string, ServedFile])[] => {
    const place = join(folder, name);
    if (isFolder) return [...fileMap(place, list, `${under}/${name}`)];
    const type = mediaTypes.get(name.slice(name.lastIndexOf('.') + 1));
    return type === undefined ? [] : [[`${under}/${name}`, { place, type }]];
  });
  return new Map(entries);
}

const html = 'text/html; charset=utf-8';
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['html', html],
  ['js', 'text/javascript; charset=utf-8'],
  ['mjs', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
  ['ttf', 'font/ttf'],
  ['pdf', 'application/pdf'],
]);

function headersFor(type: string, nonce: string): Readonly<Record<string, string>> {
  return { ...steadyHeaders, 'content-type': type, 'content-security-policy': contentSecurityPolicy(nonce) };
}

const steadyHeaders = {
  // A page kept anywhere would come back with a nonce that was seen before.
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The build leaves the word `__NONCE__` in the page wherever this response's nonce belongs. */
function withNonce(body: Uint8Array, type: string, nonce: string): Uint8Array<ArrayBuffer> {
  if (type !== html) return new Uint8Array(body);
  return new Uint8Array(Buffer.from(Buffer.from(body).toString('utf8').replaceAll('__NONCE__', nonce), 'utf8'));
}

function refusal(status: 404 | 405): ContentResponse {
  const headers = { ...steadyHeaders, 'content-type': 'text/plain; charset=utf-8' };
  return { status, headers, body: new Uint8Array(Buffer.from(status === 404 ? '没有这个页面' : '不接受这种请求')) };
}
