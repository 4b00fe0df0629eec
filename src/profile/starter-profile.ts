import { asText } from '../json/template.js';
import type { Catalogue } from '../model/catalogue.js';

/** A commented profile for a Building Block: what must be filled in stands first, the rest is explained. */
export function starterProfile(catalogue: Catalogue): string {
  const { buildingBlock, apis } = catalogue;
  return [
    `# Candidate profile for ${buildingBlock.title} ${buildingBlock.govspec}. Every key is described in docs/profile.md.`,
    'candidate:',
    '  name: My product',
    '  version: "1.0"',
    `buildingBlock: ${buildingBlock.id}`,
    `govspec: "${buildingBlock.govspec}"`,
    '',
    '# Where the candidate is. One URL for all its APIs, or one for each under apis.',
    'url: http://127.0.0.1:8080',
    ...(apis.length > 1
      ? ['# apis:', ...apis.flatMap(({ id }) => [`#   ${id}:`, '#     url: http://127.0.0.1:8080'])]
      : []),
    '',
    '# How requests are authenticated. Secrets are named, never written: set the variable in the environment.',
    '# credential: { type: bearer, token: "${CANDIDATE_TOKEN}" }',
    '# credential: { type: apiKey, value: "${CANDIDATE_KEY}" }',
    '# credential: { type: basic, username: tester, password: "${CANDIDATE_PASSWORD}" }',
    '# credential: { type: oauth2, tokenUrl: https://…/token, clientId: tester, clientSecret: "${CANDIDATE_SECRET}" }',
    '',
    '# true: the candidate asks for a credential, also where the GovSpec declares none.',
    'protected: false',
    '',
    ...valueLines(catalogue),
    ...resourceLines(catalogue),
    '# Operations that the product does not offer. They count as gaps.',
    'notImplemented: []',
    '',
    '# In milliseconds.',
    'timeouts: { request: 10000, connect: 5000, callback: 5000 }',
    'budget: 2000',
    '',
  ].join('\n');
}

function valueLines({ bindings }: Catalogue): string[] {
  const values = Object.entries(bindings.values);
  if (values.length === 0) return [];
  const lines = values.flatMap(([name, { about, assumed }]) => [
    `  # ${about}`,
    assumed === undefined || asText(assumed).includes('{{')
      ? `  # ${name}: …`
      : `  ${name}: ${JSON.stringify(assumed)}`,
  ]);
  return ['# Values that only you can know.', 'values:', ...lines, ''];
}

function resourceLines({ bindings }: Catalogue): string[] {
  const names = Object.keys(bindings.resources);
  const [first] = names;
  if (first === undefined) return [];
  const seeded = Object.values(bindings.resources).filter(({ create, list }) => create.length + list.length === 0);
  return [
    ...seeded.map(
      ({ name }) => `# No operation creates or lists an item of the kind "${name}": give some under existing.`,
    ),
    '# Items that the candidate holds and that may be used, or removed, by the test; and objects to send in place of',
    `# generated ones. By resource: ${names.join(', ')}.`,
    `# existing: { ${first}: [ "id-1", "id-2" ] }`,
    `# objects: { ${first}: { } }`,
    '',
  ];
}
