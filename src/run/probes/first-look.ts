import { setTimeout as wait } from 'node:timers/promises';
import type { CandidateAccess } from '../../model/candidate-access.js';
import { type Operation, serverOf } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { FirstLook } from '../../model/first-look.js';
import { ownEntry } from '../../model/own-entry.js';
import type { RequestTemplate, Setting } from '../../model/plan.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { asText } from '../../support/json/write.js';
import { Credentials } from '../credentials/credential.js';
import { KnownSecrets } from '../credentials/known-secrets.js';
import { secretsOf } from '../credentials/secrets.js';
import { buildRequest } from '../requests/build-request.js';
import { emptyDraft, type RequestDraft } from '../requests/draft.js';
import { draftParameter } from '../requests/draft-parameter.js';
import { freshValue } from '../requests/fresh-values.js';
import { presentedWith } from '../requests/presented-with.js';
import { withParameter } from '../requests/request-draft.js';

/** What a first look needs of a run. */
export type LookInput = Pick<
  CandidateAccess,
  'catalogue' | 'plan' | 'profile' | 'rawTransport' | 'tokenTransport' | 'urls' | 'runId' | 'userAgent'
> & {
  /** Base paths that the definition of an API names in `servers`, by API. */
  readonly basePaths: ReadonlyMap<string, readonly string[]>;
};

/** How many operations are asked at each base URL. */
const operationsAsked = 4;
/** How long answers are waited for once one of them has come, in milliseconds. */
const patience = 2000;

/**
 * Sends a few reads to each base URL before anything is judged. Nothing is changed at the candidate: operations that
 * write are asked with GET, which tells what stands before them.
 * @throws Stop when the credential cannot be had.
 */
export function lookFirst(input: LookInput): Promise<FirstLook[]> {
  const served = input.plan.operations.filter(({ operation }) => input.urls[serverOf(operation)] !== undefined);
  const byUrl = new Map<string, RequestTemplate[]>();
  for (const { operation, template } of served) {
    if (operation.role !== 'served' || !tellsOfCandidate(operation, template)) continue;
    const url = input.urls[serverOf(operation)] ?? '';
    byUrl.set(url, [...(byUrl.get(url) ?? []), template]);
  }
  return Promise.all([...byUrl].map(([url, templates]) => lookAt(input, url, templates)));
}

/** Pages, public operations and those that present a token of their own say nothing of the credential of the profile. */
function tellsOfCandidate(operation: Operation, template: RequestTemplate): boolean {
  const isPublic = operation.page === true || operation.open === true || template.bearer !== undefined;
  return !isPublic && operation.responses.every(({ status }) => !status.startsWith('3'));
}

async function lookAt(input: LookInput, url: string, templates: readonly RequestTemplate[]): Promise<FirstLook> {
  const easiest = [...templates].sort((a, b) => effort(a) - effort(b)).slice(0, operationsAsked);
  const request = requestMaker(input);
  const asked = await whatCanBeAsked(easiest, (template) => request(draftOf(input, template), url));
  const [{ template: first }] = asked;
  const unknown = await request(unknownDraft(input, first), url);
  const answers = await answersTo([unknown, ...asked.map(({ prepared }) => prepared)], input.rawTransport);
  const [unknownPath, ...operations] = answers;
  const isRouted = operations.some(({ response }) => response?.status !== unknownPath.response?.status);
  return {
    url: new KnownSecrets(secretsOf(input.profile)).mask(url),
    operations,
    unknownPath,
    elsewhere: isRouted ? [] : await lookElsewhere(input, url, first),
    credentialVariables: variablesOf(input),
  };
}

interface AskedOperation {
  readonly template: RequestTemplate;
  readonly prepared: PreparedRequest;
}

/**
 * The operations that can be asked: one whose path would lead elsewhere, or whose credential cannot be had, says nothing of
 * the others.
 * @throws what the first one failed with, where none can be asked.
 */
async function whatCanBeAsked(
  templates: readonly RequestTemplate[],
  prepare: (template: RequestTemplate) => Promise<PreparedRequest>,
): Promise<[AskedOperation, ...AskedOperation[]]> {
  const settled = await Promise.allSettled(
    templates.map(async (template) => ({ template, prepared: await prepare(template) })),
  );
  const [first, ...others] = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (first !== undefined) return [first, ...others];
  throw settled.find((one) => one.status === 'rejected')?.reason ?? new Error('a first look asks an operation');
}

