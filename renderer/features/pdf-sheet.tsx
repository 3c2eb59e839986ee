import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import type { PdfPage } from './pdf-reader';

interface PdfSheetProps {
  readonly page: PdfPage;
  readonly name: string;
  readonly zoom: number;
  readonly onSheet: (element: HTMLElement | null) => void;
}

/** One page, painted when it comes near the screen; its words are there for those who listen. */
export function PdfSheet({ page, name, zoom, onSheet }: PdfSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(canvas);
  const words = useWords(page);
  useEffect(() => {
    if (near && canvas.current !== null) void page.paint(canvas.current, pixelsPerPoint(canvas.current, page));
  }, [near, page, zoom]);
  return (
    <Box
      component="section"
      aria-label={name}
      tabIndex={-1}
      ref={onSheet}
      sx={{ flex: 'none', width: `${zoom * 100}%`, maxWidth: `${zoom * 50}rem` }}
    >
      <Box
        component="canvas"
        ref={canvas}
        aria-hidden
        sx={{ display: 'block', width: '100%', aspectRatio: `${page.width} / ${page.height}`, bgcolor: '#fff' }}
      />
      <Box sx={onlyHeard}>{words}</Box>
    </Box>
  );
}

const onlyHeard = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } as const;

function pixelsPerPoint(canvas: HTMLCanvasElement, { width }: PdfPage): number {
  return (canvas.clientWidth * devicePixelRatio) / width;
}

function useWords(page: PdfPage): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    let left = false;
    void page.text().then((text) => left || setWords(text));
    return () => {
      left = true;
    };
  }, [page]);
  return words;
}

/** True once the element has come near the screen. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null || near) return;
    const watch = new IntersectionObserver((seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: '100%',
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, near]);
  return near;
}
