import type { CandidateResult, JourneyResult, Portfolio, UseCaseResult } from '../model/portfolio.js';
import { generationPrefix } from '../model/requirement.js';
import type { Speech } from '../support/words/speech.js';

/** What came of a candidate, in the language of the reader. */
export function resultIn(result: CandidateResult, { say }: Speech): string {
  return say(result === 'not-checked' ? 'portfolio.not-checked' : `conclusion.${result}`);
}

/** What the whole portfolio comes to, in one sentence that needs no knowledge of the program. */
export function portfolioSentence(results: readonly CandidateResult[], { say }: Speech): string {
  const count = (...wanted: CandidateResult[]): number => results.filter((result) => wanted.includes(result)).length;
  const parts = [
    ['portfolio.conforming', count('conforms')],
    ['portfolio.withGaps', count('has-gaps')],
    ['portfolio.undecided', count('not-decided', 'not-enough-verified', 'incomplete')],
    ['portfolio.unchecked', count('not-checked')],
  ] as const;
  const said = parts.filter(([key, many]) => many > 0 || key === 'portfolio.conforming');
  return `${said.map(([key, many]) => say(key, { count: many, of: results.length })).join(say('summary.join'))}.`;
}

type Names = Portfolio['names'];

/** What a Building Block, or a generation of the cross-functional requirements, is called. */
export function setIn(set: string, names: Names, { say }: Speech): string {
  if (!set.startsWith(generationPrefix)) return names[set] ?? set;
  return say('charts.generation', { generation: set.slice(generationPrefix.length) });
}

/** The journey of a use case: how it ended, or why none is run. */
export function journeyIn({ journey, withoutApi = [] }: UseCaseResult, names: Names, speech: Speech) {
  const { say } = speech;
  if (journey !== undefined)
    return {
      line: endOf(journey, names, speech),
      reasons: journeyReasons(journey, speech),
      exchanges: journey.exchanges,
    };
  const why =
    withoutApi.length === 0 ? say('journey.undocumented') : say('journey.withoutApi', { steps: withoutApi.join(', ') });
  return { line: say('journey.none'), reasons: [why], exchanges: [] };
}

const outcomes = { pass: 'journey.pass', fail: 'journey.fail' } as const;

function endOf({ finding: { outcome }, stoppedAt }: JourneyResult, names: Names, { say }: Speech): string {
  const how = say(outcome === 'pass' || outcome === 'fail' ? outcomes[outcome] : 'journey.open');
  if (outcome === 'pass' || stoppedAt === undefined) return how;
  const { buildingBlock, part, text } = stoppedAt;
  return `${how} ${say('journey.at', { block: names[buildingBlock] ?? buildingBlock, part, text })}`;
}

/** Why a journey stopped. */
function journeyReasons({ finding }: JourneyResult, { say }: Speech): string[] {
  if (finding.outcome === 'pass') return [];
  if (finding.outcome !== 'fail') return [finding.reason];
  return finding.problems.map(({ expected, actual }) => say('body.expected', { expected, actual }));
}
