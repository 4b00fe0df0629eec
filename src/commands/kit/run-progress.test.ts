import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../model/verdict.js';
import { dryRunProgress, runProgress } from './run-progress.js';

/** What is written of a run in which each scenario takes a second. */
function written(options: { verbose?: boolean; quiet?: boolean; isTTY?: boolean }): string {
  const stderr = Object.assign(new PassThrough(), { isTTY: options.isTTY ?? false });
  let now = 0;
  const { verbose = false, quiet = false } = options;
  const signal = AbortSignal.any([]);
  const progress = runProgress({ verbose, quiet }, { stderr, clock: () => now, signal });
  const scenarios: [string, Outcome][] = [
    ['bb/api/one', 'pass'],
    ['bb/api/one', 'fail'],
    ['bb/api/two', 'not-verified'],
  ];
  for (const [index, [operation, outcome]] of scenarios.entries()) {
    now += 1000;
    const finding = { outcome, reason: 'so', problems: [] } as never;
    progress.show(index + 1, scenarios.length, { operation, finding });
  }
  progress.clear();
  return String(stderr.read() ?? '');
}

describe('how far a run is', () => {
  it('is told on a terminal in one line, with what passed, failed and is left, and the time', () => {
    const text = written({ isTTY: true });
    expect(text).toContain('\r1 passed, 1 failed, 1 not verified, 0 left, 3 s');
    expect(text).not.toContain('\n');
  });

  it('is told in a pipe for each operation, where that is asked for', () => {
    expect(written({})).toBe('');
    expect(written({ verbose: true })).toBe(
      [
        'bb/api/one: 1 passed, 1 failed, 0 not verified (3.0 s)\n',
        'bb/api/two: 0 passed, 0 failed, 1 not verified (0.0 s)\n',
      ].join(''),
    );
  });

  it('is not told where quiet is asked for', () => {
    expect(written({ quiet: true, isTTY: true })).toBe('');
  });
});

describe('an interruption', () => {
  const told = (isTTY: boolean, ...order: readonly ('abort' | 'clear')[]): string => {
    const stderr = Object.assign(new PassThrough(), { isTTY });
    const controller = new AbortController();
    const { signal } = controller;
    const progress = runProgress({ verbose: false, quiet: false }, { stderr, clock: () => 0, signal });
    for (const step of order) step === 'abort' ? controller.abort() : progress.clear();
    return String(stderr.read() ?? '');
  };

  it('is answered on a terminal while the run is under way, and nowhere else', () => {
    const words = 'Interrupt again to end at once.';
    expect(told(true, 'abort')).toContain(words);
    expect(told(false, 'abort')).toBe('');
    expect(told(true, 'clear', 'abort')).not.toContain(words);
  });
});

describe('what is left', () => {
  const shown = (
    progress: typeof runProgress | typeof dryRunProgress,
    isEstimate: boolean,
    isShown = false,
  ): string | null => {
    const stderr = Object.assign(new PassThrough(), { isTTY: true });
    const stdout = Object.assign(new PassThrough(), { isTTY: isShown });
    const signal = AbortSignal.any([]);
    const { show } = progress({ verbose: false, quiet: false }, { stdout, stderr, clock: () => 0, signal });
    show(2, 90, undefined, isEstimate);
    return stderr.read()?.toString() ?? null;
  };

  it('is an estimate while features are still to be read', () => {
    expect(shown(runProgress, true)).toContain(', about 88 left, 0 s');
    expect(shown(runProgress, false)).toContain(', 88 left, 0 s');
  });

  it('is told in a dry run too, of which no outcome is told', () => {
    expect(shown(dryRunProgress, true)).toBe('\rdry run: 2 scenarios done, about 88 left, 0 s\u001b[K');
    expect(shown(dryRunProgress, true, true)).toBeNull();
  });
});
