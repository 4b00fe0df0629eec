import { expect, it } from 'vitest';
import { LargeAnswers, largeBody } from './large-answers.js';

/** Begins so many requests of an operation. @returns how many were under way at the same time */
async function mostAtOnce(answers: LargeAnswers, operation: string, count: number): Promise<number> {
  let [now, most] = [0, 0];
  const work = async (): Promise<void> => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now -= 1;
  };
  await Promise.all(Array.from({ length: count }, () => answers.inRoom(operation, work)));
  return most;
}

it('requests whose answers were large wait until there is room, all others do not', async () => {
  const answers = new LargeAnswers(8 * largeBody);
  answers.note('list', 4 * largeBody);
  answers.note('list', 3 * largeBody);
  answers.note('read', largeBody - 1);
  expect(await mostAtOnce(answers, 'list', 7)).toBe(2);
  expect(await mostAtOnce(answers, 'read', 7)).toBe(7);
  expect(await mostAtOnce(answers, 'other', 7)).toBe(7);
});

it('an answer larger than all the room comes by itself', async () => {
  const answers = new LargeAnswers(2 * largeBody);
  answers.note('export', 9 * largeBody);
  expect(await mostAtOnce(answers, 'export', 3)).toBe(1);
});

it('what fails makes room for the next', async () => {
  const answers = new LargeAnswers(largeBody);
  answers.note('list', largeBody);
  const failing = [1, 2].map(() => answers.inRoom('list', () => Promise.reject(new Error('reset'))));
  const settled = await Promise.allSettled(failing);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await mostAtOnce(answers, 'list', 2)).toBe(1);
});
