/** The import graph of a source folder, type-only imports included and tests left out, and what is measured on it. */
import path from 'node:path';
import { cruise } from 'dependency-cruiser';

/** @returns {Promise<Map<string, string[]>>} what each file imports; both as paths below the folder. */
export async function importGraph(folder) {
  const { output } = await cruise([folder], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.ts$' },
  });
  const below = (file) => path.relative(folder, path.resolve(file));
  const isInside = (file) => !below(file).startsWith('..');
  const modules = output.modules.filter(({ source }) => isInside(source));
  return new Map(
    modules.map(({ source, dependencies }) => [
      below(source),
      dependencies
        .map(({ resolved }) => resolved)
        .filter(isInside)
        .map(below),
    ]),
  );
}

export const topFolder = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '.');
export const parentFolder = (file) => path.dirname(file);

/** @returns {Set<string>} `from -> to` for every pair of folders between which a file imports another. */
export function folderArrows(graph, folderOf) {
  const arrows = new Set();
  for (const [file, imported] of graph)
    for (const target of imported)
      if (folderOf(file) !== folderOf(target)) arrows.add(`${folderOf(file)} -> ${folderOf(target)}`);
  return arrows;
}

/** @returns {Set<string>} the arrows without those that a path of other arrows implies; the folders must form no cycle. */
export function withoutImplied(arrows) {
  const targets = new Map();
  for (const arrow of arrows) {
    const [from, to] = arrow.split(' -> ');
    targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const reaches = (from, to) => (targets.get(from) ?? []).some((next) => next === to || reaches(next, to));
  const isImplied = (arrow) => {
    const [from, to] = arrow.split(' -> ');
    return targets.get(from).some((next) => next !== to && reaches(next, to));
  };
  return new Set([...arrows].filter((arrow) => !isImplied(arrow)));
}

/** @returns {string[]} the pairs of folders that import from each other. */
export function twoWayPairs(arrows) {
  return [...arrows].flatMap((arrow) => {
    const [from, to] = arrow.split(' -> ');
    return from < to && arrows.has(`${to} -> ${from}`) ? [`${from} <-> ${to}`] : [];
  });
}

/** The most files that a chain may have. Types and lazy imports count. ARCHITECTURE.md says the number too. */
export const chainLimit = 12;

/** @returns {string} what is wrong with a chain that is too long, and what can be done. */
export function chainBreach(chain) {
  return `the longest import chain has ${chain.length} files, and ${chainLimit} are the limit: ${chain.join(' -> ')}
    Make it shorter where it became longer: let a caller hand in what a file imports, import a type from src/model, or
    move a function to the one file that uses it.`;
}

/** @returns {string[]} the files of the longest chain in which each file imports the next one. */
export function longestChain(graph) {
  const known = new Map();
  const chainFrom = (file, above) => {
    if (above.includes(file)) return [];
    if (!known.has(file)) {
      const below = (graph.get(file) ?? []).map((target) => chainFrom(target, [...above, file]));
      known.set(file, [file, ...below.reduce((a, b) => (b.length > a.length ? b : a), [])]);
    }
    return known.get(file);
  };
  return [...graph.keys()].map((file) => chainFrom(file, [])).reduce((a, b) => (b.length > a.length ? b : a), []);
}
