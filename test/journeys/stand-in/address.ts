/**
 * Chromium without Electron cannot register `app:`, so `app://office/x` is shown to it as
 * `http://office.app.localhost/x`: a secure context with an origin of its own, like the real one.
 */
export function toChromium(address: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address);
  if (parts === null) return address;
  const [, scheme = '', host = '', rest = ''] = parts;
  if (ownSchemesOfChromium.has(scheme)) return address;
  return `http://${host}.${scheme}.localhost${rest === '' ? '/' : rest}`;
}

export function fromChromium(address: string): string {
  const parts = /^http:\/\/([^/.]+)\.([^/.]+)\.localhost(\/.*)?$/.exec(address);
  if (parts === null) return address;
  const [, host = '', scheme = '', rest = '/'] = parts;
  return `${scheme}://${host}${rest}`;
}

/** Only the scheme of named sources is rewritten; the rest of the policy reaches Chromium as the app wrote it. */
export function policyForChromium(policy: string): string {
  return policy
    .replace(/\bapp:\/\/([a-z]+)/g, 'http://$1.app.localhost')
    .replace(/\bapp:(?=[\s;]|$)/g, 'http://*.app.localhost');
}

const ownSchemesOfChromium = new Set(['http', 'https', 'ws', 'wss', 'file', 'devtools', 'chrome', 'ftp']);
