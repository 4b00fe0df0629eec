import type { CandidateAccess } from '../../model/candidate-access.js';
import { type Operation, type SchemaRef, type Schemas, serverOf } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { stopUnverified } from '../../model/stop.js';
import type { PreparedRequest } from '../../model/wire.js';
import { isNested } from '../../schema/wire-value.js';
import type { ClientKeys } from '../credentials/client-keys.js';
import type { KnownSecrets } from '../credentials/known-secrets.js';
import type { CredentialSource } from '../credentials/presented.js';
import { buildRequest } from './build-request.js';
import type { RequestDraft } from './draft.js';
import { filesOf } from './multipart.js';
import { presentedWith } from './presented-with.js';
import { parameterKey } from './request-draft.js';
import { writeXml } from './xml-body.js';

export interface PrepareOptions {
  readonly input: Pick<CandidateAccess, 'catalogue' | 'profile' | 'urls' | 'userAgent'>;
  readonly credentials: CredentialSource;
  readonly keys: ClientKeys;
  readonly secrets: KnownSecrets;
}

/**
 * Makes drafts ready for the wire: with their URL, the credential and the tokens that they ask for.
 * @returns a function that throws Stop (not verified) when a request cannot be written
 */
export function requestPreparer(options: PrepareOptions): (draft: RequestDraft) => Promise<PreparedRequest> {
  const { catalogue, urls, userAgent } = options.input;
  return async (draft) => {
    const { operation } = draft;
    const baseUrl = baseUrlOf(urls, operation);
    const presented = await presentedWith(options.credentials, draft);
    const signed = await sign(draft, baseUrl, options);
    const { mask } = options.secrets;
    const files = filesOf(catalogue.schemas, operation);
    const nested = nestedIn(draft, catalogue.schemas);
    const xml = (value: Json, schema: SchemaRef): string => writeXml(catalogue.schemas, schema, value);
    const prepared = buildRequest(signed, { baseUrl, userAgent, presented, files, nested, xml, mask });
    const withoutCertificate = draft.credential === 'none' && isAdmittedByCertificate(draft, options.credentials);
    return { ...prepared, withoutCertificate };
  };
}

/** The parameters that are given an object, and whose objects hold objects. */
function nestedIn({ operation, parameters }: RequestDraft, schemas: Schemas): string[] {
  const given = operation.parameters.filter(({ in: place, name }) =>
    isObject(parameters.get(parameterKey(place, name))?.value),
  );
  return given.filter((parameter) => isNested(schemas, parameter)).map(({ name }) => name);
}

/**
 * Where an operation is served.
 * @throws Stop (not verified) when the profile does not say.
 */
export function baseUrlOf(urls: CandidateAccess['urls'], operation: Operation): string {
  const { api, system } = operation;
  const url = urls[serverOf(operation)];
  if (url !== undefined) return ownBaseUrl(url, operation);
  throw stopUnverified(
    system === undefined
      ? `the profile gives no URL for the API "${api}"`
      : `the profile does not say whether the candidate has a "${system}"; give its URL there (systems.${system})`,
  );
}

/**
 * The URL of an operation that the definition gives a server of its own: beside that of the document, on the same host.
 * @throws Stop (not verified) where another host is meant, or where the URL does not show what it stands beside.
 */
function ownBaseUrl(url: string, { server }: Operation): string {
  if (server === undefined) return url;
  const { path, instead, host } = server;
  if (host !== undefined)
    throw stopUnverified(
      `another host serves the operation according to the definition (${host}), and the profile gives no URL for it`,
    );
  if (path === instead || (instead === '' && url.endsWith(path))) return url;
  if (url.endsWith(instead)) return `${url.slice(0, url.length - instead.length)}${path}`;
  throw stopUnverified(
    `the definition serves the operation at ${path} in place of ${instead}, but the URL of the candidate does not end with ${instead}`,
  );
}

/** The request with the tokens that it asks for; they are secrets from then on. */
async function sign(draft: RequestDraft, base: string, { keys, secrets }: PrepareOptions): Promise<RequestDraft> {
  const { body, path } = draft;
  if (body?.kind !== 'value') return draft;
  const { value, tokens } = await keys.sign(body.value, { base, path });
  for (const token of tokens) secrets.add(token);
  return { ...draft, body: { ...body, value } };
}

/** The certificate is what lets a caller in: as declared, or because nothing else is presented. */
function isAdmittedByCertificate({ operation, bearer }: RequestDraft, credentials: CredentialSource): boolean {
  const declared = operation.security.some(({ type }) => type === 'mutualTLS');
  return declared || (bearer === undefined && !credentials.has(operation));
}
