import { Blob } from 'node:buffer';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Each screen test starts from an empty page.
afterEach(cleanup);

// The Blob of jsdom cannot be streamed, and the office under the screens packs its files by streams.
Object.assign(globalThis, { Blob });

// jsdom lays nothing out, so nothing ever comes into sight.
class NothingInSight {
  observe() {}
  disconnect() {}
}
Object.assign(globalThis, { IntersectionObserver: NothingInSight });

// The real office works under the screens. On a busy machine it may take its time; nothing here measures it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });
