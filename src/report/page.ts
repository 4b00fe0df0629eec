import { readFileSync } from 'node:fs';
import { Eta } from 'eta';

/** A template in the same folder as this file, in the sources and in the package. */
const template = (name: string): string => readFileSync(new URL(`./${name}.eta`, import.meta.url), 'utf8');

/**
 * A page as one HTML file that loads nothing: no script, no font, no picture.
 * @param name the template of the content; values are escaped
 */
export function renderPage(name: string, title: string, data: object): string {
  const eta = new Eta({ autoEscape: true });
  const body = eta.renderString(template(name), data);
  return eta.renderString(template('page'), { title, body });
}
