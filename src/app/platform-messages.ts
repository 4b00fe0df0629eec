import {
  type Envelope,
  type Pickle,
  PickleStepType,
  type TestStepResult,
  TestStepResultStatus,
} from '@cucumber/messages';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';

/** What GovStack's platform gets, and what it will count. */
export interface PlatformMessages {
  /** Cucumber messages, one a line. */
  readonly text: string;
  readonly passed: number;
  readonly failed: number;
}

/**
 * The messages of a run as GovStack's platform must get them. It counts a scenario as passed where no step of it has failed, so
 * one that is not verified would count as passed. Here every scenario that does not pass in the report has a failed step; one
 * that does not apply is left out; and what was to be asked and has no scenario is added as failed. So the platform never shows
 * more than the report says.
 * @param messages those of the run
 */
export function platformMessages(messages: string, report: Report): PlatformMessages {
  const envelopes = messages
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Envelope => JSON.parse(line));
  const run = new RunOfMessages(envelopes, report.verdicts);
  const kept = envelopes.flatMap((envelope) => run.shown(envelope));
  const end = kept.findIndex(({ testRunFinished }) => testRunFinished !== undefined);
  const added = run.missing().flatMap((verdict) => madeUp(verdict, report.run.finishedAt));
  const all = end === -1 ? [...kept, ...added] : kept.toSpliced(end, 0, ...added);
  const failed = report.verdicts.filter(counts).filter(({ outcome }) => outcome !== 'pass').length;
  const passed = report.verdicts.filter(({ outcome }) => outcome === 'pass').length;
  return { text: all.map((envelope) => `${JSON.stringify(envelope)}\n`).join(''), passed, failed };
}

function counts({ outcome }: Verdict): boolean {
  return outcome !== 'not-applicable';
}

/** Follows which message is about which scenario. */
class RunOfMessages {
  private readonly verdicts: ReadonlyMap<string, Verdict>;
  private readonly byPickle = new Map<string, string>();
  private readonly byCase = new Map<string, string>();
  private readonly byStart = new Map<string, string>();
  /** The last step of each test case that stands in its feature: hooks are not looked at there. */
  private readonly lastSteps = new Map<string, string>();

  constructor(envelopes: readonly Envelope[], verdicts: readonly Verdict[]) {
    this.verdicts = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
    for (const { pickle, testCase, testCaseStarted } of envelopes) {
      if (pickle !== undefined) this.byPickle.set(pickle.id, idOf(pickle));
      if (testCase !== undefined) {
        this.byCase.set(testCase.id, this.byPickle.get(testCase.pickleId) ?? '');
        const last = testCase.testSteps.findLast(({ pickleStepId }) => pickleStepId !== undefined);
        if (last !== undefined) this.lastSteps.set(testCase.id, last.id);
      }
      if (testCaseStarted !== undefined) this.byStart.set(testCaseStarted.id, testCaseStarted.testCaseId);
    }
  }

  /** The message as the platform gets it; none where its scenario does not apply. */
  shown(envelope: Envelope): Envelope[] {
    const { pickle, testCase, testCaseStarted, testCaseFinished, testStepStarted, testStepFinished } = envelope;
    const started = (testCaseFinished ?? testStepStarted ?? testStepFinished)?.testCaseStartedId;
    const caseId = testCase?.id ?? testCaseStarted?.testCaseId ?? this.byStart.get(started ?? '');
    const id = pickle === undefined ? this.byCase.get(caseId ?? '') : idOf(pickle);
    if (id === undefined) return [envelope];
    const verdict = this.verdicts.get(id);
    if (verdict !== undefined && !counts(verdict)) return [];
    if (testStepFinished === undefined || testStepFinished.testStepId !== this.lastSteps.get(caseId ?? ''))
      return [envelope];
    const testStepResult = resultFor(verdict, testStepFinished.testStepResult);
    return [{ testStepFinished: { ...testStepFinished, testStepResult } }];
  }

  /** What counts in the report and ran nowhere. */
  missing(): Verdict[] {
    const ran = new Set(this.byCase.values());
    return [...this.verdicts.values()].filter((verdict) => counts(verdict) && !ran.has(verdict.id));
  }
}

function idOf({ tags, uri, name }: Pickle): string {
  const tag = tags.find((one) => one.name.startsWith('@id='));
  return tag === undefined ? `${uri}:${name}` : tag.name.slice('@id='.length);
}

/** A scenario without a verdict shows nothing, so it does not pass. */
function resultFor(verdict: Verdict | undefined, result: TestStepResult): TestStepResult {
  if (verdict?.outcome === 'pass') return result;
  return { ...result, status: TestStepResultStatus.FAILED, message: whyOf(verdict) };
}

function whyOf(verdict: Verdict | undefined): string {
  const [problem] = verdict?.problems ?? [];
  if (problem !== undefined) return `expected ${problem.expected}, got ${problem.actual}`;
  return `${verdict?.outcome ?? 'not verified'}: ${verdict?.reason ?? 'the report has no verdict of it'}`;
}

/** A scenario of one step that failed, in the messages that the platform reads. */
function madeUp(verdict: Verdict, finishedAt: string): Envelope[] {
  const at = Date.parse(finishedAt);
  const timestamp = { seconds: Math.floor(at / 1000), nanos: 0 };
  const named = (kind: string): string => `${kind} ${verdict.id}`;
  const own = { pickleId: named('pickle'), stepId: named('step'), caseId: named('case'), startId: named('start') };
  const step = { id: own.stepId, text: whyOf(verdict), type: PickleStepType.OUTCOME, astNodeIds: [] };
  const name = verdict.title === '' ? verdict.rule : verdict.title;
  const uri = verdict.feature?.file ?? verdict.operation;
  const tags = [{ name: `@id=${verdict.id}`, astNodeId: '' }];
  const pickle = { id: own.pickleId, uri, name, language: 'en', steps: [step], tags, astNodeIds: [] };
  const testStep = { testCaseStartedId: own.startId, testStepId: `test ${own.stepId}`, timestamp };
  const testSteps = [{ id: testStep.testStepId, pickleStepId: own.stepId }];
  const testStepResult = {
    status: TestStepResultStatus.FAILED,
    duration: { seconds: 0, nanos: 0 },
    message: step.text,
  };
  return [
    { pickle },
    { testCase: { id: own.caseId, pickleId: own.pickleId, testSteps } },
    { testCaseStarted: { id: own.startId, testCaseId: own.caseId, attempt: 0, timestamp } },
    { testStepStarted: testStep },
    { testStepFinished: { ...testStep, testStepResult } },
    { testCaseFinished: { testCaseStartedId: own.startId, timestamp, willBeRetried: false } },
  ];
}
