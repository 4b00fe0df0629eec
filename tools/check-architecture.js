/**
 * Compares the picture of ARCHITECTURE.md with the import graph: it must draw every import between top folders of src/,
 * except those that other arrows imply, and nothing else. The length of the longest import chain is compared too.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderArrows, importGraph, longestChain, topFolder, withoutImplied } from './import-graph.js';

const root = path.join(import.meta.dirname, '..');
const text = await readFile(path.join(root, 'ARCHITECTURE.md'), 'utf8');
const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? [];
const drawn = drawnArrows(picture);
const graph = await importGraph(path.join(root, 'src'));
const measured = withoutImplied(folderArrows(graph, topFolder));

const missing = [...measured].filter((arrow) => !drawn.has(arrow));
const wrong = [...drawn].filter((arrow) => !measured.has(arrow));
for (const arrow of missing) console.error(`ARCHITECTURE.md does not draw ${arrow}`);
for (const arrow of wrong)
  console.error(`ARCHITECTURE.md draws ${arrow}, which is no import or follows from other arrows`);
console.log(`${drawn.size} arrows drawn, ${missing.length} missing, ${wrong.length} wrong`);

const chain = longestChain(graph).length;
const told = Number(/import chain, which\s+has (\d+) files/.exec(text)?.[1]);
if (told !== chain)
  console.error(`ARCHITECTURE.md says that the longest import chain has ${told} files; it has ${chain}`);
if (drawn.size === 0 || missing.length + wrong.length > 0 || told !== chain) process.exitCode = 1;

/** The arrows of lines such as `spec & catalogue --> schema & support`; `index` stands for the files of src/ itself. */
function drawnArrows(mermaid) {
  const folders = (side) => side.split('&').map((name) => (name.trim() === 'index' ? '.' : name.trim()));
  const lines = mermaid.split('\n').filter((line) => line.includes('-->'));
  return new Set(
    lines.flatMap((line) => {
      const [from, to] = line.split('-->');
      return folders(from).flatMap((source) => folders(to).map((target) => `${source} -> ${target}`));
    }),
  );
}
