import { Parser } from 'saxen';
import { messageOf } from './errors.js';
import { hasMoreSigns } from './more-signs.js';

/** An element of an XML document. Names have no prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text that stands directly in it, its entities decoded. */
  readonly text: string;
}

/** What was read of an XML document. */
export type XmlReading =
  | { readonly kind: 'element'; readonly root: XmlElement }
  | { readonly kind: 'broken'; readonly message: string }
  /** The document defines names of its own, which are not looked up. */
  | { readonly kind: 'defined' }
  /** It has more elements than are read. */
  | { readonly kind: 'too-large' };

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The deepest nesting that is read. */
const deepest = 100;

/** So many elements are read; each takes about half a kilobyte of memory. */
const mostElements = 100_000;

/** Reads an XML document: its elements, their attributes and their texts. Comments and instructions are left out. */
export function readXml(text: string): XmlReading {
  // Each element has one or two of these signs.
  if (hasMoreSigns(text, '<', 2 * mostElements)) return { kind: 'too-large' };
  const reader = new DocumentReader();
  const parser = new Parser({ proxy: true });
  parser.on('openTag', ({ name, attrs }, decode) => reader.open(name, attributesOf(attrs, decode)));
  parser.on('closeTag', () => reader.close());
  parser.on('text', (written, decode) => reader.write(decode(written)));
  parser.on('cdata', (written) => reader.write(written));
  parser.on('attention', () => reader.define());
  parser.on('error', (error) => reader.fail(error));
  parser.parse(text);
  return reader.result();
}

class DocumentReader {
  private readonly stack: OpenElement[] = [];
  private readonly roots: XmlElement[] = [];
  private trouble: string | undefined;
  private isDefined = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.stack.length >= deepest) this.trouble ??= `elements are nested more than ${deepest} deep`;
    const element: OpenElement = { name: localName(name), attributes, children: [], text: '' };
    const siblings = this.stack.at(-1)?.children ?? this.roots;
    if (this.trouble === undefined) siblings.push(element);
    if (this.trouble === undefined) this.stack.push(element);
  }

  close(): void {
    this.stack.pop();
  }

  write(text: string): void {
    const within = this.stack.at(-1);
    if (within !== undefined) within.text += text;
  }

  define(): void {
    this.isDefined = true;
  }

  fail(error: Error): void {
    this.trouble ??= messageOf(error);
  }

  result(): XmlReading {
    const [root, ...others] = this.roots;
    if (this.isDefined) return { kind: 'defined' };
    if (this.trouble !== undefined || root === undefined)
      return { kind: 'broken', message: this.trouble ?? 'there is no element' };
    return others.length > 0 ? { kind: 'broken', message: 'there is more than one root' } : { kind: 'element', root };
  }
}

function attributesOf(
  written: Readonly<Record<string, string>>,
  decode: (text: string) => string,
): ReadonlyMap<string, string> {
  const own = Object.entries(written).filter(([name]) => !/^xmlns(:|$)/.test(name));
  return new Map(own.map(([name, value]) => [localName(name), decode(value)]));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
