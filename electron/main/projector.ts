import type { BrowserWindow } from 'electron';
import type { Projector } from './host/projecting';
import type { PaperPages } from './paper-pages';

/** As much of a window as a projector needs. */
export type ProjectorWindow = Pick<BrowserWindow, 'loadURL' | 'show' | 'close' | 'isDestroyed'>;

export interface ProjectorParts {
  readonly pages: PaperPages;
  readonly openWindow: () => ProjectorWindow;
}

/** One window for the room, open from the first page until somebody closes it. */
export function projector({ pages, openWindow }: ProjectorParts): Projector {
  let window: ProjectorWindow | undefined;
  const opened = () => (window === undefined || window.isDestroyed() ? undefined : window);
  const load = async (on: ProjectorWindow, html: string) => {
    await on.loadURL(pages.add(html));
    on.show();
  };
  return {
    show: async (html) => {
      window = opened() ?? openWindow();
      await load(window, html);
    },
    follow: async (html) => {
      const on = opened();
      if (on === undefined) return false;
      await on.loadURL(pages.add(html));
      return true;
    },
    close: () => opened()?.close(),
  };
}

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ProjectorPlace extends Partial<Bounds> {
  readonly fullscreen: boolean;
}

/** The whole of another screen than the one the office works on; a window beside it where there is only one. Units: screen pixels. */
export function placeForProjector(office: Bounds, screens: readonly Bounds[]): ProjectorPlace {
  const other = screens.find((screen) => !holdsMiddle(screen, office));
  return other === undefined ? { width: 1280, height: 800, fullscreen: false } : { ...other, fullscreen: true };
}

function holdsMiddle(screen: Bounds, office: Bounds): boolean {
  const [x, y] = [office.x + office.width / 2, office.y + office.height / 2];
  return x >= screen.x && x < screen.x + screen.width && y >= screen.y && y < screen.y + screen.height;
}
