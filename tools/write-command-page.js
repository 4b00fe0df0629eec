/** Writes the page of all commands from their --help, or says with --check that it is not up to date. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commands } from '../dist/commands/registry.generated.js';

const root = path.join(import.meta.dirname, '..');
const page = 'docs/commands.md';
const file = path.join(root, page);
const text = await pageText();
const before = await readFile(file, 'utf8').catch(() => '');
if (process.argv.includes('--check')) {
  if (before !== text) console.error(`${page} is not up to date`);
  process.exit(before === text ? 0 : 1);
}
await writeFile(file, text);
console.log(`${page} ${before === text ? 'is up to date' : 'is written anew'}`);

async function pageText() {
  const sections = [];
  for (const { name, load } of commands) {
    const { subcommands } = await load();
    const names = subcommands === undefined ? [name] : Object.keys(subcommands).map((own) => `${name} ${own}`);
    sections.push(...names.map(section));
  }
  const head = 'Each command says this of itself with `--help`. The page is written by `tools/write-command-page.js`.';
  return `# The commands\n\n${head}\n\n${sections.join('\n')}`;
}

/** The help of a command in a pipe, so that it is as wide wherever this runs. */
function section(name) {
  const bin = path.join(root, 'bin', 'govstack-check.js');
  const help = execFileSync(process.execPath, [bin, ...name.split(' '), '--help'], { encoding: 'utf8' });
  return `## ${name}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`;
}
