/** An ordinary run takes the first number; a long one (`YUEZHANG_RUNS`) many more, within what the time limit allows. */
export function runCount(ordinary: number, most: number): number {
  return Math.max(ordinary, Math.min(Number(process.env['YUEZHANG_RUNS'] ?? 0), most));
}
