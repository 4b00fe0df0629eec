import { notVerified, pass } from '../../judge/answers.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-3';

const versionInPath = /(^|\/)v?\d+(\.\d+)*(?=\/|$)/i;
const versionHeader = /^(x-)?(api-)?version$/;
const versionParameter = /;\s*(v|version)=/i;

/**
 * The API states its version in its URL, in a header, or as a parameter of its media type. Where the GovSpec gives its
 * paths none and no document is published, nothing speaks against the candidate either.
 */
export function versionSaid({ urls, recorded, published }: EvidenceKinds['run'], { catalogue }: JudgeContext): Finding {
  const served = catalogue.operations.filter(({ role }) => role === 'served');
  const bases = urls.filter((url) => versionInPath.test(new URL(url).pathname));
  if (bases.length === urls.length) return pass(`In the URL: ${some(bases)}.`);
  const unversioned = served.filter(({ path }) => !/\/(v\d+(\.\d+)*|\{version\})(?=\/|$)/i.test(path));
  if (served.length > 0 && unversioned.length === 0) return pass('In the paths, as the GovSpec gives them.');
  const headers = recorded.flatMap(({ response }) =>
    Object.entries(response?.headers ?? {}).flatMap(([name, value]) => {
      const says = versionHeader.test(name) || (name === 'content-type' && versionParameter.test(value));
      return says ? [`${name}: ${value}`] : [];
    }),
  );
  if (headers.length > 0) return pass(`In the headers of answers: ${some(headers)}.`);
  const documents = published?.documents ?? [];
  if (documents.length > 0 && documents.every(({ version }) => !/\d/.test(version))) {
    const actual = `no version in URLs or headers, and "${documents[0]?.version}" in the published document`;
    return conclude([breach(requirement, 'version-missing', { expected: 'the version of the API', actual })], []);
  }
  return notVerified(
    'no URL and no answer shows the version, and the paths of the GovSpec have none; a version that only the OpenAPI document shows does not tell two versions of the API apart',
  );
}
