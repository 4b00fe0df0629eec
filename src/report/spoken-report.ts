import { changedVerdicts, KeptVerdict } from '../model/kept-verdict.js';
import type { OperationResult, Report, RequirementResult } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import type { VerdictKind } from '../model/verdict-kind.js';
import type { Translate } from '../support/words/translator.js';
import { ruleWords } from './rule-words.js';
import { problemIn, type Spoken, translatorOf } from './spoken.js';

/**
 * A report whose reasons and titles are in the language of the reader. Values stay, and so does what others have written:
 * requirements, steps, and the words of vendors.
 */
export function reportIn(report: Report, spoken: Spoken): Report {
  if (spoken.language === 'en') return report;
  const say = translatorOf(spoken);
  const verdicts = verdictsIn(say);
  const { stoppedBy, items } = report.run;
  return {
    ...report,
    run: {
      ...report.run,
      ...(stoppedBy === undefined ? {} : { stoppedBy: say(stoppedBy) }),
      ...(items === undefined
        ? {}
        : { items: { ...items, left: items.left.map((one) => ({ ...one, why: say(one.why) })) } }),
    },
    operations: report.operations.map((operation) => operationIn(operation, say)),
    requirements: report.requirements.map((requirement) => requirementIn(requirement, say)),
    pluginChecks: checksIn(report, say),
    verdicts: report.verdicts.map(verdicts),
  };
}

function verdictsIn(say: Translate): (verdict: Verdict) => Verdict {
  const storeOf = changedVerdicts({
    verdict: (verdict) => verdictIn(verdict, say),
    kind: (kind) => kindIn(kind, say),
  });
  return (verdict) => (verdict instanceof KeptVerdict ? verdict.inStore(storeOf) : verdictIn(verdict, say));
}

function verdictIn(verdict: Verdict, say: Translate): Verdict {
  const { reason } = verdict;
  return {
    ...verdict,
    title: say(verdict.title),
    ...(reason === undefined ? {} : { reason: say(reason) }),
    problems: verdict.problems.map((problem) => problemIn(problem, say)),
    observations: verdict.observations.map(say),
  };
}

/** What verdicts of a kind have in common: their reason, and their title where nothing was sent. */
function kindIn(kind: VerdictKind, say: Translate): VerdictKind {
  const { reason, title } = kind;
  return {
    ...kind,
    ...(reason === undefined ? {} : { reason: say(reason) }),
    ...(title === undefined ? {} : { title: say(title) }),
  };
}

function operationIn(operation: OperationResult, say: Translate): OperationResult {
  return operation.why === undefined ? operation : { ...operation, why: say(operation.why) };
}

function requirementIn(requirement: RequirementResult, say: Translate): RequirementResult {
  const { contradiction } = requirement;
  return {
    ...requirement,
    reason: say(requirement.reason),
    ...(contradiction === undefined ? {} : { contradiction: say(contradiction) }),
  };
}

/** What every check of the report is called and asks. */
function checksIn(report: Report, say: Translate): NonNullable<Report['pluginChecks']> {
  return [...new Set(report.verdicts.map(({ rule }) => rule))].map((rule) => {
    const { title, asks } = ruleWords(report, rule);
    return { rule, title: say(title), asks: say(asks) };
  });
}
