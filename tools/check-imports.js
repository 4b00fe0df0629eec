import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { chainBreach, chainLimit, importGraph, longestChain } from './import-graph.js';

/** Fewer modules than this mean that the sources were not read, and that a clean result would mean nothing. */
const fewestModules = 80;

const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(['src'], { ...options, outputType: 'json' }, undefined, {
  tsConfig: extractTSConfig('./tsconfig.json'),
});
const { summary } = JSON.parse(output);
const { violations, totalCruised } = summary;
for (const { rule, from, to } of violations) console.error(`${rule.severity} ${rule.name}: ${from} -> ${to}`);
console.log(`${totalCruised} modules, ${violations.length} violations of the import law`);
const chain = longestChain(await importGraph('src'));
if (chain.length > chainLimit) console.error(`error import-chain: ${chainBreach(chain)}`);
if (violations.length > 0 || totalCruised < fewestModules || chain.length > chainLimit) process.exitCode = 1;
