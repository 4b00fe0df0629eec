import { type KnownGap, knownGapOf, knownGapWords } from '../model/known-gap.js';
import type { Report } from '../model/report.js';
import type { Problem, Verdict } from '../model/verdict.js';
import { failureSentences } from './failure-sentences.js';
import { type RuleWords, ruleWords } from './rule-words.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * The failures of a report as SARIF 2.1.0 (OASIS): a result for each, at the clause that it breaks.
 * @param knownGaps gaps that the build lets pass: their results are suppressed, with their reason
 */
export function renderSarif(report: Report, knownGaps: readonly KnownGap[] = []): string {
  const { tool, run, verdicts, conclusion } = report;
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const rules = [...new Set(failed.map(({ rule }) => rule))].sort();
  const document = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            rules: rules.map((id) => ruleFrom(ruleWords(report, id))),
          },
        },
        invocations: [{ executionSuccessful: run.complete, startTimeUtc: run.startedAt, endTimeUtc: run.finishedAt }],
        properties: { conclusion: conclusion.word },
        results: failed.flatMap((verdict) => resultOf(verdict, rules, knownGaps)),
      },
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function ruleFrom({ id, title, asks }: RuleWords) {
  return { id, name: title, shortDescription: { text: asks === '' ? title : asks } };
}

function resultOf(verdict: Verdict, rules: readonly string[], knownGaps: readonly KnownGap[]) {
  const { id, rule, operation, problems, requirements, level, repeat } = verdict;
  const [first] = problems;
  if (first === undefined) return [];
  const known = knownGapOf(verdict, knownGaps);
  const properties = { scenario: id, operation, requirements, ...(repeat === undefined ? {} : { repeat }) };
  return [
    {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: level === undefined || level === 'REQUIRED' ? 'error' : 'warning',
      message: {
        text: failureSentences(verdict).join('\n'),
      },
      locations: [locationOf(first)],
      partialFingerprints: { 'scenario/v1': id },
      ...(known === undefined ? {} : { suppressions: [{ kind: 'external', justification: knownGapWords(known) }] }),
      properties,
    },
  ];
}

function locationOf({ clause: { file, pointer, requirement } }: Problem) {
  const name = pointer === '' ? (requirement ?? '') : pointer;
  return {
    physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: 1 } },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
  };
}
