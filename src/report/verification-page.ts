import { markdownTable } from 'markdown-table';
import type { Standing, Verification, VerifiedPart } from '../model/verification.js';
import { conclusionWords } from './conclusion-names.js';
import { code, plain } from './markdown-text.js';

/** The most details of a part that are shown; the rest is counted. */
const mostDetails = 20;

const words: Readonly<Record<Standing, string>> = {
  verified: 'verified',
  differs: 'DIFFERS',
  unknown: 'cannot be verified',
  told: 'for information',
};

const conclusions: Readonly<Record<Verification['standing'], string>> = {
  verified: 'VERIFIED: every verdict and the score follow from the recording.',
  differs: 'DIFFERS: the submission is not what it says it is.',
  unknown: 'CANNOT BE VERIFIED: nothing was found to differ, and something cannot be told here.',
};

const elsewhere = 'DIFFERS: the running candidate does not answer as was recorded.';

function conclusionOf({ parts, standing }: Pick<Verification, 'parts' | 'standing'>): string {
  const differing = parts.filter((one) => one.standing === 'differs');
  const isLiveAlone = differing.length > 0 && differing.every(({ part }) => part === 'live');
  return isLiveAlone ? elsewhere : conclusions[standing];
}

const limits =
  'This shows that the report follows from the recording. It does not show that the answers came from the product that is offered: anyone who has the program can make up answers. Ask for a signature, and check the running candidate yourself: --live.';

/** One page for a terminal. */
export function verificationText({ parts, ...facts }: Verification): string {
  const width = Math.max(...parts.map(({ part }) => part.length));
  const lines = parts.flatMap((one) => [
    `  ${one.part.padEnd(width)}  ${words[one.standing]}: ${one.says}`,
    ...detailsOf(one).map((line) => `  ${' '.repeat(width)}    ${line}`),
  ]);
  return ['', title(facts), ...scoreLine(facts), '', ...lines, '', conclusionOf({ ...facts, parts }), limits, ''].join(
    '\n',
  );
}

/** The same for a review on the web. */
export function verificationMarkdown({ parts, ...facts }: Verification): string {
  const rows = parts.map((one) => [one.part, words[one.standing], plain(one.says)]);
  const details = parts.flatMap((one) =>
    one.details.length === 0 ? [] : ['', `### ${one.part}`, '', ...detailsOf(one).map((line) => `- ${code(line)}`)],
  );
  return [
    `## ${plain(title(facts))}`,
    '',
    `**${conclusionOf({ ...facts, parts })}** ${scoreLine(facts).join('')}`,
    '',
    markdownTable([['part', '', ''], ...rows]),
    ...details,
    '',
    limits,
    '',
  ].join('\n');
}

type Facts = Omit<Verification, 'parts'>;

function title({ manifest: { candidate, buildingBlock, run, tool } }: Facts): string {
  const version = candidate.version === undefined ? '' : ` ${candidate.version}`;
  return `${candidate.name}${version}, ${buildingBlock.id} ${buildingBlock.govspec}: run ${run.id} of ${run.startedAt}, ${tool.name} ${tool.version}`;
}

function scoreLine({ score, conclusion }: Facts): string[] {
  if (score === null || conclusion === undefined) return [];
  return [`Computed again: ${Math.floor(score * 1000) / 10} % of the regime, ${conclusionWords[conclusion]}.`];
}

function detailsOf({ details }: VerifiedPart): string[] {
  const more = details.length - mostDetails;
  return more > 0 ? [...details.slice(0, mostDetails), `and ${more} more`] : [...details];
}
