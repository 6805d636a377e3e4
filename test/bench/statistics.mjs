/** Median and 95th percentile of some times, in milliseconds. */
export function summarize(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}

const shown = (milliseconds) => milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(7);

export function heading(text) {
  console.log(`\n${text}\n${'milliseconds'.padStart(66)}  median     p95   times`);
}

export function row(label, times) {
  const { median, p95, count } = summarize(times);
  console.log(`  ${label.padEnd(62)}${shown(median)} ${shown(p95)} ${String(count).padStart(7)}`);
}

export function note(text) {
  console.log(`  ${text}`);
}
