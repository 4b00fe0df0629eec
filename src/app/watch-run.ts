import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import type { Transport } from '../model/wire.js';
import { counted } from '../report/words.js';
import { untilRestarted } from '../run/http/restart.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';
import { anyTag, tagOf } from '../support/tags.js';

/** A run that is over, and how its scenarios are asked again. */
export interface WatchedRun {
  readonly report: Report;
  /** Asks the scenarios with these tags; everything that the run asked where none are given. */
  readonly ask: (tags?: string) => Promise<Report>;
  /** Sends one request, to see whether the candidate is there. */
  readonly probe: Transport;
}

/** Why scenarios are asked again. */
type Cause = 'restart' | 'enter';

/**
 * Asks what failed once more, each time the candidate has been down and answers again, or the user presses Enter. Where nothing
 * fails any more, everything is asked. It ends when the user interrupts.
 * @returns the last report
 */
export async function watchRun(run: WatchedRun, environment: Environment): Promise<Report> {
  let state: State = { last: run.report, open: run.report.verdicts.filter(fails) };
  while (!environment.signal.aborted) {
    environment.stdout.write(invitation(state.open.length));
    const cause = await nextCause(Object.values(run.report.candidate.urls), run.probe, environment);
    if (cause === undefined) break;
    showCause(cause, state.open.length, environment);
    state = await askAgain(run, state, environment);
  }
  return state.last;
}

/** The last report, and what still has to pass. */
interface State {
  readonly last: Report;
  readonly open: readonly Verdict[];
}

/** A candidate that cannot be asked leaves everything as it was. */
async function askAgain({ ask }: WatchedRun, state: State, { stdout, stderr }: Environment): Promise<State> {
  const { open } = state;
  try {
    const last = await ask(open.length === 0 ? undefined : tagsOf(open));
    const asked = open.length === 0 ? last.verdicts : verdictsOf(last, open);
    stdout.write(changes(open, asked));
    return { last, open: open.length === 0 ? asked.filter(fails) : asked.filter(isOpen) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(`${error.message} ${error.hint}\n`);
    return state;
  }
}

function showCause(cause: Cause, open: number, { stdout, now }: Environment): void {
  if (stdout.isTTY === true) stdout.write(clearScreen);
  stdout.write(`\n${now().toISOString().slice(11, 19)} UTC: ${causeWords[cause]}. ${askedWords(open)}\n`);
}

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

const causeWords: Readonly<Record<Cause, string>> = {
  restart: 'The candidate answers again',
  enter: 'You pressed Enter',
};

function invitation(open: number): string {
  const what =
    open === 0
      ? 'Nothing fails. Restart the candidate or press Enter to ask everything again'
      : `${counted(open, 'scenario')} failed. Restart the candidate or press Enter to ask ${open === 1 ? 'it' : 'them'} again`;
  return `\n${what}; press Ctrl-C to end.\n`;
}

function askedWords(open: number): string {
  return open === 0
    ? 'Everything is asked again.'
    : `${counted(open, 'scenario')} that failed ${open === 1 ? 'is' : 'are'} asked again.`;
}

function changes(before: readonly Verdict[], asked: readonly Verdict[]): string {
  const wasOpen = new Set(before.map(({ id }) => id));
  const lines = asked
    .filter((verdict) => wasOpen.has(verdict.id) || fails(verdict))
    .map((verdict) => `  ${wordFor(verdict)} ${verdict.operation}: ${verdict.title}${whyOf(verdict)}\n`);
  const passed = asked.filter(({ outcome }) => outcome === 'pass').length;
  return `${lines.join('')}${counted(passed, 'scenario')} passed.\n`;
}

function wordFor({ outcome }: Verdict): string {
  if (outcome === 'pass' || outcome === 'not-applicable') return 'mended      ';
  return outcome === 'not-verified' ? 'not verified' : 'fails       ';
}

function whyOf({ problems: [problem], reason }: Verdict): string {
  if (problem !== undefined) return `\n               expected ${problem.expected}, got ${problem.actual}`;
  return reason === undefined ? '' : `\n               ${reason}`;
}

function fails({ outcome }: Verdict): boolean {
  return outcome === 'fail' || outcome === 'error';
}

/** What came to no verdict is asked again too: nothing shows that it was mended. */
function isOpen(verdict: Verdict): boolean {
  return fails(verdict) || verdict.outcome === 'not-verified';
}

function verdictsOf({ verdicts }: Report, open: readonly Verdict[]): Verdict[] {
  const ids = new Set(open.map(({ id }) => id));
  return verdicts.filter(({ id }) => ids.has(id));
}

function tagsOf(open: readonly Verdict[]): string {
  return anyTag(open.map(({ id }) => tagOf('id', id)));
}

/** Undefined where the user ends it. */
async function nextCause(
  urls: readonly string[],
  probe: Transport,
  environment: Environment,
): Promise<Cause | undefined> {
  const { signal } = environment;
  const stdin = environment.stdin?.();
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const restarted = untilRestarted(urls, { probe, signal: either }).then((): Cause => 'restart');
  const pressed = new Promise<Cause>((resolve) => {
    const onData = (): void => resolve('enter');
    stdin?.once('data', onData);
    stdin?.resume();
    either.addEventListener('abort', () => {
      stdin?.off('data', onData);
      stdin?.pause();
      resolve('enter');
    });
  });
  const cause = await Promise.race([restarted, pressed]);
  over.abort();
  return signal.aborted ? undefined : cause;
}
