import { markdownTable } from 'markdown-table';
import { type Check, groupTitles } from '../model/check.js';

/** The folder of the pages, relative to the package. */
export const checkPagesFolder = 'docs/checks';

/** From which depth on, or when, a check is asked; and what its page says of it. */
function askedWhen(check: Check): { readonly asked: string; readonly under: string } {
  if (check.kind !== 'whole-candidate') {
    const group = check.kind === 'call' ? 'call' : check.group;
    return {
      asked: check.depth,
      under: `Runs at depth \`${check.depth}\` and above, in the group “${groupTitles[group]}”.`,
    };
  }
  const isProbe = check.probe === true;
  const when = isProbe ? 'on request (`--probe`)' : 'in every run';
  return { asked: isProbe ? 'on request' : 'quick', under: `Runs once for the candidate as a whole, ${when}.` };
}

/** One page for every check, and a list of them: texts by file name. */
export function checkPages(checks: readonly Check[]): Map<string, string> {
  const rows = checks.map((check) => [`[${check.rule}](${check.rule}.md)`, check.asks, askedWhen(check).asked]);
  const list = ['# The checks', '', markdownTable([['check', 'what it demands', 'from depth'], ...rows]), ''].join(
    '\n',
  );
  return new Map([['README.md', list], ...checks.map((check) => [`${check.rule}.md`, pageOf(check)] as const)]);
}

function pageOf(check: Check): string {
  const { rule, title, asks, notes } = check;
  const sections = [
    `# ${title}`,
    `\`${rule}\`: ${asks}`,
    askedWhen(check).under,
    `## What is sent\n\n${notes.sends}`,
    `## What is demanded\n\n${notes.demands}`,
    `## What it rests on\n\n${notes.basis}`,
    `## When it does not apply\n\n${notes.notWhen}`,
    `## How it could be wrong, and what prevents that\n\n${notes.safeguards}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
