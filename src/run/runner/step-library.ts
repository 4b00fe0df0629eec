import { fileURLToPath } from 'node:url';
import { type ITestCaseHookParameter, Status, supportCodeLibraryBuilder, World } from '@cucumber/cucumber';
import type { RunInput } from '../../model/run.js';
import { packageRoot } from '../../support/package/paths.js';
import type { JourneyPhrase } from '../../vocabulary/journey-phrases.js';
import { carriers, locations, type Phrase, phrases } from '../../vocabulary/phrases.js';
import { unquoted } from '../../vocabulary/quoted.js';
import type { Interpret, StepMeaning } from '../scenario/script.js';
import type { CucumberEnd, FinishedScenario } from './finished-scenario.js';
import { takePositionsOfEngine } from './group-positions.js';

/** The library of step definitions of one run. */
export type StepLibrary = ReturnType<typeof supportCodeLibraryBuilder.finalize>;

/** What stands at one placeholder of a step. */
type Argument = NonNullable<ReturnType<StepLibrary['stepDefinitions'][number]['expression']['match']>>[number];

export interface LibraryOptions {
  /** The phrases that checks bring. */
  readonly phrases: RunInput['phrases'];
  readonly journeyPhrases: readonly JourneyPhrase[];
  readonly cwd: string;
  /** The scenario of a pickle as it was run ahead. */
  readonly result: (pickleId: string) => Promise<FinishedScenario>;
  /** Takes down the result of a scenario, once Cucumber is through with it. */
  readonly record: (finished: FinishedScenario, end: CucumberEnd) => void;
}

/** What Cucumber's side of a scenario knows: the scenario as it was run, and how many steps were told. */
class ReplayWorld extends World {
  finished!: FinishedScenario;
  count = 0;
}

/**
 * Where the library comes from. Without a file, Cucumber would look for modules in the whole folder of the features, for each
 * batch of them again.
 */
const builtHere = { requireModules: [], requirePaths: [], importPaths: [fileURLToPath(import.meta.url)], loaders: [] };

/**
 * Binds the vocabulary to one run. The library is built in place, not loaded from files: a second run in the same
 * process would find the modules cached and every step undefined. Its steps do nothing but tell what was run ahead.
 */
export function makeStepLibrary({ phrases, journeyPhrases, cwd, result, record }: LibraryOptions): StepLibrary {
  const definitions = vocabularyOf({ phrases, journeyPhrases });
  supportCodeLibraryBuilder.reset(cwd, idSequence('hook-'), builtHere);
  const { methods } = supportCodeLibraryBuilder;
  methods.setDefaultTimeout(-1);
  methods.setWorldConstructor(ReplayWorld);
  methods.Before(async function (this: ReplayWorld, hook: ITestCaseHookParameter) {
    this.finished = await result(hook.pickle.id);
  });
  methods.After(function (this: ReplayWorld, hook: ITestCaseHookParameter) {
    const status = hook.result?.status ?? Status.UNKNOWN;
    record(this.finished, { status, message: hook.result?.message });
  });
  return { ...supportCodeLibraryBuilder.finalize(), ...definitions };
}

/**
 * Lets go of what Cucumber's builder holds of the run before, which is one for the whole process, and of what was read of the
 * steps: their texts are parts of the texts of whole features.
 */
export function releaseStepLibrary(): void {
  supportCodeLibraryBuilder.reset(packageRoot, idSequence('none-'));
  for (const known of readBefore) known.clear();
}

/** What steps mean to Cucumber, whatever the run. */
type StepDefinitions = Pick<StepLibrary, 'stepDefinitions' | 'parameterTypeRegistry'>;

/** The definitions of the vocabulary, by which steps are read where Cucumber does not run them. */
export function vocabularyOf({
  phrases,
  journeyPhrases,
}: Pick<LibraryOptions, 'phrases' | 'journeyPhrases'>): StepDefinitions {
  return stepDefinitions([...meaningsByText(phrases).keys()], journeyPhrases);
}

const madeBefore = new Map<string, StepDefinitions>();

/** The definitions of all phrases. Cucumber takes a stack trace for each, so they are made once in a process. */
function stepDefinitions(texts: readonly string[], journeyPhrases: readonly JourneyPhrase[]): StepDefinitions {
  const key = JSON.stringify([texts, journeyPhrases.map(({ name }) => name)]);
  const made = madeBefore.get(key) ?? defineSteps(texts, journeyPhrases);
  madeBefore.set(key, made);
  return made;
}

