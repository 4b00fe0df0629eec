import type { KnownGap } from '../../model/known-gap.js';
import type { RenderedFile, RenderedInFiles } from '../../model/rendered.js';
import type { Report } from '../../model/report.js';
import { conclusionWords } from '../conclusion-names.js';
import { percent } from '../words.js';
import { Attachments } from './attachments.js';
import { testOf } from './test-of.js';

/** How the names of the results and attachments begin, so that those of an earlier report are known. */
const prefix = 'govstack-check-';

/**
 * The report as a folder of Allure results: a test for each verdict, except those that do not apply, with the exchanges that
 * it rests on; beside them what Allure shows of the run, and the categories by which it groups what did not pass.
 * @param knownGaps gaps that the build lets pass: they are marked as known and muted
 */
export function renderAllure(report: Report, knownGaps: readonly KnownGap[] = []): RenderedInFiles {
  return { prefix, files: filesOf(report, knownGaps) };
}

function* filesOf(report: Report, knownGaps: readonly KnownGap[]): Generator<RenderedFile> {
  yield { name: 'environment.properties', content: environmentOf(report) };
  yield { name: 'categories.json', content: jsonText(categories) };
  const shelf = new Attachments(prefix);
  for (const verdict of report.verdicts) {
    if (verdict.outcome === 'not-applicable') continue;
    const { attachments, files } = shelf.of(verdict);
    yield* files;
    const test = testOf(report, verdict, { knownGaps, attachments });
    yield { name: `${prefix}${test.uuid}-result.json`, content: jsonText(test) };
  }
}

/** How Allure groups what did not pass; without these it calls a gap a defect of the product, and what is skipped nothing. */
const categories = [
  { name: 'Gaps', matchedStatuses: ['failed'] },
  { name: 'Not verified', matchedStatuses: ['skipped'], messageRegex: '(?s)not verified: .*' },
  { name: 'Errors of the run', matchedStatuses: ['broken'] },
];

/** What Allure shows of the run, as the properties of a Java program. */
function environmentOf({ candidate, buildingBlock, run, tool, conclusion, score, regime }: Report): string {
  const { required } = conclusion;
  const facts: Readonly<Record<string, string>> = {
    Candidate: [candidate.name, candidate.version].filter((part) => part !== undefined).join(' '),
    GovSpec: `${buildingBlock.title} ${buildingBlock.govspec}`,
    Conclusion: conclusionWords[conclusion.word],
    [regime.name]: regime.result,
    'Required requirements met': `${required.met} of ${required.of}`,
    Score: percent(score.value),
    Coverage: percent(score.coverage),
    Depth: run.depth,
    Run: run.id,
    'Made by': `${tool.name} ${tool.version}`,
  };
  return Object.entries(facts)
    .map(([key, value]) => `${property(key).replaceAll(/[ :=]/g, '\\$&')}=${property(value)}\n`)
    .join('');
}

/** A text in the form of a properties file, which is read as ISO 8859-1. */
function property(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
