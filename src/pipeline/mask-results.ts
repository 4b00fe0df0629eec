import type { Exchange } from '../model/exchange.js';
import { changedStores } from '../model/kept.js';
import { KeptExchange } from '../model/kept-exchange.js';
import type { RunOutput } from '../model/scenario-result.js';
import type { Problem, Verdict } from '../model/verdict.js';
import { cutExchange } from '../recording/cut-exchange.js';
import { maskTexts } from '../recording/kept-value.js';
import { maskExchange } from '../recording/mask-exchange.js';

type Mask = (text: string) => string;

/** So much of a body stands in a report, in bytes; the recording has more of it. */
const longestBody = 16 * 1024;

/**
 * Makes verdicts without secrets, and without the rest of long bodies. An exchange is masked after it was judged, and once, however
 * many verdicts show it; names and places stay as they are, because a report is read by them.
 */
export function verdictMasker(mask: Mask): (verdict: Verdict) => Verdict {
  const known = new WeakMap<Exchange, Exchange>();
  const shown = exchangeMasker(mask);
  const masked = (exchange: Exchange): Exchange => {
    const made = known.get(exchange) ?? shown(exchange);
    known.set(exchange, made);
    return made;
  };
  const steps = new Map<string, string>();
  const maskedStep = (text: string): string => {
    const made = steps.get(text) ?? mask(text);
    steps.set(text, made);
    return made;
  };
  return (verdict) => ({
    ...verdict,
    ...(verdict.reason === undefined ? {} : { reason: mask(verdict.reason) }),
    ...(verdict.repeat === undefined ? {} : { repeat: mask(verdict.repeat) }),
    ...(verdict.exchange === undefined ? {} : { exchange: masked(verdict.exchange) }),
    problems: verdict.problems.map((problem) => maskProblem(problem, mask)),
    ...(verdict.steps === undefined ? {} : { steps: verdict.steps.map(maskedStep) }),
    observations: verdict.observations.map(mask),
    earlier: verdict.earlier.map(masked),
    ...(verdict.later === undefined ? {} : { later: verdict.later.map(masked) }),
  });
}

/** One that is read where it is kept is masked when it is read. */
function exchangeMasker(mask: Mask): (exchange: Exchange) => Exchange {
  const shown = (exchange: Exchange): Exchange => cutExchange(maskExchange(exchange, mask), longestBody);
  const storeOf = changedStores(shown);
  return (exchange) => (exchange instanceof KeptExchange ? exchange.inStore(storeOf) : shown(exchange));
}

function maskProblem(problem: Problem, mask: Mask): Problem {
  return { ...problem, expected: mask(problem.expected), actual: mask(problem.actual) };
}

/** Messages of Cucumber, one JSON text a line: the texts in them are masked, so that they stay JSON. */
export function maskMessages({ messages, mask }: Pick<RunOutput, 'messages' | 'mask'>): string {
  const lines = messages
    .split('\n')
    .map((line) => (line === '' ? line : JSON.stringify(maskTexts(JSON.parse(line), mask))));
  return lines.join('\n');
}
