import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { progressLine } from './progress-line.js';

it.each([
  [true, '\r1 of 2 scenarios\r\u001b[K'],
  [false, null],
])('progress is told on a terminal (%s)', (isTTY, told) => {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const progress = progressLine({ stderr }, (done: number, total: number) => `${done} of ${total} scenarios`);
  progress.show(1, 2);
  progress.clear();
  expect(stderr.read()).toBe(told);
});
