import path from 'node:path';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import { makeJudge } from '../../src/judge/make-judge.js';
import type { ClientCertificate } from '../../src/model/profile.js';
import type { ScenarioResult } from '../../src/model/scenario-result.js';
import { phrasesOf } from '../../src/pipeline/checks.js';
import { loadCatalogue } from '../../src/pipeline/load-catalogue.js';
import { emptyProfile } from '../../src/profile/read-profile.js';
import { httpTransport } from '../../src/run/http/client.js';
import { makeTlsProbe } from '../../src/run/http/tls-probe.js';
import { cleanUp } from '../../src/run/items/clean-up.js';
import { itemSource } from '../../src/run/items/obtain-item.js';
import { runFeatures } from '../../src/run/runner/run-features.js';
import { handlerOf } from '../../src/run/steps/step-handlers.js';
import { packageRoot } from '../../src/support/package/paths.js';

/**
 * Runs the feature about transport against a server on this machine as if it stood elsewhere; the pipeline itself
 * leaves such a server out.
 * @param timeout of each request and connection, in milliseconds; short only where nobody answers
 */
export async function checkTransport(
  url: string,
  certificate?: ClientCertificate,
  timeout = 60_000,
): Promise<ScenarioResult[]> {
  const { catalogue } = await loadCatalogue({ buildingBlock: 'messaging', allowExternalRefs: false });
  const clientCertificate = certificate === undefined ? {} : { clientCertificate: certificate };
  const http = httpTransport({
    timeouts: { request: timeout, connect: timeout },
    clock: () => performance.now(),
    ...clientCertificate,
  });
  const { results } = await runFeatures(
    {
      catalogue,
      plan: { seed: 1, operations: [] },
      profile: emptyProfile(),
      judge: makeJudge(catalogue.schemas),
      phrases: phrasesOf(bundledChecks),
      transport: http.transport,
      rawTransport: http.transport,
      tokenTransport: http.transport,
      tlsProbe: makeTlsProbe({ timeout, ...clientCertificate }),
      readPublished: () => Promise.reject(new Error('nothing is published here')),
      isLocal: () => false,
      listenerIsNear: true,
      partnerIsKnown: false,
      urls: { messaging: url },
      userAgent: 'test',
      runId: 'test-run',
      now: () => new Date('2026-01-01T00:00:00Z'),
      featuresFolder: path.join(packageRoot, 'features'),
      featureFiles: [],
      commonFeatures: [path.join(packageRoot, 'features', 'govstack-cfr', 'transport.feature')],
      tags: '',
      concurrency: 1,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    },
    { handlerOf, itemSource, cleanUp },
  );
  await http.close();
  return [...results];
}