function defineSteps(texts: readonly string[], journeyPhrases: readonly JourneyPhrase[]): StepDefinitions {
  supportCodeLibraryBuilder.reset(packageRoot, idSequence('step-'));
  const { methods } = supportCodeLibraryBuilder;
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
  withShortTraces(() => {
    for (const text of texts) methods.defineStep(text, stepFunction(parametersOf(text)));
    for (const { pattern, values } of journeyPhrases) methods.defineStep(pattern, stepFunction(values.length));
  });
  const { stepDefinitions: defined, parameterTypeRegistry } = supportCodeLibraryBuilder.finalize();
  matchOnce(defined);
  return { stepDefinitions: defined, parameterTypeRegistry };
}

/** Cucumber looks in a stack trace for the first call that is not its own, which is the fourth. */
const callsLookedAt = 5;

function withShortTraces(define: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = callsLookedAt;
  try {
    define();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type Match = ReturnType<StepLibrary['stepDefinitions'][number]['expression']['match']>;

/** The number of step texts whose meaning is remembered. A batch of features has fewer. */
const remembered = 5000;

/** What was read of the steps, for each list of definitions. */
const readBefore: Map<string, readonly Match[]>[] = [];

/** Cucumber asks every definition for every step, several times: each text is held against all of them once. */
function matchOnce(definitions: StepLibrary['stepDefinitions']): void {
  const matchers = definitions.map(quickMatcher);
  const known = new Map<string, readonly Match[]>();
  readBefore.push(known);
  let lastText: string | undefined;
  let last: readonly Match[] = [];
  const matchesOf = (text: string): readonly Match[] => {
    const found = known.get(text) ?? matchers.map((match) => match(text));
    if (known.size >= remembered) known.clear();
    known.set(text, found);
    lastText = text;
    last = found;
    return found;
  };
  for (const [index, { expression }] of definitions.entries())
    expression.match = (text) => (text === lastText ? last : matchesOf(text))[index] ?? null;
}

/** It takes long to read the groups of a text, so what cannot match is told by its first words, then by the expression. */
function quickMatcher({ expression, pattern }: StepLibrary['stepDefinitions'][number]): (text: string) => Match {
  takePositionsOfEngine(expression);
  const match = expression.match.bind(expression);
  if (!('regexp' in expression) || !(expression.regexp instanceof RegExp)) return match;
  const { regexp } = expression;
  const words = firstWords(String(pattern));
  return (text) => (text.startsWith(words) && regexp.test(text) ? match(text) : null);
}

/** The whole words before the first placeholder, option or alternative of a phrase. */
function firstWords(phrase: string): string {
  const words = /^[^{(/\\]*/.exec(phrase)?.[0] ?? '';
  return words.slice(0, words.lastIndexOf(' ') + 1);
}

/** Reads a step by the definitions of the library, so that it means here what it means to Cucumber. */
export function interpreter({ stepDefinitions }: StepDefinitions, brought: RunInput['phrases']): Interpret {
  const meanings = meaningsByText(brought);
  const meant = stepDefinitions.flatMap(({ expression, pattern }) => {
    const meaning = meanings.get(String(pattern));
    return meaning === undefined ? [] : [{ expression, meaning }];
  });
  const known = new Map<string, StepMeaning | undefined>();
  const interpret = (text: string): StepMeaning | undefined => {
    for (const { expression, meaning } of meant) {
      const found = expression.match(text);
      if (found !== null) return { ...meaning, values: found.map(readValue) };
    }
    return undefined;
  };
  return (text) => {
    if (!known.has(text)) known.set(text, interpret(text));
    return known.get(text);
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

/** Ids of the parts of a library: the same for every run. */
function idSequence(prefix: string): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}

/** The number of values in a phrase, and of texts under it. */
function parametersOf(text: string): number {
  const placeholders = text.match(/\{(string|int|location|carrier)\}/g)?.length ?? 0;
  return placeholders + (text.endsWith(':') ? 1 : 0);
}

/** Cucumber tells by the number of parameters whether a step takes a text under it. */
function stepFunction(parameters: number): (this: ReplayWorld, ...values: unknown[]) => string | undefined {
  const step = function (this: ReplayWorld): string | undefined {
    const end = this.finished.ends[this.count];
    this.count += 1;
    if (end?.kind === 'failed') throw new Error(end.message);
    return end?.kind === 'skipped' ? 'skipped' : undefined;
  };
  Object.defineProperty(step, 'length', { value: parameters });
  return step;
}
