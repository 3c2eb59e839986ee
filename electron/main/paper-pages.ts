import type { Content } from './content';

/** Pages that are shown once, each under a random address, to the window that prints them; beside them only the app's fonts. */
export interface PaperPages {
  /** Address at which the page can be loaded, once. */
  add(html: string): string;
  respond(request: Request): Promise<Response>;
}

/** A paper brings its own styles and pictures and finds the app's fonts; scripts are off in its window anyway. */
export const paperPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface PaperPagesParts {
  readonly randomBytes: (count: number) => Uint8Array;
  /** What was built, of which a paper gets the fonts. */
  readonly content: Content;
}

export function paperPages({ randomBytes, content }: PaperPagesParts): PaperPages {
  const pages = new Map<string, string>();
  return {
    add: (html) => {
      const address = `app://paper/${Buffer.from(randomBytes(16)).toString('hex')}`;
      pages.set(address, html);
      return address;
    },
    respond: async ({ url }) => {
      const path = fontPath.exec(url)?.[1];
      if (path !== undefined) return respondFont(content, path);
      const html = pages.get(url);
      pages.delete(url);
      if (html === undefined) return new Response('没有这个页面', { status: 404 });
      return new Response(html, { headers: paperHeaders });
    },
  };
}

const fontPath = /^app:\/\/paper(\/fonts\/[a-z]+\.woff2)$/;

async function respondFont(content: Content, path: string): Promise<Response> {
  const { status, headers, body } = await content.respond({ method: 'GET', path });
  return new Response(body, { status, headers });
}

const paperHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': paperPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
