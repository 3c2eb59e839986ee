import { EventEmitter } from 'node:events';
import type { PageRequest, PageResponse, PermissionAnswer } from '../sides';
import { strict } from './strict';

export type SchemeHandler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (details: object, done: (answer: { readonly cancel?: boolean }) => void) => void;
type PermissionRequest = (contents: null, permission: string, done: (granted: boolean) => void, details: object) => void;
type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean;

/**
 * `session` of the stand-in. Handlers of the app's scheme are served and cancelled requests are cancelled; permission handlers are
 * kept, and tests call them with a table, since Chromium alone never asks them.
 */
export class StandInSession extends EventEmitter {
  private readonly schemeHandlers = new Map<string, SchemeHandler>();
  private beforeRequest: BeforeRequest | undefined;
  private permissionRequest: PermissionRequest | undefined;
  private permissionCheck: PermissionCheck | undefined;

  constructor(readonly partition: string) {
    super();
  }

  readonly protocol = strict('session.protocol', {
    handle: (scheme: string, handler: SchemeHandler) => void this.schemeHandlers.set(scheme, handler),
    isProtocolHandled: (scheme: string) => this.schemeHandlers.has(scheme),
  });
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (...given: readonly unknown[]) => void (this.beforeRequest = given.at(-1) as BeforeRequest),
  });
  setPermissionRequestHandler(handler: PermissionRequest) {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: PermissionCheck) {
    this.permissionCheck = handler;
  }
  // What Electron would switch on and the stand-in cannot show.
  setDevicePermissionHandler() {}
  setDisplayMediaRequestHandler() {}
  setSpellCheckerEnabled() {}
  setSpellCheckerDictionaryDownloadURL() {}
  setProxy() {
    return Promise.resolve();
  }
  isPersistent() {
    return this.partition.startsWith('persist:') || this.partition === '';
  }

  async serve({ url, method, headers, body }: PageRequest): Promise<PageResponse | null> {
    const handler = this.schemeHandlers.get(url.slice(0, url.indexOf(':')));
    if (handler === undefined) return null;
    const sent = body === null ? {} : { body: new Uint8Array(body) };
    const response = await handler(new Request(url, { method, headers, ...sent }));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
  }

  async cancels(url: string, resourceType: string): Promise<boolean> {
    const ask = this.beforeRequest;
    if (ask === undefined) return false;
    const answer = await new Promise<{ readonly cancel?: boolean }>((done) => ask({ url, resourceType, method: 'GET' }, done));
    return answer.cancel === true;
  }

  async askPermission(permission: string): Promise<PermissionAnswer> {
    const ask = this.permissionRequest;
    const requested =
      ask && (await new Promise<boolean>((done) => ask(null, permission, done, { requestingUrl: 'app://office/' })));
    const checked = this.permissionCheck?.(null, permission, 'app://office', {});
    return { partition: this.partition, permission, requested: requested ?? null, checked: checked ?? null };
  }
}

export class Sessions {
  private readonly byPartition = new Map<string, StandInSession>();

  readonly fromPartition = (partition: string): StandInSession => {
    const known = this.byPartition.get(partition) ?? new StandInSession(partition);
    this.byPartition.set(partition, known);
    return known;
  };
  get defaultSession() {
    return this.fromPartition('');
  }
  all() {
    return [...this.byPartition.values()];
  }
}
