import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from '@playwright/test';
import { fromChromium } from '../address';
import type { FromHost, PreloadStart, ToHost } from '../in-page/preload-world';
import type { WindowParts } from './windows';

/**
 * The built preload in a V8 world of its own, as in Electron with context isolation: the page shares its document and none of
 * its variables. Chromium is asked through the DevTools protocol, since a page script could be seen by the page.
 */
export interface PreloadWorld {
  deliver(message: FromHost): Promise<void>;
}

const worldName = 'Electron Isolated Context';

export async function openPreloadWorld(page: Page, parts: WindowParts): Promise<PreloadWorld> {
  const session = await page.context().newCDPSession(page);
  const start = freshNames(parts);
  const mainFrame = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
    if (context.name === worldName && frameId === mainFrame) world = context.id;
  });

  async function deliver(message: FromHost, to = world) {
    if (to === undefined) return;
    await session
      .send('Runtime.callFunctionOn', {
        executionContextId: to,
        functionDeclaration: `function (message) { globalThis[${JSON.stringify(start.inbox)}](message); }`,
        arguments: [{ value: message }],
      })
      // The page was left in the meantime; nobody waits for the answer any more.
      .catch(() => undefined);
  }

  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== start.binding) return;
    void answer(page, parts, JSON.parse(payload) as ToHost).then((message) => deliver(message, executionContextId));
  });
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Runtime.addBinding', { name: start.binding, executionContextName: worldName });
  await addScripts(session, parts, start);
  return { deliver: (message) => deliver(message) };
}

async function answer(page: Page, { machine, number }: WindowParts, { id, channel, text }: ToHost): Promise<FromHost> {
  try {
    const frameUrl = fromChromium(page.url());
    return { kind: 'answered', id, text: await machine.invoke({ window: number, frameUrl, channel, text }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', id, reason: (reason.split('\n')[0] ?? '').replace(/^Error: /, '') };
  }
}

async function addScripts(session: CDPSession, { bundle, open }: WindowParts, start: PreloadStart) {
  const pageEnds = { mine: start.other, other: start.mine };
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: onlyInTheWindow(`${bundle.pageWorld}\nStandIn.start(${JSON.stringify(pageEnds)});`),
  });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName,
    source: onlyInTheWindow(`${bundle.preloadWorld}
      const surroundings = StandIn.start(${JSON.stringify(start)});
      (function (require, process, module, exports) { ${open.preload}
      }).call(undefined, surroundings.require, surroundings.process, { exports: {} }, {});`),
  });
}

/** Not in frames inside the page, and not in the empty page Chromium starts with. */
function onlyInTheWindow(script: string): string {
  return `if (window === window.top && location.href !== 'about:blank') (() => { ${script} })();`;
}

function freshNames({ context }: WindowParts): PreloadStart {
  const key = randomUUID();
  const chrome = context.browser()?.version() ?? '';
  return {
    mine: `preload-${key}`,
    other: `page-${key}`,
    binding: `toHost_${key.replaceAll('-', '')}`,
    inbox: `fromHost_${key.replaceAll('-', '')}`,
    versions: { node: process.versions.node, chrome, electron: 'stand-in' },
  };
}
