import type { Catalogue } from '../../model/catalogue.js';
import type { CorrelationFacts, Found, PublishedLook, VersionFacts } from '../../model/cross-functional.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';
import { ended, notApplicable, notVerified, pass } from '../answers.js';
import { breach, conclude, some } from './clause.js';

const versionInPath = /(^|\/)v?\d+(\.\d+)*(?=\/|$)/i;
const versionHeader = /^(x-)?(api-)?version$/;
const versionParameter = /;\s*(v|version)=/i;

/**
 * The API says its version in its URL, in a header, or as a parameter of its media type. Where the GovSpec gives its
 * paths none and no document is published, nothing speaks against the candidate either.
 */
export function versionSaid(catalogue: Catalogue, { urls, recorded, published }: VersionFacts): Finding {
  const served = catalogue.operations.filter(({ role }) => role === 'served');
  const bases = urls.filter((url) => versionInPath.test(new URL(url).pathname));
  if (bases.length === urls.length) return pass(`In the URL: ${some(bases)}.`);
  const unversioned = served.filter(({ path }) => !/\/(v\d+(\.\d+)*|\{version\})(?=\/|$)/i.test(path));
  if (unversioned.length === 0) return pass('In the paths, as the GovSpec gives them.');
  const headers = recorded.flatMap(({ response }) =>
    Object.entries(response?.headers ?? {}).flatMap(([name, value]) => {
      const says = versionHeader.test(name) || (name === 'content-type' && versionParameter.test(value));
      return says ? [`${name}: ${value}`] : [];
    }),
  );
  if (headers.length > 0) return pass(`In the headers of answers: ${some(headers)}.`);
  const documents = published?.documents ?? [];
  if (documents.length > 0 && documents.every(({ version }) => !/\d/.test(version))) {
    const actual = `none in URL or headers, and "${documents[0]?.version}" in the published document`;
    return conclude([breach('api-versioned', 'version-missing', { expected: 'the version of the API', actual })], []);
  }
  return notVerified(
    'neither the URL nor an answer says the version, and the GovSpec gives no version to its paths; a version that only the OpenAPI document says does not tell two versions apart',
  );
}

const idHeader = /correlation|request-?id|trace|transaction-?id/;

/** The id that a request carries comes back. That one is made where none is sent is remarked on. */
export function correlated({ ids, withIds, without }: CorrelationFacts): Finding {
  const refused = [withIds, without].find((exchange) => !succeeded(exchange));
  if (refused !== undefined) return notVerified(`the read was answered with ${ended(refused)}`);
  const headers = Object.entries(withIds.response?.headers ?? {});
  const back = headers.find(([, value]) => ids.some((id) => value.includes(id)));
  if (back === undefined) {
    const own = headers.filter(([name]) => idHeader.test(name)).map(([name]) => name);
    const actual = own.length === 0 ? 'no header with any of them' : `another id in ${some(own)}`;
    const sent = Object.keys(withIds.request.headers).filter((name) => idHeader.test(name));
    return conclude(
      [breach('correlation-id', 'id-lost', { expected: `an id of ${sent.join(', ')} in the answer`, actual })],
      [],
    );
  }
  const [name] = back;
  const made = without.response?.headers[name] !== undefined;
  return pass(made ? `It comes back in ${name}.` : `It comes back in ${name}, but none is made where none is sent.`);
}

/** Where nothing is found at a path that was only guessed, nobody is to blame. */
function unfound({ named, tried }: Found, what: string, profileKey: string): Finding | undefined {
  if (named !== undefined) return undefined;
  return notVerified(
    `${what} was found at none of ${tried.join(', ')}; name it in the profile (paths.${profileKey}), or attest it`,
  );
}

function notOffered(rule: 'health' | 'metrics' | 'openapi-published', { named, exchange }: Found, expected: string) {
  const answer = exchange === undefined ? 'no answer' : ended(exchange);
  return conclude([breach(rule, 'not-offered', { expected: `${expected} at ${named}`, actual: answer })], []);
}

