import type { Page, Request, Route } from '@playwright/test';
import { fromChromium, policyForChromium } from '../address';
import type { PageRequest, PageResponse } from '../sides';
import type { WindowParts } from './windows';

export interface RouteParts extends WindowParts {
  readonly page: Page;
  readonly isLoading: () => boolean;
}

/** Each request of a page goes the way it goes in Electron: may the page go there, is it cancelled, who answers it. */
export async function routePage(parts: RouteParts) {
  await parts.page.route('**/*', (route) => answer(route, parts).catch(() => route.abort('failed')));
}

async function answer(route: Route, parts: RouteParts) {
  const request = route.request();
  const url = fromChromium(request.url());
  const { number: window, machine, journal } = parts;
  if (request.isNavigationRequest() && !parts.isLoading() && (await preventsNavigation(request, parts, url))) {
    journal.blockedNavigations.push(url);
    return route.abort('aborted');
  }
  // Noted before anything can stop it: what must not be asked for must not even be tried.
  if (isOutside(url)) journal.network.push(url);
  if (await machine.cancels({ window, url, resourceType: request.resourceType() })) return route.abort('blockedbyclient');
  const response = await machine.serve({ window, request: asPageRequest(request, url) });
  if (response === null) return route.abort('internetdisconnected');
  return route.fulfill(asFulfilment(response));
}

async function preventsNavigation(request: Request, { machine, number: window, page }: RouteParts, url: string) {
  const everyFrame = await machine.prevents({ window, event: 'will-frame-navigate', url });
  if (everyFrame || request.frame() !== page.mainFrame()) return everyFrame;
  return machine.prevents({ window, event: 'will-navigate', url });
}

function isOutside(url: string): boolean {
  return /^(https?|wss?|ftp):/.test(url);
}

function asPageRequest(request: Request, url: string): PageRequest {
  return { url, method: request.method(), headers: request.headers(), body: request.postDataBuffer() };
}

function asFulfilment({ status, headers, body }: PageResponse) {
  const policy = headers['content-security-policy'];
  const rewritten = policy === undefined ? {} : { 'content-security-policy': policyForChromium(policy) };
  return { status, headers: { ...headers, ...rewritten }, body: Buffer.from(body) };
}
