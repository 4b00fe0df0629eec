/**
 * Makes a queue: what is handed to it is done one after another.
 * @returns a function that waits for what came before, does the work, and returns what came of it
 */
export function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
