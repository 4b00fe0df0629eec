import type { CorrelationFacts, Found, Injected, PlainLook, PublishedLook, TlsLook } from './cross-functional.js';
import type { Exchange } from './exchange.js';

/** The kinds of evidence about the candidate as a whole. */
export interface CandidateEvidence {
  /** What servers answer to the versions and the cipher suites of TLS. */
  readonly tls: { readonly looks: readonly TlsLook[]; readonly now: Date };
  /** What is answered over plain HTTP. */
  readonly 'plain-http': readonly PlainLook[];
  /** All that the run has sent and received, and what the candidate publishes where that was asked for. */
  readonly run: {
    readonly recorded: readonly Exchange[];
    readonly urls: readonly string[];
    readonly published?: PublishedLook;
  };
  /** What was found at a well-known place, or where the profile says. */
  readonly 'well-known': Found;
  /** The OpenAPI documents that the candidate publishes, and all that the run has sent and received. */
  readonly published: { readonly look: PublishedLook; readonly recorded: readonly Exchange[] };
  /** A read that carried ids, and the same without. */
  readonly ids: CorrelationFacts;
  /** The pages for people that the profile names. */
  readonly 'web-pages': readonly Exchange[];
  /** Many reads at once. */
  readonly burst: readonly Exchange[];
  /** Texts that look like code, sent in place of harmless ones. */
  readonly injected: readonly Injected[];
}
