import { loadPlugins as load } from '../app/load-plugins.js';
import type { Plugin } from '../pipeline/plugin.js';

/** Says of an object that it is a plugin, so that the compiler checks it. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

/**
 * Loads plugins from packages, folders or files, as --plugin does.
 * @param cwd where relative paths begin and packages are looked for; the working directory where it is left out
 * @throws UserError when one is not found or has the wrong shape.
 */
export function loadPlugins(places: readonly string[], cwd: string = process.cwd()): Promise<Plugin[]> {
  return load(places, cwd);
}
