import { useEffect, useState } from 'react';

/** Three lines of the root text size: one line of text in a target an unsteady hand hits, also in large type. */
export function useRowHeight(): number {
  const [height, setHeight] = useState(measure);
  useEffect(() => {
    // The text size is a rule in a style sheet and the page keeps the size of the window: only what is measured in it changes.
    const probe = document.createElement('div');
    probe.style.cssText = 'position: absolute; visibility: hidden; height: 1rem';
    document.body.append(probe);
    const observer = new ResizeObserver(() => setHeight(measure()));
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, []);
  return height;
}

function measure(): number {
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return 3 * (Number.isFinite(rootSize) ? rootSize : 16);
}
