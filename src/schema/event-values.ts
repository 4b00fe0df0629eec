import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json, JsonObject } from '../model/json.js';
import { asJson } from '../support/json/parse.js';
import { typesOf } from './types.js';

/** One event of a stream: its fields by name, `data` in one text. */
type StreamEvent = Readonly<Record<string, string>>;

/** The events that a text holds (HTML Standard, section 9.2.6). An event that is not ended by an empty line is none yet. */
function readEvents(text: string): StreamEvent[] {
  const blocks = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n\n')
    .slice(0, -1);
  return blocks.map(fieldsOf).filter(({ data }) => data !== undefined);
}

function fieldsOf(block: string): StreamEvent {
  const fields: Record<string, string> = {};
  for (const line of block.split('\n')) {
    const [name = '', ...rest] = line.split(':');
    const value = rest.join(':').replace(/^ /, '');
    if (name === '') continue;
    fields[name] = name === 'data' && fields.data !== undefined ? `${fields.data}\n${value}` : value;
  }
  return fields;
}

/**
 * What is held against the schema of an event stream. What such a schema describes is nowhere defined before OpenAPI 3.2, so
 * it may be the data of an event, the event with its fields, or the list of either.
 * @returns a value that matches the schema, or the data of the first event that meets it in no way; undefined where no event
 * came whose data are JSON
 */
export function eventValue(schemas: Schemas, ref: SchemaRef, text: string): Json | undefined {
  const types = typesOf(schemas, ref, 'response');
  const takesPlain = types?.has('object') !== true && types?.has('array') !== true;
  const told = readEvents(text).flatMap((event): ToldEvent[] => {
    const data = asJson(event.data ?? '');
    return data === undefined || (!takesPlain && typeof data !== 'object') ? [] : [{ event, data }];
  });
  const meets = (value: Json): boolean => schemas.validate(ref, 'response', value).kind !== 'invalid';
  const list = [told.map(({ data }) => data), told.map(whole), told.map(asWritten)].find(meets);
  if (told.length > 0 && list !== undefined) return list;
  const readings = told.map((one) => ({ data: one.data, met: [one.data, whole(one), asWritten(one)].find(meets) }));
  const wrong = readings.find(({ met }) => met === undefined);
  return wrong === undefined ? readings[0]?.met : wrong.data;
}

interface ToldEvent {
  readonly event: StreamEvent;
  readonly data: Json;
}

const whole = ({ event, data }: ToldEvent): JsonObject => ({ ...event, data });
const asWritten = ({ event }: ToldEvent): JsonObject => ({ ...event });
