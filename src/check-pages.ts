import { rules } from './model/rules.js';
import { groupTitles } from './plan/checks/check.js';
import { callChecks, checks } from './plan/checks/index.js';

/** The folder of the pages, relative to the package. */
export const checkPagesFolder = 'docs/checks';

/** One page for every kind of check, and a list of them: texts by file name. */
export function checkPages(): Map<string, string> {
  const all = [...checks, ...callChecks.map((check) => ({ ...check, group: 'call' as const }))];
  const pages = all.map((check) => {
    const { title, asks } = rules[check.rule];
    const { sends, demands, basis, notWhen, safeguards } = check.notes;
    const sections = [
      `# ${title}`,
      `\`${check.rule}\`: ${asks}`,
      `Asked from depth \`${check.depth}\` on, under “${groupTitles[check.group]}”.`,
      `## What is sent\n\n${sends}`,
      `## What is demanded\n\n${demands}`,
      `## What it rests on\n\n${basis}`,
      `## When it does not apply\n\n${notWhen}`,
      `## How it could be wrong, and what prevents that\n\n${safeguards}`,
    ];
    return [`${check.rule}.md`, `${sections.join('\n\n')}\n`] as const;
  });
  const rows = all.map(({ rule, depth }) => [`[${rule}](${rule}.md)`, rules[rule].asks, depth]);
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
