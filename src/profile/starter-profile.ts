import type { Resource } from '../model/bindings.js';
import { starterName } from '../model/candidate-name.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Json } from '../model/json.js';
import { isAddressed } from '../model/parts.js';
import type { StarterAnswers } from '../model/starter-answers.js';
import { asText } from '../support/json/write.js';

/** What stands in a profile of which nothing is known yet. */
export const plainAnswers: StarterAnswers = {
  name: starterName,
  version: '1.0',
  url: 'http://127.0.0.1:8080',
  isTest: false,
  credential: 'none',
  values: {},
  paths: {},
};

/** A commented profile for a Building Block: what must be filled in stands first, the rest is explained. */
export function starterProfile(catalogue: Catalogue, answers: StarterAnswers = plainAnswers): string {
  const { buildingBlock, apis } = catalogue;
  const { url, isTest } = answers;
  return [
    `# Candidate profile for ${buildingBlock.title} ${buildingBlock.govspec}. Every key is described in docs/profile.md.`,
    'candidate:',
    `  name: ${yamlText(answers.name)}`,
    `  version: ${JSON.stringify(answers.version)}`,
    `buildingBlock: ${buildingBlock.id}`,
    `govspec: "${buildingBlock.govspec}"`,
    '',
    '# Where the candidate is. One URL for all its APIs, or one for each under apis.',
    `url: ${yamlText(url)}`,
    ...(apis.length > 1 ? ['# apis:', ...apis.flatMap(({ id }) => [`#   ${id}:`, `#     url: ${yamlText(url)}`])] : []),
    '# A run creates, changes and removes items. On any other machine than this one it does so only with this line, or --allow-writes.',
    `${isTest ? '' : '# '}environment: test`,
    '',
    '# How requests are authenticated. Secrets are named, never written: set the variable in the environment.',
    ...credentialLines(answers),
    ...certificateLines(catalogue),
    '',
    '# true: the candidate asks for a credential, also where the GovSpec declares none.',
    'protected: false',
    '',
    ...valueLines(catalogue, answers),
    ...resourceLines(catalogue),
    ...furtherLines,
    '# Operations that the product does not offer. They count as gaps.',
    'notImplemented: []',
    '',
    '# In milliseconds.',
    'timeouts: { request: 10000, connect: 5000, callback: 5000 }',
    'budget: 2000',
    '',
    '# Where the candidate offers what belongs to no operation; where nothing is said, a few usual places are tried.',
    pathsLine(answers),
    '# Pages for people; an empty list says that there is no user interface.',
    '# pages: [/]',
    '',
  ].join('\n');
}

/** What few candidates need. */
const furtherLines: readonly string[] = [
  '# What single operations ask for: a credential, a body, values by parameter or by place in the body, files, items.',
  '# operations: { operationName: { body: { }, values: { parameter: "…", /property: "…" }, existing: { } } }',
  '# A credential of its own for the operations of a role, and credentials that must be refused.',
  '# roles: { clerk: { credential: { type: bearer, token: "${CLERK_TOKEN}" }, operations: [operationName] } }',
  '# refused: { otherTenant: { credential: { type: bearer, token: "${OTHER_TENANT_TOKEN}" } } }',
  '',
  '# How long, in milliseconds, a change may take to show; how long an answer may take before it is a gap.',
  '# settle: 2000',
  '# maxTime: 2000',
  '',
];

function certificateLines({ operations }: Catalogue): string[] {
  const asked = operations.some(({ security }) => security.some(({ type }) => type === 'mutualTLS'));
  const line = '# clientCertificate: { cert: client.pem, key: "${CLIENT_KEY}", ca: authority.pem }';
  return asked ? ['# Files in PEM, looked for beside this one; the variable holds the text of the key.', line] : [];
}

/** A text as it can stand in YAML; one of plain words needs no quotes. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w ./:-]*$/.test(text) && !/: |:$/.test(text) ? text : JSON.stringify(text);
}

/** The ways of authentication, each with a variable for its secret; the one that was chosen stands without a #. */
function credentialLines({ credential, variable }: StarterAnswers): string[] {
  const secret = (own: string, name: string): string => `"\${${own === credential ? (variable ?? name) : name}}"`;
  const ways = {
    bearer: `type: bearer, token: ${secret('bearer', secretNames.bearer)}`,
    apiKey: `type: apiKey, value: ${secret('apiKey', secretNames.apiKey)}`,
    basic: `type: basic, username: tester, password: ${secret('basic', secretNames.basic)}`,
    oauth2: `type: oauth2, tokenUrl: https://…/token, clientId: tester, clientSecret: ${secret('oauth2', secretNames.oauth2)}`,
  };
  return Object.entries(ways).map(([way, text]) => `${way === credential ? '' : '# '}credential: { ${text} }`);
}

/** Usual names of the variables that hold secrets. */
export const secretNames = {
  bearer: 'CANDIDATE_TOKEN',
  apiKey: 'CANDIDATE_KEY',
  basic: 'CANDIDATE_PASSWORD',
  oauth2: 'CANDIDATE_SECRET',
} as const;

function pathsLine({ paths }: StarterAnswers): string {
  const found = Object.entries(paths).map(([kind, path]) => `${kind}: ${path}`);
  return found.length === 0
    ? '# paths: { health: /health, metrics: /metrics, openapi: /openapi.json }'
    : `paths: { ${found.join(', ')} }`;
}

function valueLines({ bindings }: Catalogue, { values: given }: StarterAnswers): string[] {
  const values = Object.entries(bindings.values);
  if (values.length === 0) return [];
  const lines = values.flatMap(([name, { about, assumed }]) => [
    `  # ${about}`,
    valueLine(name, given[name] ?? assumed),
  ]);
  return ['# Values that only you can know.', 'values:', ...lines, ''];
}

function valueLine(name: string, value: Json | undefined): string {
  return isUsable(value) ? `  ${name}: ${JSON.stringify(value)}` : `  # ${name}: …`;
}

/** True for an assumed value that can stand in a profile: a run makes the others. */
export function isUsable(value: Json | undefined): value is Json {
  return value !== undefined && !asText(value).includes('{{');
}

function resourceLines(catalogue: Catalogue): string[] {
  const resources = Object.values(catalogue.bindings.resources);
  const sent = resources.filter(({ create }) => create.some((part) => part.sent !== undefined));
  return [...existingLines(resources.filter((resource) => isAddressed(catalogue, resource))), ...objectLines(sent)];
}

function existingLines(resources: readonly Resource[]): string[] {
  const names = resources.map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return [];
  const seeded = resources.filter(({ create, list }) => create.length + list.length === 0);
  return [
    ...seeded.map(
      ({ name }) => `# No operation creates or lists an item of the kind "${name}": give some under existing.`,
    ),
    '# Items that the candidate holds and that may be used, or removed, by the test; what is removed is taken from the end.',
    `# By resource: ${names.join(', ')}.`,
    `# existing: { ${first}: [ "id-1", "id-2" ] }`,
    '',
  ];
}

function objectLines(resources: readonly Resource[]): string[] {
  const [first] = resources;
  if (first === undefined) return [];
  const guesses = resources.flatMap(({ name, guessed }) => (guessed === undefined ? [] : [`#   ${name}: ${guessed}`]));
  return [
    `# Objects to send in place of generated ones. By resource: ${resources.map(({ name }) => name).join(', ')}.`,
    ...(guesses.length === 0
      ? []
      : ['# What is generated is a guess, so that a refusal is not verified, for:', ...guesses]),
    `# objects: { ${first.name}: { } }`,
    '',
  ];
}
