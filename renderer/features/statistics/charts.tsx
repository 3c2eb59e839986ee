import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { LineChart } from '@mui/x-charts/LineChart';
import { useRem } from '../../ui/text-size';

interface BarsProps {
  readonly label: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

/** Bars lying on their side, because the names are long. The table below says the same to who cannot see them. */
export function Bars({ label, unit, bars }: BarsProps) {
  const { palette } = useTheme();
  const rem = useRem();
  const axis = axisLook(rem);
  const longest = Math.max(...bars.map((bar) => bar.label.length));
  return (
    <Box role="img" aria-label={`${label}，数字见下表`} sx={{ maxWidth: '52rem' }}>
      <BarChart
        layout="horizontal"
        height={rem * (5 + bars.length * 2.25)}
        skipAnimation
        hideLegend
        grid={{ vertical: true }}
        colors={[palette.primary.main]}
        yAxis={[{ scaleType: 'band', data: bars.map((bar) => bar.label), width: rem * Math.min(14, longest + 1.5), ...axis }]}
        xAxis={[{ label: unit, min: 0, max: roomBeside(bars), height: rem * 3.5, tickMinStep: wholeStep(bars), ...axis }]}
        series={[{ data: bars.map(({ value }) => value), label: unit, barLabel: 'value', barLabelPlacement: 'outside' }]}
      />
    </Box>
  );
}

interface LineProps {
  readonly label: string;
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly value: number | null }[];
}

/** A line through the months; a month without a number is a gap, not a nought. */
export function Line({ label, unit, points }: LineProps) {
  const { palette } = useTheme();
  const rem = useRem();
  const axis = axisLook(rem);
  return (
    <Box role="img" aria-label={`${label}，数字见下表`} sx={{ maxWidth: '64rem' }}>
      <LineChart
        height={rem * 18}
        skipAnimation
        hideLegend
        grid={{ horizontal: true }}
        colors={[palette.primary.main]}
        xAxis={[{ scaleType: 'point', data: points.map((point) => shortMonth(point.label)), height: rem * 2.5, ...axis }]}
        yAxis={[{ label: unit, min: 0, width: rem * 5, tickMinStep: wholeStep(points), ...axis }]}
        series={[{ data: points.map(({ value }) => value), label: unit, curve: 'linear', showMark: true }]}
      />
    </Box>
  );
}

/** The number beside the longest bar needs room too. */
function roomBeside(bars: readonly { readonly value: number }[]): number {
  return Math.max(1, ...bars.map(({ value }) => value)) * 1.15;
}

/** 2026年1月 for the first of a year, 2月 for the others: twelve of the former do not fit. */
function shortMonth(label: string): string {
  const [, year = '', month = ''] = /^(\d+)年(\d+)月$/.exec(label) ?? [];
  if (month === '') return label;
  return month === '1' ? `${year}年1月` : `${month}月`;
}

/** Half a case is nothing a scale should show. */
function wholeStep(points: readonly { readonly value: number | null }[]): number {
  return points.every(({ value }) => value === null || Number.isInteger(value)) ? 1 : 0.5;
}

function axisLook(rem: number) {
  return { tickLabelStyle: { fontSize: rem * 0.875 }, labelStyle: { fontSize: rem * 0.875 } };
}
