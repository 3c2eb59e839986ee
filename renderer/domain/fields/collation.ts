const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** Order of a Chinese list: by reading, numbers by size. Texts that read alike are told apart by their code units. */
export function compareText(a: string, b: string): number {
  const byReading = chinese.compare(a, b);
  if (byReading !== 0) return byReading;
  return compareUnits(a, b);
}

export function compareUnits<T extends number | bigint | string | boolean>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
