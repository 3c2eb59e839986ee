import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import type { OpenPdf } from './pdf-reader';
import { PdfSheet } from './pdf-sheet';

interface PdfPagesProps {
  readonly pdf: OpenPdf;
  readonly label: string;
}

/** Widths of a page, as shares of the room there is. */
const zooms = [1, 1.5, 2] as const;

/** The pages of a finished PDF under each other, with a list of them where there is more than one. */
export function PdfPages({ pdf, label }: PdfPagesProps) {
  const [zoom, setZoom] = useState(0);
  const sheets = useRef<(HTMLElement | null)[]>([]);
  const goTo = (index: number) => {
    sheets.current[index]?.scrollIntoView({ block: 'start' });
    sheets.current[index]?.focus({ preventScroll: true });
  };
  return (
    <>
      <PageList count={pdf.pages.length} onGo={goTo} zoom={zoom} onZoom={setZoom} />
      <Box role="document" aria-label={label} sx={desk}>
        {pdf.pages.map((page, index) => (
          <PdfSheet
            key={index}
            page={page}
            name={`第${index + 1}页，共${pdf.pages.length}页`}
            zoom={zooms[zoom] ?? 1}
            onSheet={(element) => (sheets.current[index] = element)}
          />
        ))}
      </Box>
    </>
  );
}

const desk = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'safe center',
  gap: 2,
  p: 2,
  bgcolor: '#d8dbde',
  overflowX: 'auto',
} as const;

interface PageListProps {
  readonly count: number;
  readonly onGo: (index: number) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

function PageList({ count, onGo, zoom, onZoom }: PageListProps) {
  return (
    <Box component="nav" aria-label="页" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 1, alignItems: 'center' }}>
      <Box component="span">共 {count} 页</Box>
      {count > 1 &&
        Array.from({ length: count }, (_, index) => (
          <Button key={index} onClick={() => onGo(index)}>
            第{index + 1}页
          </Button>
        ))}
      <Button disabled={zoom === zooms.length - 1} onClick={() => onZoom(zoom + 1)}>
        放大
      </Button>
      <Button disabled={zoom === 0} onClick={() => onZoom(zoom - 1)}>
        缩小
      </Button>
    </Box>
  );
}
