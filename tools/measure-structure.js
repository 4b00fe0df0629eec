/**
 * Prints how the sources are built: lines of files and functions, folders that import from each other, the longest
 * import chain and duplicated blocks. `--check` fails above the limits. Another source folder can be named.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import {
  chainBreach,
  chainLimit,
  folderArrows,
  importGraph,
  longestChain,
  parentFolder,
  topFolder,
  twoWayPairs,
} from './import-graph.js';

const limits = { fileLines: 250, functionLinesP90: 18, twoWayPairs: 0 };

const folder = path.resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'src');
const sources = await readSources(folder);
const files = sources.map(({ file, text }) => ({ name: file, lines: text.split('\n').length - 1 }));
const functions = sources.flatMap(functionsOf);
const graph = await importGraph(folder);
const topPairs = twoWayPairs(folderArrows(graph, topFolder));
const folderPairs = twoWayPairs(folderArrows(graph, parentFolder));
const chain = longestChain(graph);

console.log(
  `${files.length} files, ${files.reduce((sum, { lines }) => sum + lines, 0)} lines, ${path.relative('.', folder)}`,
);
printSizes('lines per file', files);
printSizes('lines per function', functions);
printList(`two-way pairs of top folders: ${topPairs.length}`, topPairs);
printList(`two-way pairs of folders: ${folderPairs.length}`, folderPairs);
printList(`longest import chain: ${chain.length} files`, chain);

const breaches = [
  ...files.filter(({ lines }) => lines > limits.fileLines).map(({ name, lines }) => `${name} has ${lines} lines`),
  ...folderPairs.map((pair) => `${pair} import from each other`),
  ...(chain.length > chainLimit ? [chainBreach(chain)] : []),
];
const p90 = quantile(functions, 0.9);
if (p90 > limits.functionLinesP90) breaches.push(`one function in ten has more than ${p90} lines`);
if (process.argv.includes('--check') && breaches.length > 0) {
  printList('above the limits:', breaches);
  process.exitCode = 1;
}

/** Every TypeScript source but tests, generated files and data. */
async function readSources(root) {
  const entries = await readdir(root, { recursive: true });
  const names = entries.filter((name) => /\.ts$/.test(name) && !/\.(test|generated)\.ts$/.test(name)).sort();
  return Promise.all(names.map(async (file) => ({ file, text: await readFile(path.join(root, file), 'utf8') })));
}

/** Functions with a block as their body, each with its lines from the signature to the closing brace. */
function functionsOf({ file, text }) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body)) {
      const line = (position) => source.getLineAndCharacterOfPosition(position).line;
      const first = line(node.getStart());
      found.push({ name: `${file}:${first + 1}`, lines: line(node.end) - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function quantile(items, share) {
  const sorted = items.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function printSizes(title, items) {
  const largest = [...items].sort((a, b) => b.lines - a.lines).slice(0, 5);
  const sizes = `median ${quantile(items, 0.5)}, p90 ${quantile(items, 0.9)}, max ${quantile(items, 1)}`;
  printList(
    `${title}: ${sizes}; the largest:`,
    largest.map(({ name, lines }) => `${lines} ${name}`),
  );
}

function printList(title, lines) {
  console.log(title);
  for (const line of lines) console.log(`  ${line}`);
}
