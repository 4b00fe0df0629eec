import { memoryUsage } from 'node:process';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Whether memory counts more than time, in this process. */
let isScarce = false;

/** True where much is held, so that nothing is kept only because it may be read again. */
export function isMemoryScarce(): boolean {
  return isScarce;
}

/** Less growth than this is left to the engine, in bytes: a collection takes a tenth of a second. */
const enough = { usual: 64 * 1024 * 1024, scarce: 32 * 1024 * 1024 };

/** So is less than this part of what is held, because a collection looks at all of that. */
const enoughOfHeld = 0.3;

/** What was in use after the last collection, in bytes; a small run needs none. */
let kept = 80 * 1024 * 1024;

/**
 * Collects what was let go of, where it is much. The engine waits until a heap is several times as large as what is alive in it,
 * so that a process grows with what it has done and not with what it holds. Called where much was let go of at once.
 */
export function collectGarbage(): void {
  if (inUse() - kept < Math.max(isScarce ? enough.scarce : enough.usual, kept * enoughOfHeld)) return;
  collectAll();
}

/**
 * Collects at the end of a stage of a run, where memory counts more than time: what a stage needed lies between what is kept of it,
 * so that the next one would grow beside it.
 */
export function collectAfterStage(): void {
  if (isScarce) collectAll();
  else collectGarbage();
}

/** Collects what was made a moment ago, such as bytes that were unpacked, which the engine counts late. It takes milliseconds. */
export function collectFresh(): void {
  if (!isScarce) return;
  collector()?.({ type: 'minor' });
}

function collectAll(): void {
  if (isScarce) collectClosely();
  else collector()?.();
  kept = inUse();
  if (isScarce) setFlagsFromString(`--heap-growing-percent=${kept > muchHeld ? growth.ofMuch : growth.usual}`);
}

/**
 * Moves what is alive together too, where a fifth of a page is free: the engine waits for seven tenths, so that a third of a heap of which
 * much was let go of is free, and stays with the process.
 */
function collectClosely(): void {
  setFlagsFromString('--optimize-for-size');
  collector()?.();
  setFlagsFromString('--no-optimize-for-size');
}

type Collect = (options?: { readonly type: 'minor' }) => void;
let known: Collect | undefined;

function collector(): Collect | undefined {
  if (known !== undefined) return known;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  known = typeof collect === 'function' ? (collect as Collect) : undefined;
  return known;
}

/** What is read from files and packed stands beside the heap. */
function inUse(): number {
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
}

/** How much a heap may grow before it is collected, in percent of what is alive in it; the engine takes up to three times as much. */
const growth = { usual: 20, ofMuch: 10 };

/** A run that holds more than this lets its heap grow by a smaller part of it, in bytes. */
const muchHeld = 100 * 1024 * 1024;

/**
 * Makes the engine collect sooner, for what holds much: its process would take several times as much memory otherwise. It costs a
 * twentieth of the time.
 */
export function collectSooner(): void {
  isScarce = true;
  setFlagsFromString(`--heap-growing-percent=${growth.usual}`);
}

/** How many times as large the place for new objects becomes when it grows: the engine doubles it. */
const growthOfYoung = { held: 1, usual: 2 };

/** Room for what is made and let go of while a report is written, in bytes: the least is passed a thousand times a second. */
const enoughYoung = 16 * 1024 * 1024;

let isYoungGrowing = false;

/**
 * Lets the place for new objects grow somewhat, for a stage that makes much and keeps little of it: in a small one, collections
 * take half of the time.
 */
export function letYoungGrow(): void {
  if (isScarce && sizeOfYoung() < enoughYoung) holdYoung(false);
}

/** Called after every piece of work of such a stage: the place is doubled by collections, and would soon have 32 MB. */
export function holdGrownYoung(): void {
  if (isScarce && isYoungGrowing && sizeOfYoung() >= enoughYoung) holdYoung(true);
}

function sizeOfYoung(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}

/**
 * Keeps the place for new objects as it is, or lets it grow again. It never becomes smaller, so it is held before it is known
 * whether there is much to hold: it has 4 MB when a command begins, and would take 32 MB.
 */
export function holdYoung(isHeld: boolean): void {
  isYoungGrowing = !isHeld;
  setFlagsFromString(`--semi-space-growth-factor=${isHeld ? growthOfYoung.held : growthOfYoung.usual}`);
}
