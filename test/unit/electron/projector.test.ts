import { describe, expect, it } from 'vitest';
import { placeForProjector, projector, type ProjectorWindow } from '../../../electron/main/projector';

const desk = { x: 0, y: 0, width: 1366, height: 768 };
const wall = { x: 1366, y: 0, width: 1920, height: 1080 };

describe('the place of the projector', () => {
  it('is the whole of the screen on which the office is not', () => {
    expect(placeForProjector({ x: 20, y: 20, width: 1280, height: 700 }, [desk, wall])).toEqual({ ...wall, fullscreen: true });
    expect(placeForProjector({ x: 1400, y: 20, width: 1280, height: 700 }, [desk, wall])).toEqual({
      ...desk,
      fullscreen: true,
    });
  });

  it('is found by the middle of an office that lies over both screens', () => {
    expect(placeForProjector({ x: 700, y: 0, width: 1280, height: 700 }, [desk, wall])).toEqual({ ...wall, fullscreen: true });
    expect(placeForProjector({ x: 800, y: 0, width: 1280, height: 700 }, [desk, wall])).toEqual({ ...desk, fullscreen: true });
  });

  it('is a window beside the office where there is one screen only', () => {
    expect(placeForProjector({ x: 0, y: 0, width: 1280, height: 700 }, [desk])).toEqual({
      width: 1280,
      height: 800,
      fullscreen: false,
    });
  });
});

describe('the projector', () => {
  function onTrial() {
    const happened: string[] = [];
    let windows = 0;
    let open = false;
    const pages = { add: (html: string) => html, respond: async () => new Response('') };
    const openWindow = (): ProjectorWindow => {
      windows += 1;
      open = true;
      const number = windows;
      return {
        loadURL: async (html) => void happened.push(`${number} loads ${html}`),
        show: () => void happened.push(`${number} shown`),
        close: () => (open = false),
        isDestroyed: () => !open || number !== windows,
      };
    };
    return { hall: projector({ pages, openWindow }), happened, closedByHand: () => (open = false) };
  }

  it('keeps one window for all that is shown', async () => {
    const { hall, happened } = onTrial();
    await hall.show('a');
    await hall.show('b');
    expect(await hall.follow('c')).toBe(true);
    expect(happened).toEqual(['1 loads a', '1 shown', '1 loads b', '1 shown', '1 loads c']);
  });

  it('opens nothing by following, also after somebody closed it', async () => {
    const { hall, happened, closedByHand } = onTrial();
    expect(await hall.follow('a')).toBe(false);
    await hall.show('a');
    closedByHand();
    expect(await hall.follow('b')).toBe(false);
    await hall.show('c');
    expect(happened).toEqual(['1 loads a', '1 shown', '2 loads c', '2 shown']);
    hall.close();
    hall.close();
    expect(await hall.follow('d')).toBe(false);
  });
});
