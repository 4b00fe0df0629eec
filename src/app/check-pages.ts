import { crossFunctionalNotes } from '../judge/cross-functional/notes.js';
import type { CheckNotes } from '../model/check-notes.js';
import { type CrossFunctionalRule, probes } from '../model/cross-functional.js';
import { type RuleId, rules } from '../model/rules.js';
import { groupTitles } from '../plan/checks/check.js';
import { callChecks, checks } from '../plan/checks/index.js';

/** The folder of the pages, relative to the package. */
export const checkPagesFolder = 'docs/checks';

/** What a page and its line in the list are made of. */
interface Page {
  readonly rule: RuleId;
  /** From which depth on, or when, it is asked. */
  readonly asked: string;
  readonly under: string;
  readonly notes: CheckNotes;
}

function allPages(): Page[] {
  const ofOperations = [...checks, ...callChecks.map((check) => ({ ...check, group: 'call' as const }))];
  const common = Object.entries(crossFunctionalNotes) as [CrossFunctionalRule, CheckNotes][];
  return [
    ...ofOperations.map(({ rule, depth, group, notes }) => ({
      rule,
      asked: depth,
      under: `Asked from depth \`${depth}\` on, under “${groupTitles[group]}”.`,
      notes,
    })),
    ...common.map(([rule, notes]) => {
      const isProbe = probes.some((probe) => probe === rule);
      const when = isProbe ? 'on request (`--probe`)' : 'in every run';
      return {
        rule,
        asked: isProbe ? 'on request' : 'quick',
        notes,
        under: `Asked of the candidate as a whole, ${when}.`,
      };
    }),
  ];
}

/** One page for every kind of check, and a list of them: texts by file name. */
export function checkPages(): Map<string, string> {
  const all = allPages();
  const pages = all.map(({ rule, under, notes }) => {
    const { title, asks } = rules[rule];
    const { sends, demands, basis, notWhen, safeguards } = notes;
    const sections = [
      `# ${title}`,
      `\`${rule}\`: ${asks}`,
      under,
      `## What is sent\n\n${sends}`,
      `## What is demanded\n\n${demands}`,
      `## What it rests on\n\n${basis}`,
      `## When it does not apply\n\n${notWhen}`,
      `## How it could be wrong, and what prevents that\n\n${safeguards}`,
    ];
    return [`${rule}.md`, `${sections.join('\n\n')}\n`] as const;
  });
  const rows = all.map(({ rule, asked }) => [`[${rule}](${rule}.md)`, rules[rule].asks, asked]);
  const list = ['# The checks', '', ...table([['rule', 'what it asks', 'from depth'], ...rows]), ''].join('\n');
  return new Map([['README.md', list], ...pages]);
}

/** The lines of a table, with its columns aligned; the first row is its head. */
function table(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const written = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [...written.slice(0, 1), rule, ...written.slice(1)];
}
