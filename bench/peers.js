/**
 * The tools that npm brings, on the definition of Digital Registries and its reference candidate: which of a list of
 * faults they find, and at what cost. A fault counts as found when something fails that does not fail without it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { faults } from '../dist/checks/faults.generated.js';
import { whyAbsent } from '../dist/mock/kit/why-absent.js';
import { loadCatalogue } from '../dist/pipeline/load-catalogue.js';
import { output, ran, withCandidate } from './processes.js';
import { root } from './support.js';
import { token } from './tokens.js';

const buildingBlock = 'digital-registries';
const definition = path.join(root, 'specs', buildingBlock, '3.0.0-alpha', 'data.openapi.yaml');
const versions = ['dredd@14.1.0', '@apideck/portman@1.33.0', 'tslib', 'newman@6.2.2', 'specmatic@2.55.1'];

/** Faults that tools of this kind speak of; slow answers would measure the patience of each. */
const seeded = [
  'wrong-success-status',
  'undocumented-status',
  'missing-required-property',
  'missing-nested-property',
  'wrong-type',
  'wrong-type-in-second-item',
  'null-value',
  'wrong-enum-value',
  'wrong-format',
  'out-of-range',
  'wrong-content-type',
  'no-content-type',
  'broken-json',
  'empty-body',
  'invalid-utf8',
  'declared-header-missing',
  '204-with-body',
  'refusal-without-property',
  'missing-input-accepted',
  'wrong-type-accepted',
  'error-on-invalid',
  'ignored-credential',
  'unknown-id-200',
  'method-confused',
  'create-not-kept',
  'update-lost',
  'update-loses-one',
  'delete-without-effect',
  'list-empty',
  'page-size-ignored',
];

/** Dredd takes no parameter without an example; the others may use them. */
const exampleOf = { registryName: 'mcts', versionNumber: '1.0', string: 'x', integer: 1, number: 1, boolean: true };

function addExamples(/** @type {unknown} */ node) {
  if (Array.isArray(node)) node.forEach(addExamples);
  else if (typeof node === 'object' && node !== null) {
    if (node.in !== undefined && node.schema !== undefined)
      node.example ??= exampleOf[node.name] ?? node.schema.example ?? exampleOf[node.schema.type];
    Object.values(node).forEach(addExamples);
  }
}

const contractTests = ['statusSuccess', 'contentType', 'jsonBody', 'schemaValidation', 'headersPresent'];
const portman = {
  version: 1,
  globals: { securityOverwrites: { apiKey: { key: 'Authorization', value: token, in: 'header' } } },
  tests: {
    contractTests: [
      {
        openApiOperation: '*::/*',
        responseTime: { enabled: true, maxMs: 1000 },
        ...Object.fromEntries(contractTests.map((test) => [test, { enabled: true }])),
      },
    ],
  },
};
const specmatic = {
  sources: [{ provider: 'filesystem', test: ['data.yaml'] }],
  security: { OpenAPI: { securitySchemes: { apiKey: { type: 'apiKey', value: token } } } },
};

/** What a run of each tool says fails. */
const tools = {
  'govstack-check': async (_, url) => {
    const { failures } = JSON.parse(await output('bench/run-once.js', [buildingBlock, url]));
    return failures;
  },
  dredd: async (tool, url) => {
    const { text } = await tool('dredd', ['data.yaml', url, '--header', `Authorization: ${token}`, '--no-color']);
    return [...text.matchAll(/^fail: (.*?) duration/gm)].map(([, name]) => name);
  },
  'portman and newman': async (tool, url, folder) => {
    await tool('portman', ['-l', 'data.yaml', '-o', 'collection.json', '-b', url, '-c', 'portman.json']);
    await tool('newman', ['run', 'collection.json', '-r', 'json', '--reporter-json-export', 'newman.json']);
    const { run } = JSON.parse(await readFile(path.join(folder, 'newman.json'), 'utf8'));
    return run.failures.map(({ source, error }) => `${source?.name} ${error?.test ?? error?.message}`);
  },
  specmatic: async (tool, url) => {
    const { text } = await tool('specmatic', ['test', `--testBaseURL=${url}`]);
    return [...text.matchAll(/^\s*Scenario: (.*) has FAILED/gm)].map(([, name]) => name);
  },
};

/** Prints a row for each tool. @param {string} parent a folder where they may be installed */
export async function comparePeers(parent) {
  const folder = await prepared(parent);
  const tool = (name, args) => ran(path.join(folder, 'node_modules', '.bin', name), args, { cwd: folder });
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  const applicable = faults.filter(
    (fault) =>
      seeded.includes(fault.id) &&
      catalogue.operations.some((operation) => whyAbsent(fault, catalogue, operation) === undefined),
  );
  console.log(`\nDigital Registries, ${applicable.length} faults, one at a time, seeded wherever they apply`);
  console.log(`${'tool'.padEnd(22)}requests  time      faultless: fails  found  requests/fault  s/fault`);
  for (const [name, run] of Object.entries(tools)) {
    const once = async (/** @type {string} */ fault) => {
      const begun = performance.now();
      const { result, requests } = await withCandidate({ id: buildingBlock, fault }, (url) => run(tool, url, folder));
      return { failures: new Set(result), requests, seconds: (performance.now() - begun) / 1000 };
    };
    const none = await once('');
    const runs = [];
    for (const { id } of applicable) runs.push({ id, ...(await once(id)) });
    const isFound = ({ failures }) => [...failures].some((failure) => !none.failures.has(failure));
    const found = runs.filter(isFound);
    const sum = (/** @type {'requests' | 'seconds'} */ of) => runs.reduce((total, one) => total + one[of], 0);
    const per = (/** @type {'requests' | 'seconds'} */ of) =>
      (sum(of) / found.length).toFixed(of === 'seconds' ? 1 : 0);
    console.log(
      name.padEnd(22) +
        `${none.requests}`.padEnd(10) +
        `${none.seconds.toFixed(1)} s`.padEnd(10) +
        `${none.failures.size}`.padEnd(18) +
        `${found.length}`.padEnd(7) +
        per('requests').padEnd(16) +
        per('seconds'),
    );
    const missed = runs.filter((one) => !isFound(one)).map(({ id }) => id);
    console.log(`  missed: ${missed.join(', ') || 'none'}`);
  }
}

async function prepared(/** @type {string} */ parent) {
  const folder = path.join(parent, 'peers');
  await mkdir(folder);
  const document = parse(await readFile(definition, 'utf8'));
  addExamples(document);
  const files = {
    'package.json': '{ "private": true }',
    'data.yaml': stringify(document, { aliasDuplicateObjects: false }),
    'portman.json': JSON.stringify(portman),
    'specmatic.json': JSON.stringify(specmatic),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const { code, text } = await ran('npm', ['install', '--no-audit', '--no-fund', ...versions], { cwd: folder });
  if (code !== 0) throw new Error(`the tools could not be installed: ${text}`);
  return folder;
}
