import { useEffect, useState } from 'react';

/** Three lines of the root text size: one line of text in a target an unsteady hand hits, also in large type. */
export function useRowHeight(): number {
  const [height, setHeight] = useState(measure);
  useEffect(() => {
    // The text size is a rule in a style sheet, so its change shows on the page's own size.
    const observer = new ResizeObserver(() => setHeight(measure()));
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return height;
}

function measure(): number {
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return 3 * (Number.isFinite(rootSize) ? rootSize : 16);
}
