import type { Catalogue } from '../../model/catalogue.js';
import type { CrossFunctionalJudge } from '../../model/cross-functional.js';
import { jsonEverywhere, oneErrorShape } from './bodies.js';
import { html5, withoutPages } from './html.js';
import {
  correlated,
  figuresOffered,
  published,
  publishedCovers,
  publishedValid,
  sunsetSaid,
  versionSaid,
  wellSaid,
} from './interface.js';
import { heldBack, inert } from './probes.js';
import { timesInUtc } from './times.js';
import { certificateValid, plainRefused, protocolAccepted, protocolsRefused, weakRefused } from './transport.js';
import { nothingSecretInUrls } from './urls.js';

/** The judge of what is asked of every Building Block alike, tied to the catalogue of one. */
export function makeCrossFunctionalJudge(catalogue: Catalogue): CrossFunctionalJudge {
  return {
    protocolAccepted,
    protocolsRefused,
    weakRefused,
    certificateValid,
    plainRefused,
    timesInUtc: (recorded) => timesInUtc(catalogue, recorded),
    jsonEverywhere: (recorded) => jsonEverywhere(catalogue, recorded),
    oneErrorShape: (recorded) => oneErrorShape(catalogue, recorded),
    nothingSecretInUrls: (recorded, look) => nothingSecretInUrls(catalogue, recorded, look),
    versionSaid: (facts) => versionSaid(catalogue, facts),
    correlated,
    wellSaid,
    figuresOffered,
    published,
    publishedValid,
    publishedCovers,
    sunsetSaid: (look, recorded) => sunsetSaid(catalogue, look, recorded),
    html5,
    withoutPages,
    heldBack,
    inert,
  };
}
