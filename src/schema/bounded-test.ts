import vm from 'node:vm';

/** What tests a text; it may be less than a regular expression. */
export interface TextTest {
  test(text: string): boolean;
  toString(): string;
}

/** The longest that one text is held against a pattern, in milliseconds: with every attempt, a run stands still for less than 100. */
const longest = 24;
/** The lengths of texts that patterns of simple shape are sure to be quick with. */
const shortText = 60;
const usualText = 1000;
/** The answers that are remembered of a pattern: lists show the same values again, and a test that may be broken off is dear. */
const mostKnown = 1000;

/**
 * A test that takes no longer than it may: an expression such as `^(a+)+$` may need years for sixty characters. One that takes
 * too long refuses no text from then on but those that are sure to be quick, because nobody knows what it says.
 */
export function bounded(expression: TextTest, source: string): TextTest {
  const repeaters = source.match(/[*+]|\{\d+,/g)?.length ?? 0;
  const isNested = /\)[*+{]/.test(source);
  const quickUpTo = isNested || repeaters > 3 ? -1 : repeaters > 1 ? shortText : usualText;
  return boundedAbove(expression, quickUpTo);
}

/** The same for a test that is known to be quick with texts of usual length. */
export function boundedWhereLong(expression: TextTest): TextTest {
  return boundedAbove(expression, usualText);
}

/** Texts up to a length are tested at once; with longer ones, a test that takes too long refuses nothing from then on. */
function boundedAbove(expression: TextTest, quickUpTo: number): TextTest {
  let isTooSlow = false;
  const known = new Map<string, boolean>();
  const testOnce = (text: string): boolean => {
    const answer = withinTime(longest, () => expression.test(text));
    isTooSlow = answer === undefined;
    if (text.length <= usualText && known.size < mostKnown) known.set(text, answer ?? true);
    return answer ?? true;
  };
  return {
    // The validator knows a pattern by its text, and takes two of the same text for one.
    toString: () => String(expression),
    test(text) {
      if (text.length <= quickUpTo) return expression.test(text);
      return isTooSlow || (known.get(text) ?? testOnce(text));
    },
  };
}

/** Where work is run that may be broken off. */
interface Room {
  readonly context: vm.Context;
  readonly script: vm.Script;
}

let room: Room | undefined;

/** Made, and used once, before anything is measured in it: the first use takes much longer than the others. */
function newRoom(): Room {
  const made = { context: vm.createContext({ work: () => undefined }), script: new vm.Script('work()') };
  made.script.runInContext(made.context);
  return made;
}

/** How often work is begun again that other programs held up, each time with twice the time to wait for the processor. */
const mostAttempts = 7;

/** How often work must take too long: once, the process itself may have had something else to do, such as to collect memory. */
const attemptsThatTell = 2;

/**
 * Runs work that others may have made endless, such as a regular expression of theirs. The work is broken off wherever it
 * stands, and may be begun again, so it must change nothing.
 * @param milliseconds the longest that it may take, in time of the processor, so that a busy machine changes nothing
 * @returns undefined where it takes longer
 */
export function withinTime<T>(milliseconds: number, work: () => T): T | undefined {
  room ??= newRoom();
  let tooLong = 0;
  for (let attempt = 0; attempt < mostAttempts && tooLong < attemptsThatTell; attempt += 1) {
    const begun = process.cpuUsage();
    const done = onceWithin(room, milliseconds * 2 ** attempt, work);
    if (done !== undefined) return done.value;
    const { user, system } = process.cpuUsage(begun);
    if (user + system >= milliseconds * 500) tooLong += 1;
  }
  return undefined;
}

function onceWithin<T>(
  { context, script }: Room,
  milliseconds: number,
  work: () => T,
): { readonly value: T } | undefined {
  try {
    const value: T = script.runInContext(Object.assign(context, { work }), { timeout: milliseconds });
    return { value };
  } catch (error) {
    if (isTimeout(error)) return undefined;
    throw error;
  } finally {
    context.work = undefined;
  }
}

/** The error belongs to the other context, so it is no instance of this one's class. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
