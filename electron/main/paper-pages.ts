/** Pages that are shown once, each under a random address, to the window that prints them. */
export interface PaperPages {
  /** Address at which the page can be loaded, once. */
  add(html: string): string;
  respond(request: Request): Response;
}

/** A paper brings its own styles and pictures and nothing can be loaded beside it; scripts are off in its window anyway. */
export const paperPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function paperPages(randomBytes: (count: number) => Uint8Array): PaperPages {
  const pages = new Map<string, string>();
  return {
    add: (html) => {
      const address = `app://paper/${Buffer.from(randomBytes(16)).toString('hex')}`;
      pages.set(address, html);
      return address;
    },
    respond: ({ url }) => {
      const html = pages.get(url);
      pages.delete(url);
      if (html === undefined) return new Response('没有这个页面', { status: 404 });
      return new Response(html, { headers: paperHeaders });
    },
  };
}

const paperHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': paperPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
