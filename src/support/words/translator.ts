import type { Language } from '../../model/language.js';
import { readWords } from './speech.js';
import { type Match, Templates } from './templates.js';

/** Says an English text in another language; a text that nobody has translated stays as it is. */
export type Translate = (text: string) => string;

/** What lists are joined by; the words have them too. */
export const joints = ['; ', ': ', ', ', ' or ', ' and '] as const;

/** A template with fewer signs than these is taken only where values stand in its places. */
const lightest = 12;

/** What is longer, in characters, holds the words of a candidate. */
const longest = 4000;

/** So many parts between joints may be one text. */
const mostParts = 4;

/** A member of a list: what is said for it, unless it is a value. */
interface Piece {
  readonly text: string;
  readonly said?: string;
  readonly parts: number;
}

interface Options {
  /** Whether values are kept apart from the text around them, whose direction may be another. */
  readonly isolated: boolean;
  /** Whether why a check cannot begin is said too. */
  readonly withStarts?: boolean;
}

/**
 * Translates texts of verdicts, template by template: what stands in a place is translated like a text of its own, and is a value
 * where that is not known. Values stay as they are.
 */
export function makeTranslator(language: Language, options: Options): Translate {
  const starts = options.withStarts === true ? readWords(language, 'starts') : {};
  const words = { ...starts, ...readWords(language, 'scenarios'), ...readWords(language, 'verdicts') };
  const translator = new Translator(words as Readonly<Record<string, string>>, options);
  return (text) => translator.say(text);
}

class Translator {
  private readonly templates: Templates;
  /** What is said for a text; undefined for a value. */
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly words: Readonly<Record<string, string>>,
    private readonly options: Options,
  ) {
    this.templates = new Templates(Object.keys(words));
  }

  say(text: string): string {
    return this.translation(text) ?? this.apart(text);
  }

  private translation(text: string): string | undefined {
    if (this.known.has(text)) return this.known.get(text);
    if (text.length > longest || !/\p{L}/u.test(text) || isJson(text)) return undefined;
    const found = this.bySentences(text) ?? this.byTemplate(text) ?? this.capitalised(text) ?? this.byParts(text);
    this.known.set(text, found);
    return found;
  }

  private byTemplate(text: string): string | undefined {
    const match = this.templates.match(text);
    if (match === undefined || this.isByChance(match)) return undefined;
    const opening = this.opening(match);
    const said = this.filled(match, { ...opening });
    return opening === undefined ? said : capital(said);
  }

  /** The text at the beginning of a title, as it is said in the middle of one: the translation may begin with another. */
  private opening({ template, values }: Match): Readonly<Record<string, string>> | undefined {
    const [first] = Object.entries(values);
    if (first === undefined || !template.startsWith('{')) return undefined;
    const found = this.inLowerCase(first[1]);
    return found === undefined ? undefined : { [first[0]]: found };
  }

  private filled({ template, values }: Match, said: Readonly<Record<string, string>>): string {
    return (this.words[template] ?? template).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      if (template.includes(`"{${name}}"`)) return this.apart(value);
      return said[name] ?? this.say(value);
    });
  }

  /** A sentence of others that happens to have the few signs of a template was not made from it. */
  private isByChance({ weight, values }: Match): boolean {
    if (weight >= lightest) return false;
    return Object.values(values).some((value) => isProse(value) && this.byTemplate(value) === undefined);
  }

  private inLowerCase(text: string): string | undefined {
    const lower = text.charAt(0).toLowerCase() + text.slice(1);
    return lower === text ? undefined : this.byTemplate(lower);
  }

  /** Titles are made of texts that otherwise stand in the middle of a line. */
  private capitalised(text: string): string | undefined {
    const found = this.inLowerCase(text);
    return found === undefined ? undefined : capital(found);
  }

  private byParts(text: string): string | undefined {
    return this.withPoint(text) ?? this.withBrackets(text) ?? this.byJoints(text);
  }

  private withPoint(text: string): string | undefined {
    const found = text.endsWith('.') ? this.translation(text.slice(0, -1)) : undefined;
    return found === undefined ? undefined : `${found}.`;
  }

  private withBrackets(text: string): string | undefined {
    const [, before = '', within = ''] = /^(.+) \((.+)\)$/s.exec(text) ?? [];
    const [outer, inner] = [before, within].map((part) => this.translation(part));
    if (outer === undefined && inner === undefined) return undefined;
    return `${outer ?? this.apart(before)} (${inner ?? this.apart(within)})`;
  }

  /** Several reasons in a row: no template is to take the others as the value of one of its places. */
  private bySentences(text: string): string | undefined {
    const [joint] = joints;
    const said = this.pieces(text.split(joint), joint).map((piece) => piece.said);
    return said.length > 1 && !said.includes(undefined) ? said.join(this.words[joint]) : undefined;
  }

  private byJoints(text: string): string | undefined {
    for (const joint of joints) {
      const pieces = this.pieces(text.split(joint), joint);
      if (isList(joint, pieces))
        return pieces.map((piece) => piece.said ?? this.apart(piece.text)).join(this.words[joint]);
    }
    return undefined;
  }

  /** The members of a list: one of them may have the joint of the list in it. */
  private pieces(parts: readonly string[], joint: string): Piece[] {
    const pieces: Piece[] = [];
    for (let at = 0; at < parts.length && parts.length > 1; at += pieces.at(-1)?.parts ?? 1)
      pieces.push(this.pieceAt(parts, at, joint));
    return pieces;
  }

  private pieceAt(parts: readonly string[], at: number, joint: string): Piece {
    const [first = ''] = parts.slice(at);
    for (let count = Math.min(mostParts, parts.length - Math.max(at, 1)); count > 0; count -= 1) {
      const text = parts.slice(at, at + count).join(joint);
      const said = count === 1 ? this.translation(text) : this.ofOne(text, joint);
      if (said !== undefined) return { text, said, parts: count };
    }
    return { text: first, parts: 1 };
  }

  /** What is said for a text that is no list. */
  private ofOne(text: string, joint: string): string | undefined {
    const { values = {} } = this.templates.match(text) ?? {};
    return Object.values(values).some((value) => value.includes(joint)) ? undefined : this.byTemplate(text);
  }

  /** A value with the signs around it that keep its direction its own (UAX 9). */
  private apart(value: string): string {
    return this.options.isolated && /[^\d\s]/.test(value) ? `\u2068${value}\u2069` : value;
  }
}

/** A sign between texts of which one is known, or a word between texts that are all known or single words. */
function isList(joint: string, pieces: readonly Piece[]): boolean {
  if (!joint.startsWith(' ')) return pieces.some(({ said }) => said !== undefined);
  return pieces.length > 0 && pieces.every(({ text, said }) => said !== undefined || /^\S+$/.test(text));
}

function isProse(text: string): boolean {
  return /\p{Ll}{2} \p{Ll}{2}/u.test(text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A value that is written as JSON is no text of ours, whatever words are in it; the end of a long one is cut off. */
function isJson(text: string): boolean {
  if (!/^["[{]/.test(text)) return false;
  if (text.endsWith('…')) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
