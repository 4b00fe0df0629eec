import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { environmentWith } from './environment.js';

it('what is given replaces what belongs to the process', () => {
  const { cwd, variables } = environmentWith({ cwd: '/somewhere' });
  expect([cwd, variables]).toEqual(['/somewhere', process.env]);
});

it('any number of requests may listen to the signal of a run', async () => {
  const warnings: string[] = [];
  const keep = ({ name }: Error): unknown => warnings.push(name);
  process.on('warning', keep);
  const { signal } = environmentWith({ signal: new AbortController().signal });
  for (let listeners = 0; listeners < 40; listeners += 1) signal.addEventListener('abort', () => listeners);
  await setImmediate();
  process.off('warning', keep);
  expect(warnings).toEqual([]);
});
