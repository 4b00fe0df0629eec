/** `20261121T201500Z`: sorts by time, and is fit for a file name. */
export function stamp(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d+/g, '');
}
