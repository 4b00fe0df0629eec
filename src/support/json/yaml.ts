import { parse, stringify } from 'yaml';
import type { Json } from '../../model/json.js';

/** True for the media types of YAML: application/yaml, text/yaml, and those that end with +yaml. */
export function isYaml(mediaType: string): boolean {
  return /[/+.-]ya?ml\b/.test(mediaType);
}

/**
 * A YAML text as the value that JSON would write.
 * @throws when the text is not YAML.
 */
export function readYaml(text: string): Json {
  const value: unknown = parse(text);
  const plain: Json = JSON.parse(JSON.stringify(value ?? null));
  return plain;
}

/** A value as YAML; a text stands for itself, because it is a document already. */
export function writeYaml(value: Json): string {
  return typeof value === 'string' ? value : stringify(value);
}
