import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../../../tests/support/harness.js';
import { terminalOptions, withoutColor } from './terminal-options.js';

const stdout = (isTTY: boolean, columns?: number) =>
  Object.assign(new PassThrough(), { isTTY, ...(columns === undefined ? {} : { columns }) });

describe('what is written to the terminal', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a file', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a terminal without abilities', true, { TERM: 'dumb' }, false],
    ['a file with FORCE_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ])('%s', (_, isTTY, variables, color) => {
    expect(terminalOptions({ stdout: stdout(isTTY), variables }).color).toBe(color);
  });

  it('has no colours with --no-color, whatever the variables say', () => {
    const { environment } = testEnvironment({ stdout: stdout(true), variables: { FORCE_COLOR: '1' } });
    expect(terminalOptions(environment).color).toBe(true);
    expect(terminalOptions(withoutColor(environment)).color).toBe(false);
  });

  it.each([
    [80, 80],
    [0, 120],
    [undefined, 120],
  ])('is as wide as a terminal of %s columns', (columns, width) => {
    expect(terminalOptions({ stdout: stdout(true, columns), variables: {} }).width).toBe(width);
  });
});