/** The candidate says whether it is well; that it says it is not is an answer too. */
export function wellSaid(found: Found): Finding {
  const { exchange } = found;
  const open = exchange?.response === undefined ? unfound(found, 'no statement of health', 'health') : undefined;
  if (open !== undefined) return open;
  const { response } = exchange ?? {};
  const says = response !== undefined && (response.status === 200 || response.status === 503) && response.body !== '';
  if (!says) return unfound(found, 'no statement of health', 'health') ?? notOffered('health', found, 'its health');
  const plain = /json/.test(response.headers['content-type'] ?? '') ? [] : ['Machines cannot read it: it is no JSON.'];
  return pass(...(response.status === 503 ? ['It says that it is not well.'] : []), ...plain);
}

const figures = /^[a-zA-Z_:][\w:]*(\{[^}\n]*\})? [-+]?[\d.]+|^\s*[[{]/m;

/** The candidate offers figures, as text for Prometheus or OpenMetrics, or as JSON. */
export function figuresOffered(found: Found): Finding {
  const { response } = found.exchange ?? {};
  if (response?.status === 200 && figures.test(response.body)) return pass();
  return unfound(found, 'no figures', 'metrics') ?? notOffered('metrics', found, 'figures for monitoring');
}

export function published(found: Found): Finding {
  if (found.exchange?.response?.status === 200) return pass(`At ${new URL(found.exchange.request.url).pathname}.`);
  return (
    unfound(found, 'no OpenAPI document', 'openapi') ?? notOffered('openapi-published', found, 'an OpenAPI document')
  );
}

const noDocument = 'no OpenAPI document was found';

/** The published documents are of OpenAPI 3 and keep to its rules. */
export function publishedValid({ documents, errors }: PublishedLook): Finding {
  if (documents.length === 0) return notVerified(noDocument);
  const problems = errors.map((actual) =>
    breach('openapi-valid', 'document-invalid', { expected: 'a valid document of OpenAPI 3', actual }),
  );
  return conclude(problems, []);
}

/** The published documents name every operation of the GovSpec, with what a client has to send. */
export function publishedCovers({ documents, missing, remarks, unread }: PublishedLook): Finding {
  if (documents.length === 0) return notVerified(noDocument);
  const problems = missing.map((actual) =>
    breach('openapi-covers', 'document-incomplete', { expected: 'what the GovSpec has', actual: `missing: ${actual}` }),
  );
  return conclude(problems, unread, remarks.length === 0 ? [] : [`It differs from the GovSpec: ${some(remarks)}.`]);
}

/** Answers of operations that the published document calls deprecated carry Sunset or Deprecation. */
export function sunsetSaid(
  catalogue: Catalogue,
  { documents, deprecated }: PublishedLook,
  recorded: readonly Exchange[],
): Finding {
  if (documents.length === 0) return notVerified(noDocument);
  if (deprecated.length === 0)
    return notApplicable('the published document calls no operation of the GovSpec deprecated');
  const silent: string[] = [];
  const unseen: string[] = [];
  for (const operation of catalogue.operations.filter(({ id }) => deprecated.includes(id))) {
    const name = `${operation.method} ${operation.path}`;
    const answers = recorded.filter((exchange) => exchange.operation === operation.id && succeeded(exchange));
    const says = answers.some(({ response }) => 'sunset' in (response?.headers ?? {}));
    const hints = answers.some(({ response }) => 'deprecation' in (response?.headers ?? {}));
    if (answers.length === 0) unseen.push(`${name} was answered by no success`);
    else if (!says && !hints) silent.push(name);
  }
  const problems = silent.map((actual) =>
    breach('sunset', 'not-announced', { expected: 'the header Sunset or Deprecation in its answers', actual }),
  );
  return conclude(problems, unseen);
}
