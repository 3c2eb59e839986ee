import { browserHost } from '../../../renderer/host/browser-host';

// The page of the test offers the host as the preload would, so that the test can ask it.
Reflect.set(window, 'host', browserHost());