/** Reads that need nothing first, then those with parameters in the path, then operations that write. */
function effort({ operation: { method, path, parameters } }: RequestTemplate): number {
  const required = parameters.filter((parameter) => parameter.required).length;
  return (method === 'GET' ? 0 : 100) + (path.includes('{') ? 10 : 0) + required;
}

/** The answers, in order. Once one has come, the others get a short time only, so that a slow one holds up nothing. */
async function answersTo(
  [first, ...others]: readonly [PreparedRequest, ...PreparedRequest[]],
  send: Transport,
): Promise<[Exchange, ...Exchange[]]> {
  const pending = [first, ...others].map((request) => ({ request, answer: send(request) }));
  await Promise.any(pending.map(({ answer }) => answer.then(assertAnswered))).catch(() => undefined);
  const late = wait(patience, undefined, { ref: false });
  const inTime = pending.map(({ request, answer }) => Promise.race([answer, late.then(() => notYet(request))]));
  const [answer = notYet(first), ...rest] = await Promise.all(inTime);
  return [answer, ...rest];
}

function assertAnswered({ response, failure }: Exchange): void {
  if (response === undefined) throw new Error(failure?.message ?? 'no answer');
}

function notYet({ operation, shown }: PreparedRequest): Exchange {
  const failure = { kind: 'timeout', message: `no answer within ${patience} ms` } as const;
  return { operation, request: shown, failure, ms: patience };
}

/** One operation under the base paths that the definition names, and under the URL without its last segment. */
async function lookElsewhere(
  input: LookInput,
  url: string,
  template: RequestTemplate,
): Promise<{ url: string; exchange: Exchange }[]> {
  const named = (input.basePaths.get(template.operation.api) ?? []).map((base) => url + base);
  const shorter = new URL(url).pathname === '/' ? [] : [url.replace(/\/[^/]*$/, '')];
  const request = requestMaker(input);
  const urls = [...new Set([...named, ...shorter])].filter((other) => other !== url);
  const prepared = await Promise.all(urls.map((other) => request(draftOf(input, template), other)));
  const [first, ...others] = prepared;
  if (first === undefined) return [];
  const answers = await answersTo([first, ...others], input.rawTransport);
  return answers.map((exchange, index) => ({ url: urls[index] ?? url, exchange }));
}

function requestMaker({
  profile,
  userAgent,
  runId,
  tokenTransport,
}: LookInput): (draft: RequestDraft, baseUrl: string) => Promise<PreparedRequest> {
  const secrets = new KnownSecrets(secretsOf(profile));
  const credentials = new Credentials(profile, { secrets, runId, transport: tokenTransport });
  const { mask } = secrets;
  return async (draft, baseUrl) => {
    const presented = await presentedWith(credentials, draft);
    return buildRequest(draft, { baseUrl, userAgent, presented, files: [], mask });
  };
}

function draftOf(input: LookInput, { operation, parameters }: RequestTemplate): RequestDraft {
  const plain: RequestDraft = { ...emptyDraft(operation), method: 'GET' };
  return parameters.reduce((draft, { name, in: place, setting }) => {
    const value = settingText(input, setting, name);
    return withParameter(draft, draftParameter(input.catalogue.schemas, operation, { name, in: place, value }));
  }, plain);
}

/** Values that only a scenario could fill in are replaced by one that names nothing. */
function settingText({ profile, runId }: LookInput, setting: Setting, name: string): string {
  const nothing = String(freshValue(runId, `first look ${name}`, 'hash', 12)).slice(0, 12);
  if (setting.kind === 'existing') return nothing;
  const given = setting.kind === 'profile' ? ownEntry(profile.values, setting.name) : undefined;
  const text = given === undefined ? plannedText(setting) : asText(given);
  return text.includes('{{') || text === '' ? nothing : text;
}

function plannedText(setting: Exclude<Setting, { kind: 'existing' }>): string {
  if (setting.kind === 'literal') return setting.text;
  return setting.kind === 'json' ? JSON.stringify(setting.value) : (setting.assumed ?? '');
}

function unknownDraft({ runId }: LookInput, { operation }: RequestTemplate): RequestDraft {
  const word = String(freshValue(runId, 'first look', 'hash')).slice(0, 12);
  return { ...emptyDraft(operation), path: `/${word}`, method: 'GET' };
}

/** The variables that hold the credential of the operations that were asked. */
function variablesOf({ profile }: LookInput): string[] {
  const { proxy: _, ...own } = profile;
  const secrets = secretsOf({ ...own, refused: {} }).map(({ variable }) => variable);
  return [...new Set(secrets)];
}
