import { expect, it } from 'vitest';
import { fail, pass, problem } from '../../judge/answers.js';
import type { Finding } from '../../model/verdict.js';
import { onceCalm, pagesOnceCalm } from './once-calm.js';

const wrong = fail(problem('list-incomplete', { file: 'x', pointer: '' }, { expected: 'a', actual: 'b' }));

/** @returns the outcome, and what was done one after the other */
async function looked(pages: number, ...findings: readonly Finding[]): Promise<string> {
  const done: string[] = [];
  const world = { calm: async () => void done.push('waited'), session: { tape: { isSealed: true } } };
  const look = async (label: string) => {
    done.push(`looked${label}`);
    return { finding: findings[label === '' ? 0 : 1] ?? wrong, pages };
  };
  const { outcome } = await pagesOnceCalm(world, look);
  return `${outcome}: ${done.join(', ')}`;
}

it('a list of several pages that looks wrong is read again when nothing else is under way', async () => {
  expect(await looked(2, wrong, pass())).toBe('pass: looked, waited, looked when calm');
  expect(await looked(2, wrong, wrong)).toBe('fail: looked, waited, looked when calm');
});

it('one that looks right, or stands on one page, is read once', async () => {
  expect(await looked(2, pass())).toBe('pass: looked');
  expect(await looked(1, wrong)).toBe('fail: looked');
});

/** The steps that were taken, and how long they took together. */
async function steps(isSealed: boolean) {
  const taken: string[] = [];
  const take = (step: string): Promise<Finding> => Promise.resolve(taken.push(step)).then(() => pass());
  const start = performance.now();
  const calm = () => take('calm').then(() => undefined);
  await onceCalm({ calm, session: { tape: { isSealed } } }, () => take('look'));
  return { taken, lasted: performance.now() - start };
}

it('gives a list the time to show what was changed before the calm', async () => {
  const { taken, lasted } = await steps(false);
  expect(taken).toEqual(['calm', 'look']);
  expect(lasted).toBeGreaterThan(900);
});

it('waits for nothing where a recording is judged again', async () => {
  const { lasted } = await steps(true);
  expect(lasted).toBeLessThan(500);
});
