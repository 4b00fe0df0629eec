import type { Network } from '../model/network.js';
import type { Profile } from '../model/profile.js';
import { httpTransport, type Proxies } from '../run/http/client.js';
import { startListener } from '../run/http/listener.js';
import type { Environment } from '../support/environment.js';

/** The network of every run that is not given another. */
export function httpNetwork(
  profile: Pick<Profile, 'timeouts' | 'clientCertificate' | 'proxy'>,
  { clock, variables }: Pick<Environment, 'clock' | 'variables'>,
): Network {
  const { timeouts, clientCertificate } = profile;
  const proxies = proxiesFor(profile, variables);
  const http = httpTransport({
    timeouts,
    clock,
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
    ...(proxies === undefined ? {} : { proxies }),
  });
  return { ...http, listen: startListener };
}

/** A proxy of the environment leads out, and never back to this machine. */
const thisMachine = 'localhost,127.0.0.1,::1';

/** The proxy of the profile, else those that the environment names, in the way of other tools. */
function proxiesFor({ proxy }: Pick<Profile, 'proxy'>, variables: Environment['variables']): Proxies | undefined {
  const named = (name: string): string => variables[name.toLowerCase()] ?? variables[name] ?? '';
  const except = named('NO_PROXY');
  if (proxy !== undefined) return { http: proxy, https: proxy, except };
  const [http, https] = [named('HTTP_PROXY'), named('HTTPS_PROXY')];
  return http === '' && https === '' ? undefined : { http, https, except: `${except},${thisMachine}` };
}
