import { stopUnverified } from '../../model/stop.js';

/** How long what is under way may take once the user interrupts, in milliseconds. */
const grace = 1000;

/** Why nothing more comes of what was under way, or is sent, once the user interrupts. */
export function interrupted(): Error {
  return stopUnverified('the run ended early: interrupted');
}

/**
 * Lets work go on for a moment after an interruption, and then gives it up, however long it would take.
 * @param signal aborted when the user interrupts
 * @returns what waits for a piece of work; it throws Stop (not verified) where the work was given up
 */
export function endingSoon(signal: AbortSignal): <T>(work: Promise<T>) => Promise<T> {
  const waiting = new Set<() => void>();
  let isOver = false;
  const giveUpAll = (): void => {
    isOver = true;
    for (const giveUp of waiting) giveUp();
  };
  const soon = (): void => void setTimeout(giveUpAll, grace);
  if (signal.aborted) soon();
  else signal.addEventListener('abort', soon, { once: true });
  return (work) => {
    work.catch(() => undefined);
    if (isOver) return Promise.reject(interrupted());
    return new Promise((resolve, reject) => {
      const giveUp = (): void => reject(interrupted());
      waiting.add(giveUp);
      void work.then(resolve, reject).finally(() => waiting.delete(giveUp));
    });
  };
}
