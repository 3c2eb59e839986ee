import type { Content } from './content';

/** Answers requests of the `app` scheme for one host out of what was built. */
export function serveContent(host: string, content: Content): (request: Request) => Promise<Response> {
  return async (request) => {
    const address = new URL(request.url);
    const path = address.host === host ? address.pathname : '';
    const { status, headers, body } = await content.respond({ method: request.method, path });
    return new Response(body, { status, headers });
  };
}
