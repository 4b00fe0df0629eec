import { type GherkinDocument, type Pickle, type PickleStep, PickleStepType } from '@cucumber/messages';
import { crossFunctionalTag } from '../../model/cross-functional.js';
import type { CheckPhrase } from '../../model/evidence-kinds.js';
import { hashOf } from '../../support/hash.js';
import { clauseOf, withClause } from '../../vocabulary/clause-tag.js';
import { expanded, type JourneyPhrase, type PhraseStep } from '../../vocabulary/journey-phrases.js';
import { type Phrase, phrases, say } from '../../vocabulary/phrases.js';
import { togetherTag } from '../../vocabulary/together-tag.js';
import { gherkinText } from './gherkin-text.js';
import type { ScenarioFacts } from './scenario-facts.js';

/** What a step means: a phrase of the vocabulary, or one that a check brings; and the values in it. */
export interface StepMeaning {
  readonly phrase?: Phrase;
  readonly judging?: CheckPhrase;
  readonly values: readonly string[];
}

/** A step as it stands, and what it means. */
export interface ScriptStep {
  readonly text: string;
  readonly docString: string;
  /** Absent where the vocabulary does not have it. */
  readonly meaning?: StepMeaning;
}

/** A scenario as it is to be run. */
export interface Script {
  readonly facts: ScenarioFacts;
  readonly steps: readonly ScriptStep[];
  /** Which step of the feature each one comes from, where phrases of journeys stand for several. */
  readonly comesFrom?: readonly number[];
  /** The same with fewer requests, which is run first: what passes so needs no more. */
  readonly frugal?: Script;
}

/** Says what the text of a step means. */
export type Interpret = (text: string) => StepMeaning | undefined;

/** How the steps of a feature are read. */
export interface Reading {
  readonly interpret: Interpret;
  /** What the phrases of journeys stand for. */
  readonly journeyPhrases: readonly JourneyPhrase[];
}

/** Reads a scenario from what Cucumber made of it. */
export function readScript(pickle: Pickle, document: GherkinDocument | undefined, reading: Reading): Script {
  const means = meaningClause(clauseOf(tagsOf(pickle)));
  const written = pickle.steps.map((step) =>
    (expanded(step.text, reading.journeyPhrases) ?? [asWritten(step)]).map(means),
  );
  const all = written.flat();
  const steps = all.map((step) => asScriptStep(step, reading.interpret));
  const facts = readFacts({ pickle, document, steps, first: all.findIndex(({ isOutcome }) => isOutcome), all });
  const isPlain = all.length === pickle.steps.length;
  return { facts, steps, ...(isPlain ? {} : { comesFrom: written.flatMap((part, index) => part.map(() => index)) }) };
}

function asWritten({ text, type, argument }: PickleStep): PhraseStep {
  return { text, docString: argument?.docString?.content, isOutcome: type === PickleStepType.OUTCOME };
}

/** Where a tag names the clause, steps mean that one, in whatever words it stands there. */
function meaningClause(clause: string | undefined): (step: PhraseStep) => PhraseStep {
  return (step) => (clause === undefined ? step : { ...step, text: withClause(step.text, clause) });
}

function tagsOf({ tags }: Pickle): string[] {
  return tags.map(({ name }) => name.slice(1));
}

function asScriptStep({ text, docString }: PhraseStep, interpret: Interpret): ScriptStep {
  const meaning = interpret(text);
  const values = [...(meaning?.values ?? []), ...(docString === undefined ? [] : [docString])];
  return { text, docString: docString ?? '', ...(meaning === undefined ? {} : { meaning: { ...meaning, values } }) };
}

interface ReadPickle {
  readonly pickle: Pickle;
  readonly document: GherkinDocument | undefined;
  readonly steps: readonly ScriptStep[];
  readonly all: readonly PhraseStep[];
  /** The position of the first step that asks for an outcome; -1 where none does. */
  readonly first: number;
}

function readFacts({ pickle, document, steps, all, first }: ReadPickle): ScenarioFacts {
  const tags = tagsOf(pickle);
  const tagged = (name: string): string[] =>
    tags.filter((tag) => tag.startsWith(`${name}=`)).map((tag) => tag.slice(name.length + 1));
  const before = first === -1 ? steps : steps.slice(0, first);
  const goesOn = first !== -1 && all.slice(first).some(({ isOutcome }) => !isOutcome);
  const id = tagged('id')[0] ?? `${pickle.uri}:${pickle.name}`;
  const scope = scopeOf(pickle.uri, before, goesOn ? id : '');
  const crossFunctional = tagged('bb').includes(crossFunctionalTag);
  return {
    id,
    rule: tagged('check')[0] ?? 'journey',
    api: tagged('api')[0] ?? '',
    operation: tagged('operation')[0] ?? '',
    sends: tagged('sends')[0] ?? tagged('operation')[0] ?? '',
    requirements: tagged('requirement'),
    crossFunctional,
    ...optionalFacts(tagged('level')[0], tagged(togetherTag)[0]),
    title: pickle.name,
    file: crossFunctional ? commonFile(pickle.uri) : pickle.uri,
    line: lineOf(document, pickle.astNodeIds[0] ?? ''),
    steps: gherkinText(pickle),
    scope,
    itemScope: spoilsNothing(steps) ? `shared ${pickle.uri}` : scope,
    hasOwnSteps: first > backgroundOf(document) + 1,
    isVariation: before.some(({ meaning }) => besidePlain.has(meaning?.phrase)),
    needsSeveral: before.some(({ meaning }) => forSeveral.has(meaning?.phrase)),
  };
}

