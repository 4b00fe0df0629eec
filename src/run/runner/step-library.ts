import { type ITestCaseHookParameter, Status, supportCodeLibraryBuilder, World } from '@cucumber/cucumber';
import type { RunInput } from '../../model/run.js';
import { carriers, locations, type Phrase, phrases } from '../../vocabulary/phrases.js';
import { unquoted } from '../../vocabulary/quoted.js';
import type { Interpret, StepMeaning } from '../scenario/script.js';
import type { CucumberEnd, PlayedScenario } from './played-scenario.js';

/** The library of step definitions of one run. */
export type StepLibrary = ReturnType<typeof supportCodeLibraryBuilder.finalize>;

/** What stands at one placeholder of a step. */
type Argument = NonNullable<ReturnType<StepLibrary['stepDefinitions'][number]['expression']['match']>>[number];

export interface LibraryOptions {
  /** The phrases that checks bring. */
  readonly phrases: RunInput['phrases'];
  readonly cwd: string;
  /** The scenario of a pickle as it was played ahead. */
  readonly result: (pickleId: string) => Promise<PlayedScenario>;
  /** Takes down the result of a scenario, once Cucumber is through with it. */
  readonly record: (played: PlayedScenario, end: CucumberEnd) => void;
}

/** What Cucumber's side of a scenario knows: the scenario as it was played, and how many steps were told. */
class ReplayWorld extends World {
  played!: PlayedScenario;
  count = 0;
}

/**
 * Binds the vocabulary to one run. The library is built in place, not loaded from files: a second run in the same
 * process would find the modules cached and every step undefined. Its steps do nothing but tell what was played ahead.
 */
export function makeStepLibrary({ phrases: brought, cwd, result, record }: LibraryOptions): StepLibrary {
  const builder = supportCodeLibraryBuilder;
  builder.reset(cwd, idSequence());
  const { methods } = builder;
  methods.setDefaultTimeout(-1);
  methods.setWorldConstructor(ReplayWorld);
  methods.defineParameterType({
    name: 'location',
    regexp: Object.keys(locations).map((words) => new RegExp(words)),
    transformer: (words: string) => words,
    useForSnippets: false,
  });
  methods.defineParameterType({
    name: 'carrier',
    regexp: carriers,
    transformer: (words: string) => words,
    useForSnippets: false,
  });
  methods.Before(async function (this: ReplayWorld, hook: ITestCaseHookParameter) {
    this.played = await result(hook.pickle.id);
  });
  methods.After(function (this: ReplayWorld, hook: ITestCaseHookParameter) {
    const status = hook.result?.status ?? Status.UNKNOWN;
    record(this.played, { status, message: hook.result?.message });
  });
  for (const text of meaningsByText(brought).keys()) methods.defineStep(text, stepFunction(text));
  return withQuickLook(builder.finalize());
}

/** Most texts match one pattern only, and it takes long to read the groups: each text is read once. */
function withQuickLook(library: StepLibrary): StepLibrary {
  for (const { expression } of library.stepDefinitions) {
    if (!('regexp' in expression) || !(expression.regexp instanceof RegExp)) continue;
    const { regexp } = expression;
    const match = expression.match.bind(expression);
    const known = new Map<string, ReturnType<typeof match>>();
    expression.match = (text) => {
      if (!regexp.test(text)) return null;
      const found = known.get(text) ?? match(text);
      known.set(text, found);
      return found;
    };
  }
  return library;
}

/** Reads a step by the definitions of the library, so that it means here what it means to Cucumber. */
export function interpreter({ stepDefinitions }: StepLibrary, brought: RunInput['phrases']): Interpret {
  const meanings = meaningsByText(brought);
  return (text) => {
    for (const { expression, pattern } of stepDefinitions) {
      const meaning = meanings.get(String(pattern));
      const found = meaning === undefined ? undefined : expression.match(text);
      if (meaning === undefined || found === undefined || found === null) continue;
      return { ...meaning, values: found.map(readValue) };
    }
    return undefined;
  };
}

/** What stands at a placeholder. Cucumber leaves some escapes of texts as they are. */
function readValue(argument: Argument): string {
  const { value } = argument.group;
  return argument.getParameterType().name === 'string' && value !== undefined
    ? unquoted(value)
    : String(argument.getValue(null));
}

/** What the phrases mean, by their text: those of the vocabulary, and those that checks bring. */
function meaningsByText(brought: RunInput['phrases']): Map<string, Pick<StepMeaning, 'phrase' | 'judging'>> {
  const meanings = new Map<string, Pick<StepMeaning, 'phrase' | 'judging'>>();
  for (const phrase of Object.keys(phrases) as Phrase[]) meanings.set(phrases[phrase], { phrase });
  for (const [text, judging] of brought) meanings.set(text, { judging });
  return meanings;
}

/** Ids of the library's parts: the same for every run. */
function idSequence(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return String(last);
  };
}

/** Cucumber tells by the number of parameters whether a step takes a text under it. */
function stepFunction(text: string): (this: ReplayWorld, ...values: unknown[]) => string | undefined {
  const step = function (this: ReplayWorld): string | undefined {
    const end = this.played.ends[this.count];
    this.count += 1;
    if (end?.kind === 'failed') throw new Error(end.message);
    return end?.kind === 'skipped' ? 'skipped' : undefined;
  };
  const placeholders = text.match(/\{(string|int|location|carrier)\}/g)?.length ?? 0;
  Object.defineProperty(step, 'length', { value: placeholders + (text.endsWith(':') ? 1 : 0) });
  return step;
}
