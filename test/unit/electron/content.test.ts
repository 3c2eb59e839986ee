import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, openContent } from '../../../electron/main/content';
import { serveContent } from '../../../electron/main/serve-content';

const page = '<meta property="csp-nonce" nonce="__NONCE__"><style nonce="__NONCE__"></style>新乐章';
const files: Readonly<Record<string, string>> = {
  '/app/index.html': page,
  '/app/assets/main-x1.js': 'const word = "__NONCE__";',
  '/app/assets/main-x1.css': 'body{}',
  '/app/assets/notes.exe': 'MZ',
  '/app/secret/../key.txt': 'never',
};

describe('what the window may load', () => {
  it('comes with exactly the policy of the house', async () => {
    const { headers } = await content([0]).respond({ method: 'GET', path: '/' });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='; style-src-attr 'none'; " +
        "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types yuezhang#worker",
    );
  });

  it('comes with headers that forbid guessing, keeping and telling where it came from', async () => {
    for (const path of ['/', '/assets/main-x1.js', '/none']) {
      expect((await content().respond({ method: 'GET', path })).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  it('gets a new nonce with each response, the same in header and page', async () => {
    const opened = content();
    const nonces = new Set<string>();
    for (let count = 0; count < 50; count += 1) {
      const { headers, body } = await opened.respond({ method: 'GET', path: '/' });
      const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
      expect(text(body)).toBe(page.replaceAll('__NONCE__', nonce));
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(50);
  });

  it('puts a nonce into pages only', async () => {
    expect(text((await content().respond({ method: 'GET', path: '/assets/main-x1.js' })).body)).toContain('__NONCE__');
  });

  it('says what each file is', async () => {
    const types: Readonly<Record<string, string>> = {
      '/': 'text/html; charset=utf-8',
      '/index.html': 'text/html; charset=utf-8',
      '/assets/main-x1.js': 'text/javascript; charset=utf-8',
      '/assets/main-x1.css': 'text/css; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      expect(await content().respond({ method: 'GET', path })).toMatchObject({
        status: 200,
        headers: { 'content-type': type },
      });
    }
  });

  it.each([
    '',
    '/none',
    '/assets',
    '/assets/',
    '/assets/notes.exe',
    '/../app/index.html',
    '/assets/../index.html',
    '/%2e%2e/etc/passwd',
    '/..%2findex.html',
    '//index.html',
    '/index.html/',
    '/INDEX.HTML',
    '/index.html?x',
    'index.html',
    '/__proto__',
    '/app/index.html',
  ])('knows no file under %j', async (path) => {
    expect((await content().respond({ method: 'GET', path })).status).toBe(404);
  });

  it('reads nothing that was not listed at the start, whatever is asked for', async () => {
    const listed = new Set(['/', '/index.html', '/assets/main-x1.js', '/assets/main-x1.css']);
    const opened = content();
    const pieces = fc.constantFrom(
      '/',
      '..',
      '.',
      '%2e',
      '%2F',
      '\\',
      'app',
      'assets',
      'index.html',
      'main-x1.js',
      'key.txt',
      '\0',
    );
    const paths = fc.oneof(
      fc.array(pieces, { maxLength: 6 }).map((all) => all.join('')),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(paths, async (path) => {
        const { status } = await opened.respond({ method: 'GET', path });
        expect(status).toBe(listed.has(path) ? 200 : 404);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no other request than for reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await content().respond({ method, path: '/' })).status).toBe(405);
    }
    const head = await content().respond({ method: 'HEAD', path: '/' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
});

describe('the app scheme', () => {
  it('answers for its own host, whatever follows the path', async () => {
    const serve = serveContent('office', content());
    for (const url of ['app://office/', 'app://office/index.html?a=1', 'app://office/#/home']) {
      const response = await serve(new Request(url));
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('新乐章')]);
    }
  });

  it.each(['app://paper/', 'app://office.example/', 'app://office:81/', 'app:///index.html'])(
    'knows nothing of %s',
    async (url) => {
      const answer = await serveContent('office', content())(new Request(url));
      expect(answer.status).toBe(404);
    },
  );
});

function content(random?: readonly number[]): Content {
  return openContent({
    folder: '/app',
    list: (folder) => entriesOf(folder),
    read: async (file) => Buffer.from(files[file] ?? 'not there'),
    randomBytes: random === undefined ? randomBytes : (count) => new Uint8Array(count).fill(random[0] ?? 0),
  });
}

function entriesOf(folder: string) {
  const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`) && !file.includes('..'));
  const names = new Set(inside.map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''));
  return [...names].map((name) => ({ name, isFolder: files[`${folder}/${name}`] === undefined }));
}

function text(body: Uint8Array): string {
  return Buffer.from(body).toString('utf8');
}
