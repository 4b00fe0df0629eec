import { readFileSync } from 'node:fs';

/** The files of client/ for a report, each after those that it imports from. */
const reportFiles = ['dom', 'details', 'rows', 'filters', 'strips', 'keys', 'start'] as const;

/** The script of a page as one module: what the files import from one another stands above them. */
export function clientScript(files: readonly string[] = reportFiles): string {
  return files
    .map((name) => readFileSync(new URL(`./client/${name}.js`, import.meta.url), 'utf8'))
    .map((text) => text.replaceAll(/^import .*;\n/gm, '').replaceAll(/^export /gm, ''))
    .join('\n');
}
