import { notVerified } from '../../judge/answers.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import { eachLeaf, type Leaf, sentTexts } from '../../judge/cross-functional/values.js';
import { answersIn, placeOf, type RecordedAnswer } from '../../judge/recorded.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { PublishedLook } from '../../model/cross-functional.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-6';

/** Names of parameters that carry what a URL must not: whole words, as camel case, dashes and underscores part them. */
const secretWords = /(^|_)(token|session|sessionid|sid|jwt|secret|password|passwd|pwd|credential|apikey|api_key)(_|$)/;
const personalWords =
  /(^|_)(email|e_mail|phone|msisdn|ssn|birth_?date|date_of_birth|national_?id|person_?id|individual_?id|payee_identity|first_?name|last_?name|surname)(_|$)/;
/** Names that only sound like secrets: where a page of a list goes on, or a guard against forgery. */
const harmless = /(page|next|cursor|continuation|sync|csrf)_?token|token_?(type|format|id_hint)/;

function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
}

/** What a parameter of this name would reveal. */
function revealedBy(name: string): string | undefined {
  const plain = words(name);
  if (harmless.test(plain)) return undefined;
  if (secretWords.test(plain)) return 'a token or a session';
  return personalWords.test(plain) ? 'personal data' : undefined;
}

/**
 * The candidate's own links and its own definition put nothing into URLs that must not be there. What the GovSpec itself
 * asks for is its own defect, and is remarked on.
 */
export function nothingSecretInUrls(
  { recorded, published }: EvidenceKinds['run'],
  { catalogue }: JudgeContext,
): Finding {
  const demanded = new Set(inUrls(catalogue).map(({ name }) => words(name)));
  const wasSent = sentTexts(recorded);
  const inLinks = new Set<string>();
  let answers = 0;
  for (const answer of answersIn(catalogue, recorded)) {
    answers += 1;
    const links = linksIn(catalogue, answer).filter((link) => !wasSent(link));
    for (const what of links.flatMap((link) => revealed(link, demanded)))
      inLinks.add(`${placeOf(answer)} has a link with ${what}`);
  }
  if (answers === 0) return notVerified('the run received no answer');
  const found = [...new Set([...inLinks, ...inDefinition(published, demanded)])].sort();
  const expected = 'URLs without tokens, sessions and personal data';
  const problems = found.map((actual) => breach(requirement, 'secret-in-url', { expected, actual }));
  return conclude(problems, [], remarksOn(catalogue));
}

/** Parameters of URLs that the candidate's own definition has beyond the GovSpec. */
function inDefinition(published: PublishedLook | undefined, demanded: ReadonlySet<string>): string[] {
  return (published?.parameters ?? []).flatMap(({ operation, in: place, name }) => {
    const what = place === 'query' || place === 'path' ? revealedBy(name) : undefined;
    if (what === undefined || demanded.has(words(name))) return [];
    return [`${operation} of the published document takes "${name}" in the ${place}, which is ${what}`];
  });
}

function inUrls({ operations }: Catalogue) {
  return operations.flatMap(({ parameters, security }) => [
    ...parameters.filter(({ in: place }) => place === 'query' || place === 'path'),
    ...security.flatMap(({ in: place, key }) => (place === 'query' && key !== undefined ? [{ name: key }] : [])),
  ]);
}

function remarksOn(catalogue: Catalogue): string[] {
  const names = inUrls(catalogue).flatMap(({ name }) => {
    const what = revealedBy(name);
    return what === undefined ? [] : [`${name} (${what})`];
  });
  return names.length === 0
    ? []
    : [`The GovSpec itself puts such data into URLs, which is a defect of the GovSpec: ${some(names)}.`];
}

/** A question mark, as it is or escaped in JSON: without one no link of a body has a query, so the body need not be read. */
const mayHoldLinks = /[?]|\\u003f/i;

/** The header Location, and texts in a body that are links. */
function linksIn(catalogue: Catalogue, answer: RecordedAnswer): string[] {
  const { response, content } = answer;
  const own = ['location', 'content-location'].flatMap((name) => response.headers[name] ?? []);
  const { value } = mayHoldLinks.test(response.body) ? answer : {};
  if (value === undefined) return own;
  const texts: string[] = [];
  const see = ({ value: text }: Leaf): void => {
    if (typeof text === 'string' && /^(https?:\/\/|\/)\S+\?\S+=/.test(text)) texts.push(text);
  };
  eachLeaf({ schemas: catalogue.schemas, see }, content?.schema, value);
  return [...own, ...texts];
}

function revealed(link: string, demanded: ReadonlySet<string>): string[] {
  if (!URL.canParse(link, 'http://candidate.invalid')) return [];
  const { searchParams, pathname } = new URL(link, 'http://candidate.invalid');
  const shown = `${pathname}?…`;
  const byName = [...searchParams.keys()].flatMap((name) => {
    const what = revealedBy(name);
    return what === undefined || demanded.has(words(name)) ? [] : [`${shown} with "${name}": ${what}`];
  });
  const secret = /\$\{[A-Z_][A-Z0-9_]*\}/.test(link) ? [`${shown} with the credential of the request`] : [];
  return [...byName, ...secret];
}
