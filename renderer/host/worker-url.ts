/** The page's policy allows scripts of its own address only, and this one policy by which a worker's address is trusted. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let policy: { createScriptURL(url: string): string } | undefined;

/** Makes the address of a bundled worker fit for `new Worker`. Anything that is not our own script is a mistake of ours. */
export function trustedWorkerUrl(url: string): string {
  policy ??= trustedTypes()?.createPolicy('yuezhang#worker', { createScriptURL: ownScript }) ?? { createScriptURL: ownScript };
  return policy.createScriptURL(url);
}

function ownScript(url: string): string {
  const { origin, protocol, pathname } = new URL(url, location.href);
  // A scheme of its own has no origin in some engines; there the protocol must do.
  const isOwn = origin === 'null' ? protocol === location.protocol : origin === location.origin;
  if (!isOwn || !/\.(js|ts)$/.test(pathname)) throw new Error('a worker must be a script of our own');
  return url;
}

/** Browsers without it run the same scripts unchecked. */
function trustedTypes(): TrustedTypes | undefined {
  return (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
}
