import type { DefaultTreeAdapterTypes, ParserError } from 'parse5';

/** What a page is, and what is wrong with it, in words. */
export interface HtmlLook {
  /** It begins with the doctype of HTML5. */
  readonly isHtml5: boolean;
  readonly faults: readonly string[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Pages that are longer are not looked at: a part of a page does not tell what is closed. In characters. */
export const longestPage = 2_000_000;

/** Elements that authors must not use (HTML Standard section 16.2). */
const obsolete = new Set(
  'acronym applet basefont bgsound big blink center dir font frame frameset isindex keygen listing marquee menuitem multicol nobr noembed noframes param plaintext rb rtc spacer strike tt xmp'.split(
    ' ',
  ),
);

/** What parsers note of how a server writes, and what says nothing of the page. */
const harmless = new Set(['missing-doctype', 'non-conforming-doctype', 'control-character-in-input-stream']);

/** Looks at a whole page as browsers parse it (HTML Standard section 13.2). */
export async function lookAtHtml(text: string): Promise<HtmlLook> {
  const { parse } = await import('parse5');
  const errors: ParserError[] = [];
  const onParseError = (error: ParserError): void => void errors.push(error);
  const page = parse(text, { sourceCodeLocationInfo: true, onParseError });
  const elements = [...elementsIn(page)];
  const written = errors
    .filter(({ code }) => !harmless.has(code))
    .map(({ startLine, code }) => `line ${startLine}: ${code.replaceAll('-', ' ')}`);
  return {
    isHtml5: page.childNodes.some((node) => node.nodeName === '#documentType') && isOfHtml5(page.childNodes),
    faults: [
      ...written,
      ...notClosed(elements),
      ...obsoleteIn(elements),
      ...repeatedNames(elements),
      ...withoutTitle(elements),
    ],
  };
}

function isOfHtml5(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) => 'publicId' in node && node.name === 'html' && node.publicId === '' && node.systemId === '',
  );
}

/** All elements; a page may be nested deeper than a function may call itself. */
function* elementsIn(root: Node): Generator<Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}

/** Elements that end without an end tag, or whose end tag may be left out (HTML Standard sections 13.1.2 and 13.1.2.4). */
const endsByItself = new Set(
  'area base br col embed hr img input link meta source track wbr html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(
    ' ',
  ),
);
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

function notClosed(elements: readonly Element[]): string[] {
  const open = elements.filter((element) => {
    const { tagName, sourceCodeLocation: place } = element;
    const isWritten = place !== undefined && place !== null && isHtml(element);
    return isWritten && place.endTag === undefined && !endsByItself.has(tagName);
  });
  return open.map((element) => `line ${lineOf(element)}: <${element.tagName}> is not closed`);
}

/** Pictures and formulas have elements of the same names, such as title and font. */
const isHtml = ({ namespaceURI }: Element): boolean => namespaceURI === htmlNamespace;

const lineOf = ({ sourceCodeLocation }: Element): number => sourceCodeLocation?.startLine ?? 1;

function obsoleteIn(elements: readonly Element[]): string[] {
  const found = elements.filter((element) => isHtml(element) && obsolete.has(element.tagName));
  return found.map((element) => `line ${lineOf(element)}: <${element.tagName}> is obsolete`);
}

/** An id stands once in a page (HTML Standard section 3.2.6). */
function repeatedNames(elements: readonly Element[]): string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = element.attrs.find(({ name }) => name === 'id')?.value;
    const isNew = id === undefined || !seen.has(id);
    if (id !== undefined) seen.add(id);
    if (isNew) return [];
    return [`line ${lineOf(element)}: the id ${JSON.stringify(id)} is used twice`];
  });
}

/** A page has a title that says something (HTML Standard section 4.2.2). */
function withoutTitle(elements: readonly Element[]): string[] {
  const title = elements.find((element) => isHtml(element) && element.tagName === 'title');
  const isTitled = title?.childNodes.some((node) => 'value' in node && node.value.trim() !== '') === true;
  return isTitled ? [] : ['line 1: the page has no title'];
}
