/** What may stand beside the object that a body is about: what JSON:API calls members of a resource object, and data about it. */
export const besidePayload: ReadonlySet<string> = new Set(['type', 'id', 'relationships', 'links', 'meta', 'jsonapi']);
