import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { systemClock } from './app/clock';
import { startOffice } from './app/office-client';
import { textSizeInBrowser } from './app/text-size-in-browser';
import { findHost } from './host/find-host';
import './print/paper-fonts.css';

/** Takes the machine, readies an office worker, shows the app. */
function main(root: HTMLElement): void {
  const host = findHost();
  createRoot(root).render(
    <App
      host={host}
      startOffice={() => startOffice(host)}
      clock={systemClock}
      memory={textSizeInBrowser(localStorage)}
      nonce={document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce}
    />,
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
main(root);
