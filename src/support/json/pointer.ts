import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** Escapes one name for a JSON pointer (RFC 6901). */
export function escapeToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Splits a JSON pointer into its names. The empty pointer is the whole value. */
export function tokens(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** True for a place in an item of a list, as far as its pointer tells. */
export function isInList(pointer: string): boolean {
  return /\/\d+(\/|$)/.test(pointer);
}

export function join(pointer: string, ...names: (string | number)[]): string {
  return pointer + names.map((name) => `/${escapeToken(String(name))}`).join('');
}

/** The value at a pointer, or undefined where there is none. Only own properties count. */
export function get(value: Json | undefined, pointer: string): Json | undefined {
  let at: Json | undefined = value;
  for (const token of tokens(pointer)) {
    if (Array.isArray(at)) at = at[Number(token)];
    else if (isObject(at) && Object.hasOwn(at, token)) at = at[token];
    else return undefined;
  }
  return at;
}

/** A copy with the value at the pointer replaced; missing objects on the way are made. */
export function set(value: Json | undefined, pointer: string, replacement: Json): Json {
  const [first, ...rest] = tokens(pointer);
  if (first === undefined) return replacement;
  const deeper = rest.map((token) => `/${escapeToken(token)}`).join('');
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === Number(first) ? set(item, deeper, replacement) : item));
  }
  const object = isObject(value) ? value : {};
  const own = Object.hasOwn(object, first) ? object[first] : undefined;
  return { ...object, [first]: set(own, deeper, replacement) };
}

/** A copy without the value at the pointer. */
export function remove(value: Json, pointer: string): Json {
  const [first, ...rest] = tokens(pointer);
  if (first === undefined) return value;
  const deeper = rest.map((token) => `/${escapeToken(token)}`).join('');
  if (Array.isArray(value)) {
    const index = Number(first);
    return rest.length === 0
      ? value.filter((_, at) => at !== index)
      : value.map((item, at) => (at === index ? remove(item, deeper) : item));
  }
  if (!isObject(value) || !Object.hasOwn(value, first)) return value;
  const { [first]: own, ...others } = value;
  return rest.length === 0 || own === undefined ? others : { ...value, [first]: remove(own, deeper) };
}

/** A copy in which values stand under other names: the pointers of the old names, and of the new ones. */
export function withNames(value: Json, names: Readonly<Record<string, string>>): Json {
  return Object.entries(names).reduce<Json>((named, [from, to]) => {
    const found = get(value, from);
    return found === undefined ? named : set(remove(named, from), to, found);
  }, value);
}

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Several pointers in the notation of the features, as one text. */
export function toPaths(pointers: readonly string[]): string {
  return pointers.map(toPath).join(', ');
}

/**
 * The pointers in such a text.
 * @throws when a part of it is not a path of names and indexes.
 */
export function fromPaths(paths: string): string[] {
  return paths.split(/, (?=\$)/).map(fromPath);
}

/** `/write/content/0` as `$.write.content[0]`, the notation of the features. */
export function toPath(pointer: string): string {
  return `$${tokens(pointer)
    .map((token) =>
      plainName.test(token)
        ? `.${token}`
        : /^\d+$/.test(token)
          ? `[${token}]`
          : `['${token.replace(/['\\]/g, '\\$&')}']`,
    )
    .join('')}`;
}

const pathPart = /\.([^.[\]]+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/gsy;

/**
 * `$.write.content[0]` as `/write/content/0`.
 * @throws when the text is not a path of names and indexes.
 */
export function fromPath(path: string): string {
  if (!path.startsWith('$')) throw new Error(`"${path}" is not a path: it must start with $`);
  const rest = path.slice(1);
  let pointer = '';
  pathPart.lastIndex = 0;
  while (pathPart.lastIndex < rest.length) {
    const match = pathPart.exec(rest);
    if (match === null) throw new Error(`"${path}" is not a path such as $.write.content[0].id`);
    pointer = join(pointer, match[1] ?? match[2] ?? (match[3] ?? '').replace(/\\(.)/gs, '$1'));
  }
  return pointer;
}

/** What is not percent-encoded stands for itself, as most tools read it. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/** A reference of the form `#/a/b` as a JSON pointer. */
export function localPointer(ref: string): string {
  const fragment = decoded(ref.slice(ref.indexOf('#') + 1));
  return fragment.includes('/') ? fragment.slice(fragment.indexOf('/')) : '';
}

/** What a reference of the form `#/a/b` means in a document. */
export function resolveLocal(root: JsonObject, ref: string): Json | undefined {
  return get(root, localPointer(ref));
}