function optionalFacts(level?: string, together?: string): Pick<ScenarioFacts, 'level' | 'together'> {
  return { ...(level === undefined ? {} : { level }), ...(together === undefined ? {} : { together }) };
}

/** How many steps all scenarios of the feature begin with. */
function backgroundOf(document: GherkinDocument | undefined): number {
  const children = document?.feature?.children ?? [];
  return children.flatMap(({ background }) => background?.steps ?? []).length;
}

/** Common features lie beside those of the Building Blocks, wherever these are. */
function commonFile(uri: string): string {
  return `${crossFunctionalTag}/${uri.split(/[\\/]/).at(-1) ?? uri}`;
}

/**
 * Scenarios of a feature whose steps are the same up to the first Then send the same, so it is sent once. A scenario
 * that goes on sending after a Then is on its own.
 */
function scopeOf(uri: string, steps: readonly ScriptStep[], own: string): string {
  return hashOf(JSON.stringify([uri, steps.map(({ text, docString }) => [text, docString]), own]));
}

/** The scope of scenarios that send the same after the same steps. */
export function sharedScope(file: string, steps: readonly ScriptStep[]): string {
  return scopeOf(file, steps, 'together');
}

/** Steps that stand in no scenario of the plain valid request. */
const besidePlain: ReadonlySet<Phrase | undefined> = new Set<Phrase>(['accepted', 'allowed', 'another']);

const forSeveral: ReadonlySet<Phrase | undefined> = new Set<Phrase>(['more', 'another']);

/** Steps that give a request another value than the plain one has. */
const changesValue: ReadonlySet<Phrase | undefined> = new Set<Phrase>([
  'valueSet',
  'valueSetJson',
  'propertySet',
  'propertySetJson',
]);

/** With these a scenario begins; what stands before them belongs to the plain request. */
const begins: ReadonlySet<Phrase | undefined> = new Set<Phrase>(['accepted', 'protected']);

/** Headers that say in which form the same is sent and answered. */
const ofForm: ReadonlySet<string> = new Set(['accept', 'content-type']);

function saysOtherwise({ meaning }: ScriptStep): boolean {
  const [words, name = ''] = meaning?.values ?? [];
  return changesValue.has(meaning?.phrase) && !(words === 'header' && ofForm.has(name.toLowerCase()));
}

/**
 * What is meant to be refused changes no item, so all such scenarios of a feature may share theirs. Another value that breaks
 * nothing may be accepted, and then the item has another version.
 */
function spoilsNothing(steps: readonly ScriptStep[]): boolean {
  const has = (phrase: Phrase): boolean => steps.some(({ meaning }) => meaning?.phrase === phrase);
  const begin = steps.findIndex(({ meaning }) => begins.has(meaning?.phrase));
  const mayBeAccepted = !has('breaks') && steps.slice(begin + 1).some(saysOtherwise);
  return (has('accepted') || has('acceptedWithCredential')) && !has('allowed') && !mayBeAccepted;
}

/**
 * The scenario that sends the plain valid request: what stands before the step that asks whether it is accepted.
 * It is the very scenario by which the operation itself is judged, so that the request is sent once.
 */
export function validControl({ facts, steps }: Script, position: number, operation: string): Script {
  const before = steps.slice(0, position);
  const sentAlready = before.findIndex(({ meaning }) => meaning?.phrase === 'sent');
  const situation = before
    .slice(0, sentAlready === -1 ? position : sentAlready)
    .filter(({ meaning }) => !ofAccess.has(meaning?.phrase));
  const text = say('sent', operation);
  const sent: ScriptStep = { text, docString: '', meaning: { phrase: 'sent', values: [operation] } };
  const all = [...situation, sent];
  const scope = scopeOf(facts.file, all, '');
  return { facts: { ...facts, scope, itemScope: scope, isVariation: false, isLight: false }, steps: all };
}

/**
 * The scenario that sends the valid request without a credential. It is the very scenario that asks whether that is
 * refused, so that the request is sent once.
 */
export function unauthenticatedControl({ facts, steps }: Script): Script {
  const sent = steps.findIndex(({ meaning }) => meaning?.phrase === 'sent');
  const none: ScriptStep = {
    text: phrases.noCredential,
    docString: '',
    meaning: { phrase: 'noCredential', values: [] },
  };
  const all = steps.slice(0, sent + 1).map((step) => (isCredential(step) ? none : step));
  return { facts: { ...facts, scope: scopeOf(facts.file, all, ''), isLight: false }, steps: all };
}

function isCredential({ meaning }: ScriptStep): boolean {
  return meaning?.phrase !== 'protected' && ofAccess.has(meaning?.phrase);
}

/** What is said of access before the valid request is known to be accepted. */
const ofAccess: ReadonlySet<Phrase | undefined> = new Set<Phrase>([
  'protected',
  'noCredential',
  'unknownCredential',
  'tamperedCredential',
  'emptyCredential',
  'longerCredential',
  'shorterCredential',
  'otherCaseCredential',
  'unsignedCredential',
  'partialCredential',
  'otherCredential',
]);

function lineOf(document: GherkinDocument | undefined, nodeId: string): number {
  const children = document?.feature?.children.flatMap((child) => [child, ...(child.rule?.children ?? [])]) ?? [];
  return children.find((child) => child.scenario?.id === nodeId)?.scenario?.location.line ?? 1;
}
