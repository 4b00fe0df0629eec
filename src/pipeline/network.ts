import type { Profile } from '../model/profile.js';
import type { Transport } from '../model/wire.js';
import { httpTransport } from '../run/http/client.js';
import { type ListenOptions, type RunningListener, startListener } from '../run/http/listener.js';

/** How requests reach a candidate, and how its calls reach us. */
export interface Network {
  readonly transport: Transport;
  /** @throws UserError when the address cannot be listened at. */
  listen(options: ListenOptions): Promise<RunningListener>;
  close(): Promise<void>;
}

/** The network of every run that is not given another. */
export function httpNetwork(profile: Pick<Profile, 'timeouts' | 'clientCertificate'>, clock: () => number): Network {
  const { timeouts, clientCertificate } = profile;
  const http = httpTransport({ timeouts, clock, ...(clientCertificate === undefined ? {} : { clientCertificate }) });
  return { ...http, listen: startListener };
}
