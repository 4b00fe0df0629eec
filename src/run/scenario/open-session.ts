import type { CandidateAccess } from '../../model/candidate-access.js';
import { stopUnverified } from '../../model/stop.js';
import { ClientKeys, newRsaKey } from '../credentials/client-keys.js';
import { Credentials } from '../credentials/credential.js';
import { KnownSecrets } from '../credentials/known-secrets.js';
import { secretsOf } from '../credentials/secrets.js';
import { endingSoon } from '../http/ending-soon.js';
import { requestPreparer } from '../requests/prepare-request.js';
import { sentAt } from '../requests/request-draft.js';
import { AcceptedRequests } from './accepted-requests.js';
import { Adaptations } from './adaptations.js';
import { Allotments } from './allotments.js';
import { batchItemsOf } from './batch-items.js';
import { CreatedItems } from './created-items.js';
import { Exchanges } from './exchanges.js';
import { Lateness } from './lateness.js';
import { LostItemWatch } from './lost-items.js';
import { PlannedRequests } from './planned-requests.js';
import { Preparations } from './preparations.js';
import { Reachability } from './reachability.js';
import type { Session } from './session.js';
import { sessionTape, tapedTlsProbe, tapedTransport } from './session-tape.js';
import { SharedWork } from './shared-work.js';

/** The candidate of a run, and those that a journey asks besides. */
type SessionInput = CandidateAccess & { readonly partners?: ReadonlyMap<string, CandidateAccess> };

/** Opens the session of a run: nothing has been sent yet. */
export function openSession(input: SessionInput): Session {
  const { profile, catalogue, plan, now, runId, transport, signal, newKey = newRsaKey } = input;
  const secrets = new KnownSecrets(secretsOf(profile));
  const credentials = new Credentials(profile, {
    secrets,
    runId,
    ...(input.tape?.isSealed === true ? {} : { transport: input.tokenTransport }),
  });
  const keys = new ClientKeys({ newKey, now, runId, ...(profile.clientKey ? { given: profile.clientKey } : {}) });
  const prepare = requestPreparer({ input, credentials, keys, secrets });
  const planned = new PlannedRequests(catalogue, plan);
  const accepted = new AcceptedRequests(catalogue.operations);
  const tape = sessionTape(input.tape, secrets.mask);
  input.listener?.onCall((call) => input.tape?.received(call, secrets.mask));
  const reachability = new Reachability(signal, tape);
  const timeout = profile.timeouts.request;
  const created = new CreatedItems(catalogue, sentAt, batchItemsOf(catalogue));
  const note = input.keepItems === true ? () => undefined : created.note;
  const kept = input.removing === undefined ? {} : { removing: input.removing };
  const isWorthAnotherToken = credentials.isWorthAnotherToken.bind(credentials);
  return {
    ...input,
    tape,
    transport: tapedTransport(tape, transport),
    rawTransport: tapedTransport(tape, input.rawTransport),
    tlsProbe: tapedTlsProbe(tape, input.tlsProbe),
    startedAt: (input.startedAt ?? now()).toISOString().replace(/\.\d+/, '.000'),
    results: [],
    credentials,
    keys,
    mask: secrets.mask,
    soon: endingSoon(signal),
    planned,
    exchanges: new Exchanges({
      ...{ prepare, transport, ...kept, tape, note },
      ...{ isWorthAnotherToken, accepted, reachability, runId, timeout },
    }),
    accepted,
    reachability,
    shared: new SharedWork(),
    allotments: new Allotments(catalogue, (operation, resource) => planned.usesUp(operation, resource)),
    lostItems: new LostItemWatch(),
    lateness: new Lateness(),
    listLateness: new Lateness(),
    adaptations: new Adaptations(),
    preparations: new Preparations(),
    created,
    ...partnersOf(input),
  };
}

/** Opens the session of a partner when it is first asked for. */
function partnersOf({ partners }: SessionInput): Pick<Session, 'partner' | 'partners'> {
  const opened = new Map<string, Session>();
  const partner = (buildingBlock: string): Session => {
    const input = partners?.get(buildingBlock);
    if (input === undefined)
      throw stopUnverified(`no candidate of the Building Block "${buildingBlock}" takes part in the journey`);
    const session = opened.get(buildingBlock) ?? openSession(input);
    opened.set(buildingBlock, session);
    return session;
  };
  return { partner, partners: () => [...opened.values()] };
}
