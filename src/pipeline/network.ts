import type { Network } from '../model/network.js';
import type { Profile } from '../model/profile.js';
import { httpTransport, type Proxies } from '../run/http/client.js';
import { startListener } from '../run/http/listener.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';

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
  const [http, https] = [proxyUrl('HTTP_PROXY', named('HTTP_PROXY')), proxyUrl('HTTPS_PROXY', named('HTTPS_PROXY'))];
  return http === '' && https === '' ? undefined : { http, https, except: `${except},${thisMachine}` };
}

/**
 * The URL of a proxy as the environment gives it, often without its scheme; an empty text for none.
 * @throws UserError where it is no URL of an HTTP proxy, without showing it: it may hold a password
 */
function proxyUrl(name: string, given: string): string {
  const url = given === '' || given.includes('://') ? given : `http://${given}`;
  if (url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url;
  throw new UserError(`The environment variable ${name} holds no URL of an HTTP proxy.`, {
    hint: `Set ${name} to http://host:port, or leave it out.`,
  });
}
