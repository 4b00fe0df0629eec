/** True for a path, without the base URL, that a template of a path means. */
export function isWholePath(path: string, template: string): boolean {
  return pathOf(path).split('/').length === pathOf(template).split('/').length && isOfTemplate(path, template);
}

/** True for a URL whose path ends as a template of a path does; whatever stands before is the base URL. */
export function isOfTemplate(url: string, template: string): boolean {
  const sent = segmentsOf(url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, ''));
  const meant = segmentsOf(template);
  const end = sent.slice(sent.length - meant.length);
  return sent.length >= meant.length && meant.every((part, index) => isOpen(part) || isSame(part, end[index] ?? ''));
}

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

const segmentsOf = (path: string): string[] => pathOf(path).split('/').slice(1);

const isOpen = (part: string): boolean => part.includes('{');

/** A text of a template stands in a URL as it is, or with characters that are encoded. */
function isSame(part: string, sent: string): boolean {
  if (part === sent) return true;
  try {
    return decodeURIComponent(sent) === decodeURIComponent(part);
  } catch {
    return false;
  }
}
