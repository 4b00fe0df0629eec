import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, json } from './foreign-candidate.js';

const text = { type: 'string' };
const no = { description: 'no' };
const done = { description: 'done' };
const bookId = { name: 'bookId', in: 'path', required: true, schema: text };
const named = (name: string): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema: { ...text, pattern: '^[a-z]+$' },
});
const book = { $ref: '#/components/schemas/Book' };
const shownBook = {
  type: 'object',
  required: ['id', 'title'],
  properties: { id: text, title: text, marks: { type: 'array', items: text } },
};
const sent = { type: 'object', required: ['title'], properties: { title: text } };
const pair = (add: string, remove?: string): JsonObject => ({
  put: { operationId: add, responses: { 204: done, 404: no } },
  ...(remove === undefined ? {} : { delete: { operationId: remove, responses: { 204: done, 404: no } } }),
});

/** Books, with tags that have a list of their own, marks that a book shows, favourites of the reader, and topics of nobody. */
export const relationsDocument: JsonObject = {
  components: { schemas: { Book: shownBook } },
  paths: {
    '/books': {
      post: {
        operationId: 'addBook',
        requestBody: { required: true, ...json(sent) },
        responses: { 201: json(book), 400: no },
      },
    },
    '/books/{bookId}': {
      parameters: [bookId],
      get: { operationId: 'readBook', responses: { 200: json(book), 404: no } },
      delete: { operationId: 'removeBook', responses: { 204: done, 404: no } },
    },
    '/books/{bookId}/tags': {
      parameters: [bookId],
      get: { operationId: 'listTags', responses: { 200: json({ type: 'array', items: text }), 404: no } },
    },
    '/books/{bookId}/tags/{tag}': { parameters: [bookId, named('tag')], ...pair('addTag', 'removeTag') },
    '/books/{bookId}/marks/{mark}': { parameters: [bookId, named('mark')], ...pair('addMark') },
    '/me/favourites': {
      get: { operationId: 'listFavourites', responses: { 200: json({ type: 'array', items: book }) } },
    },
    '/me/favourites/{bookId}': { parameters: [bookId], ...pair('addFavourite', 'removeFavourite') },
    '/me/topics': { get: { operationId: 'listTopics', responses: { 200: json({ type: 'array', items: text }) } } },
    '/me/topics/{topic}': { parameters: [named('topic')], ...pair('addTopic') },
  },
};

/** What a server makes of what is tied to something: the names before, and the one that is added or removed. */
export interface Ways {
  readonly add?: (names: readonly string[], name: string) => readonly string[];
  readonly remove?: (names: readonly string[], name: string) => readonly string[];
  readonly list?: (names: readonly string[]) => readonly string[];
  /** What is answered to the removal of what is not there. */
  readonly absent?: number;
  readonly listStatus?: (names: readonly string[]) => number;
}

/** Answers as the definition says, but for its own ways. */
export function relationsServer(ways: Ways): Answer {
  const add = ways.add ?? ((names: readonly string[], name: string) => [...new Set([...names, name])]);
  const remove = ways.remove ?? ((names: readonly string[], name: string) => names.filter((one) => one !== name));
  const { list = (names: readonly string[]) => names, absent = 404, listStatus = () => 200 } = ways;
  const count = { made: 0 };
  const books = new Map<string, JsonObject>();
  const tied = new Map<string, readonly string[]>();
  const of = (place: string): readonly string[] => tied.get(place) ?? [];
  const tie = (method: string, place: string, name: string): ReturnType<Answer> => {
    if (method === 'PUT') tied.set(place, add(of(place), name));
    else if (!of(place).includes(name)) return [absent];
    else tied.set(place, remove(of(place), name));
    return [204];
  };
  const shown = (id: string) => ({ ...books.get(id), marks: [...list(of(`/books/${id}/marks`))] });
  const listed = (place: string): ReturnType<Answer> => {
    const names = list(of(place));
    return [listStatus(names), place === '/me/favourites' ? names.flatMap((id) => books.get(id) ?? []) : [...names]];
  };
  const addBook = (body: Json | undefined): ReturnType<Answer> => {
    if (!isObject(body) || typeof body.title !== 'string') return [400];
    const made = { id: `b${count.made++}`, title: body.title };
    books.set(made.id, made);
    return [201, made];
  };
  const mine = (method: string, path: string): ReturnType<Answer> => {
    const [, , kind, name] = path.split('/');
    if (name === undefined) return listed(path);
    return kind === 'favourites' && !books.has(name) ? [404, { no: 'book' }] : tie(method, `/me/${kind}`, name);
  };
  const oneBook = (method: string, id: string): ReturnType<Answer> => {
    if (method !== 'DELETE') return [200, shown(id)];
    books.delete(id);
    return [204];
  };
  const ofBook = (method: string, path: string): ReturnType<Answer> => {
    const [, , id = '', kind, name] = path.split('/');
    if (!books.has(id)) return [404, { no: 'book' }];
    if (kind === undefined) return oneBook(method, id);
    if (name === undefined) return listed(path);
    return /^[a-z]+$/.test(name) ? tie(method, `/books/${id}/${kind}`, name) : [404, { no: kind }];
  };
  return ({ method, path, body }) => {
    if (path === '/books') return addBook(body);
    return path.startsWith('/me/') ? mine(method, path) : ofBook(method, path);
  };
}
