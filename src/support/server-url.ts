import { isObject, type Json } from '../model/json.js';
import { withoutLast } from './json/without-last.js';
import { asText } from './json/write.js';

/** The URL of a server as a definition gives it, variables with their default values; nothing where it gives none. */
export function serverUrls(servers: Json | undefined): string[] {
  return (Array.isArray(servers) ? servers : []).flatMap((server) => {
    if (!isObject(server) || typeof server.url !== 'string') return [];
    const { variables } = server;
    const url = server.url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const variable = isObject(variables) ? variables[name] : undefined;
      return isObject(variable) ? asText(variable.default ?? '') : name;
    });
    return [url];
  });
}

/** The path of such a URL without a slash at its end; empty for the root. */
export function serverPath(url: string): string {
  const path = withoutLast(url.replace(/^[a-z+.-]*:?\/\/[^/]*/i, ''), '/');
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}

/** The host of such a URL; undefined where it names none. */
export function serverHost(url: string): string | undefined {
  return /^[a-z+.-]*:?\/\/([^/]*)/i.exec(url)?.[1]?.toLowerCase();
}
