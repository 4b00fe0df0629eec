import { describe, expect, it } from 'vitest';
import { Lateness, usualWindow } from './lateness.js';

describe('how long a change is looked for', () => {
  const having = (...news: (readonly [looks: number, isSeen: boolean])[]): Lateness => {
    const lateness = new Lateness();
    for (const [looks, isSeen] of news) lateness.noteNew(looks, isSeen);
    return lateness;
  };

  it('is a while, where nothing is known', () => expect(having().window).toBe(usualWindow));

  it('is no time, once new items were seen at once', () =>
    expect(having([1, true], [1, true])).toMatchObject({ window: 0, windowForNew: usualWindow }));

  it('is a while, once a new item came late', () =>
    expect(having([1, true], [1, true], [3, true]).window).toBe(usualWindow));

  it('is no time, once several new items never came', () =>
    expect(having([6, false], [6, false], [6, false])).toMatchObject({ window: 0, windowForNew: 0 }));
});
