import type { Report } from '../model/report.js';

/** Something that the profile can give, and how many scenarios wait for it. */
interface Want {
  readonly key: 'values' | 'existing' | 'objects' | 'operations';
  readonly name: string;
  readonly scenarios: number;
}

/** How reasons name what the profile can give. */
const named = /\b(values|existing|objects)\.([\w-]+)|\b(operations)\.([\w-]+)\.values/g;
const assumed = /the profile gives no value for "([^"]+)"/g;

const refusedAccess = /refuses access|asks for a credential|\b(401|403)\b/;

/** A profile to fill in, with what the scenarios of a run that could not be verified ask for. */
export function profileFromRun(report: Report): string {
  const { buildingBlock, candidate, run } = report;
  const wants = wantsOf(report);
  return [
    `# Candidate profile for ${buildingBlock.title}, from the run of ${run.startedAt}.`,
    '# What scenarios could not be verified for want of is left to fill in. Every key is described in docs/profile.md.',
    'candidate:',
    `  name: ${JSON.stringify(candidate.name)}`,
    ...(candidate.version === undefined ? [] : [`  version: ${JSON.stringify(candidate.version)}`]),
    `buildingBlock: ${buildingBlock.id}`,
    `govspec: ${JSON.stringify(buildingBlock.govspec)}`,
    ...urlLines(candidate.urls),
    '',
    ...accessLines(report),
    ...section(wants, 'values', 'Values that only you can know.'),
    ...section(wants, 'existing', 'Items that the candidate holds, and that the test may use or remove.'),
    ...section(wants, 'objects', 'Objects to send in place of generated ones.'),
    ...section(wants, 'operations', 'Values that single operations ask for.'),
  ].join('\n');
}

/** What the reasons of the run ask for, most wanted first. */
function wantsOf({ verdicts }: Report): Want[] {
  const counts = new Map<string, number>();
  for (const { outcome, reason = '' } of verdicts) {
    if (outcome !== 'not-verified') continue;
    for (const want of new Set(wantsIn(reason))) counts.set(want, (counts.get(want) ?? 0) + 1);
  }
  const wants = [...counts].map(([want, scenarios]): Want => {
    const [key = 'values', name = ''] = want.split(' ');
    return { key: keys.find((known) => known === key) ?? 'values', name, scenarios };
  });
  return wants.sort((a, b) => b.scenarios - a.scenarios || (a.name < b.name ? -1 : 1));
}

const keys = ['values', 'existing', 'objects', 'operations'] as const;

function wantsIn(reason: string): string[] {
  return [
    ...[...reason.matchAll(named)].map(
      ([, key = 'operations', name, , operation = '']) => `${key} ${name ?? operation}`,
    ),
    ...[...reason.matchAll(assumed)].map(([, name = '']) => `values ${name}`),
  ];
}

function urlLines(urls: Readonly<Record<string, string>>): string[] {
  const [first, ...others] = new Set(Object.values(urls));
  if (first === undefined) return [];
  if (others.length === 0) return [`url: ${JSON.stringify(first)}`];
  const lines = Object.entries(urls).map(([api, url]) => `  ${api}: { url: ${JSON.stringify(url)} }`);
  return ['apis:', ...lines];
}

function accessLines({ verdicts }: Report): string[] {
  const refused = verdicts.filter(
    ({ outcome, reason = '' }) => outcome === 'not-verified' && refusedAccess.test(reason),
  ).length;
  if (refused === 0) return [];
  return [
    `# Access was refused in ${count(refused)}: name the variable that holds the secret.`,
    '# credential: { type: bearer, token: "${CANDIDATE_TOKEN}" }',
    '# roles: { clerk: { credential: { type: bearer, token: "${CLERK_TOKEN}" }, operations: [createOrder] } }',
    '',
  ];
}

function section(wants: readonly Want[], key: Want['key'], about: string): string[] {
  const own = wants.filter((want) => want.key === key);
  if (own.length === 0) return [];
  const lines = own.map(({ name, scenarios }) => `#   ${name}: ${forms[key]} # ${count(scenarios)}`);
  return [`# ${about} Uncomment the next line and those that you fill in.`, `# ${key}:`, ...lines, ''];
}

/** What stands for a value that is to be filled in. */
const forms: Readonly<Record<Want['key'], string>> = {
  values: '"…"',
  existing: '["…"]',
  objects: '{ }',
  operations: '{ values: { /property: "…" } }',
};

function count(scenarios: number): string {
  return scenarios === 1 ? '1 scenario' : `${scenarios} scenarios`;
}
