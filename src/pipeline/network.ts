import type { Network } from '../model/network.js';
import type { Profile } from '../model/profile.js';
import { httpTransport } from '../run/http/client.js';
import { startListener } from '../run/http/listener.js';

/** The network of every run that is not given another. */
export function httpNetwork(profile: Pick<Profile, 'timeouts' | 'clientCertificate'>, clock: () => number): Network {
  const { timeouts, clientCertificate } = profile;
  const http = httpTransport({ timeouts, clock, ...(clientCertificate === undefined ? {} : { clientCertificate }) });
  return { ...http, listen: startListener };
}
