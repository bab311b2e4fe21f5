/** A value below which a share of the values lies, `share` from 0 to 1; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of the values; NaN of none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The three percentiles that speed is told in. */
export function spread(values: readonly number[]): { p50: number; p95: number; p99: number } {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => rounded(percentile(values, share)));
  return { p50: p50!, p95: p95!, p99: p99! };
}

/** Four digits that count: more would be noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** Bytes as megabytes (10⁶ bytes). */
export function megabytes(bytes: number): number {
  return rounded(bytes / 1e6);
}
