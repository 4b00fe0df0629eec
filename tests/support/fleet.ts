import { randomUUID } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, json } from './foreign-candidate.js';

const no = { description: 'no' };
const uuid: JsonObject = { type: 'string', format: 'uuid' };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const body = (name: string): JsonObject => ({ required: true, content: { 'application/json': { schema: ref(name) } } });
const inPath: JsonObject = { name: 'id', in: 'path', required: true, schema: uuid };
const listed = (name: string, values: readonly string[], description: string): JsonObject => ({
  name,
  in: 'query',
  explode: false,
  description,
  schema: { type: 'array', items: { type: 'string', enum: [...values] } },
});
const fields = listed('fields', ['plate', 'make', 'year'], 'Only these properties, and the id');
const action = (operationId: string, description: string): JsonObject => ({
  parameters: [inPath],
  post: {
    operationId,
    description,
    responses: { 200: json(ref('Trip')), 404: no, 409: { description: 'The trip is in another status' } },
  },
});

const vehicle: JsonObject = {
  plate: {
    type: 'string',
    pattern: '^[A-Z]{3}-[0-9]{3}$',
    example: 'KDA-123',
    description: 'Unique within the fleet',
  },
  make: { type: 'string', minLength: 1 },
  year: { type: 'integer', minimum: 1950, maximum: 2100 },
};
const trip: JsonObject = { vehicleId: uuid, goal: { type: 'string', minLength: 1 } };

/** The definition of a fleet: vehicles, of which no two have one number plate, and trips, which go from state to state. */
export const fleetDocument: JsonObject = {
  paths: {
    '/vehicles': {
      get: {
        operationId: 'listVehicles',
        parameters: [fields],
        responses: { 200: json({ type: 'array', items: ref('Seen') }), 400: no },
      },
      post: {
        operationId: 'createVehicle',
        requestBody: body('Vehicle'),
        responses: { 201: json(ref('Seen')), 400: no, 409: { description: 'The plate is taken' } },
      },
    },
    '/vehicles/{id}': {
      parameters: [inPath],
      get: {
        operationId: 'readVehicle',
        parameters: [fields],
        responses: { 200: json(ref('Seen')), 400: no, 404: no },
      },
      put: {
        operationId: 'replaceVehicle',
        requestBody: body('VehicleChange'),
        responses: {
          200: json(ref('Seen')),
          400: no,
          404: no,
          409: { description: 'The revision is not the current one' },
        },
      },
      delete: { operationId: 'removeVehicle', responses: { 204: no, 404: no } },
    },
    '/drivers': {
      post: {
        operationId: 'createDriver',
        requestBody: body('Driver'),
        responses: { 201: json(ref('Driver')), 400: no, 409: { description: 'The licence is taken' } },
      },
    },
    '/drivers/{id}': {
      parameters: [inPath],
      get: { operationId: 'readDriver', responses: { 200: json(ref('Driver')), 404: no } },
      put: {
        operationId: 'replaceDriver',
        requestBody: body('Driver'),
        responses: { 200: json(ref('Driver')), 400: no, 404: no, 409: { description: 'The licence is taken' } },
      },
      delete: { operationId: 'removeDriver', responses: { 204: no, 404: no } },
    },
    '/trips': {
      post: {
        operationId: 'planTrip',
        requestBody: body('TripInput'),
        responses: { 201: json(ref('Trip')), 400: no, 422: no },
      },
    },
    '/trips/{id}': {
      parameters: [inPath],
      get: {
        operationId: 'readTrip',
        parameters: [listed('expand', ['vehicle'], 'Shows the vehicle in the trip')],
        responses: { 200: json(ref('Trip')), 400: no, 404: no },
      },
    },
    '/trips/{id}/start': action('startTrip', 'Starts a trip that is planned'),
    '/trips/{id}/finish': action('finishTrip', 'Finishes a trip that is started'),
    '/trips/{id}/cancel': action('cancelTrip', 'planned or started to cancelled'),
  },
  components: {
    schemas: {
      Vehicle: { type: 'object', required: ['plate', 'make', 'year'], properties: vehicle },
      VehicleChange: {
        type: 'object',
        required: ['plate', 'make', 'year', 'revision'],
        properties: { ...vehicle, revision: { type: 'integer', minimum: 1 } },
      },
      Seen: { type: 'object', required: ['id'], properties: { id: uuid, ...vehicle, revision: { type: 'integer' } } },
      Driver: {
        type: 'object',
        required: ['licence', 'alias'],
        properties: {
          id: { ...uuid, readOnly: true },
          licence: { type: 'string', pattern: '^[A-Z]{2}[0-9]{6}$', description: 'Unique among all drivers' },
          alias: { type: 'string', minLength: 1 },
        },
      },
      TripInput: { type: 'object', required: ['vehicleId', 'goal'], properties: trip },
      Trip: {
        type: 'object',
        required: ['id', 'vehicleId', 'goal', 'status'],
        properties: {
          id: uuid,
          ...trip,
          status: { type: 'string', enum: ['planned', 'started', 'finished', 'cancelled'] },
          vehicle: ref('Seen'),
        },
      },
    },
  },
};

type Answered = ReturnType<Answer>;
type Items = Map<string, JsonObject>;

const refused = (status: number): Answered => [status, { message: 'no' }];
const notAllowed = (allow: string): Answered => [405, { message: 'no' }, { allow }];
const moves: Readonly<Record<string, { from: readonly string[]; to: string }>> = {
  start: { from: ['planned'], to: 'started' },
  finish: { from: ['started'], to: 'finished' },
  cancel: { from: ['planned', 'started'], to: 'cancelled' },
};

/** A fleet that keeps its definition, but for the deviations that are named. It shares no code with the checker. */
export function fleetServer(deviations: readonly string[]): Answer {
  return new Fleet((id) => deviations.includes(id)).answer;
}

class Fleet {
  private readonly vehicles: Items = new Map();
  private readonly trips: Items = new Map();
  private readonly drivers: Items = new Map();

  constructor(private readonly deviates: (id: string) => boolean) {}

  readonly answer = (asked: Asked): Answered => {
    const [kind, id, act] = asked.path.split('/').slice(1);
    if (kind === 'vehicles' && act === undefined)
      return id === undefined
        ? this.ofVehicles(asked)
        : this.ofOne(this.vehicles.get(id), (item) => this.vehicle(asked, item));
    if (kind === 'drivers' && act === undefined) return this.ofDrivers(asked, id);
    if (kind !== 'trips') return refused(404);
    return id === undefined
      ? this.planned(asked)
      : this.ofOne(this.trips.get(id), (item) => this.ofTrip(asked, item, act));
  };

  private ofOne(item: JsonObject | undefined, answer: (item: JsonObject) => Answered): Answered {
    return item === undefined ? refused(404) : answer(item);
  }

  private ofDrivers(asked: Asked, id: string | undefined): Answered {
    if (id === undefined)
      return asked.method === 'POST' ? this.keptDriver(asked.body, randomUUID(), 201) : notAllowed('POST');
    return this.ofOne(this.drivers.get(id), (item) => {
      if (isRead(asked)) return [200, item];
      if (asked.method === 'DELETE') return this.drivers.delete(id) ? [204] : refused(404);
      return asked.method === 'PUT' ? this.keptDriver(asked.body, id, 200) : notAllowed('GET, PUT, DELETE');
    });
  }

  private keptDriver(sent: Json | undefined, id: string, status: 200 | 201): Answered {
    if (!isDriver(sent)) return refused(400);
    const { licence = null, alias = null } = sent;
    const isTaken = [...this.drivers.values()].some((one) => one.id !== id && one.licence === licence);
    const isOverlooked = status === 200 && this.deviates('licence-taken-over');
    if (isTaken && !isOverlooked) return refused(409);
    const item = { id, licence, alias };
    this.drivers.set(id, item);
    return [status, item];
  }

  private ofTrip(asked: Asked, item: JsonObject, act: string | undefined): Answered {
    if (act === undefined) return this.trip(asked, item);
    if (moves[act] === undefined) return refused(404);
    return asked.method === 'POST' ? this.moved(item, act) : notAllowed('POST');
  }

  private ofVehicles(asked: Asked): Answered {
    if (isRead(asked)) return this.shown(asked, [...this.vehicles.values()]);
    if (asked.method !== 'POST') return notAllowed('GET, POST');
    return isVehicle(asked.body) ? this.created(asked.body) : refused(400);
  }

  private created({ plate = null, make = null, year = null }: JsonObject): Answered {
    const twin = [...this.vehicles.values()].find((item) => item.plate === plate);
    if (twin !== undefined && this.deviates('twin-answered')) return [200, twin];
    if (twin !== undefined && this.deviates('twin-fails')) return refused(500);
    if (twin !== undefined && !this.deviates('twins-kept')) return refused(409);
    const item: JsonObject = { id: randomUUID(), plate, make, year, revision: 1 };
    this.vehicles.set(String(item.id), item);
    return [201, item];
  }

  private vehicle(asked: Asked, item: JsonObject): Answered {
    if (isRead(asked)) return this.shown(asked, item);
    if (asked.method === 'DELETE') return this.vehicles.delete(String(item.id)) ? [204] : refused(404);
    return asked.method === 'PUT' ? this.replaced(asked.body, item) : notAllowed('GET, PUT, DELETE');
  }

  private replaced(sent: Json | undefined, item: JsonObject): Answered {
    if (!isVehicle(sent) || !Number.isInteger(sent.revision)) return refused(400);
    const isSame = ['plate', 'make', 'year'].every((name) => sent[name] === item[name]);
    if (isSame && this.deviates('nothing-changed')) return [200, item];
    if (sent.revision !== item.revision && !this.deviates('any-revision')) return refused(409);
    for (const name of ['plate', 'make', 'year']) item[name] = sent[name] ?? null;
    if (!this.deviates('never-counted')) item.revision = Number(item.revision) + 1;
    return [200, item];
  }

  /** What is asked of one item or of several. */
  private shown({ query }: Asked, items: JsonObject | JsonObject[]): Answered {
    const names = query.get('fields')?.split(',');
    if (names?.some((name) => !['plate', 'make', 'year'].includes(name))) return refused(400);
    const kept = this.deviates('first-field-only') ? names?.slice(0, 1) : names;
    const always = this.deviates('revision-always') ? ['id', 'revision'] : ['id'];
    const pick = (item: JsonObject): JsonObject =>
      kept === undefined || this.deviates('fields-ignored')
        ? item
        : Object.fromEntries(Object.entries(item).filter(([name]) => [...always, ...kept].includes(name)));
    return [200, Array.isArray(items) ? items.map(pick) : pick(items)];
  }

  private planned({ method, body: sent }: Asked): Answered {
    if (method !== 'POST') return notAllowed('POST');
    if (!isObject(sent) || typeof sent.goal !== 'string' || sent.goal === '') return refused(400);
    if (typeof sent.vehicleId !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent.vehicleId))
      return refused(400);
    if (!this.vehicles.has(sent.vehicleId)) return refused(422);
    const item: JsonObject = { id: randomUUID(), vehicleId: sent.vehicleId, goal: sent.goal, status: 'planned' };
    this.trips.set(String(item.id), item);
    return [201, item];
  }

  private trip(asked: Asked, item: JsonObject): Answered {
    if (!isRead(asked)) return notAllowed('GET');
    const wanted = asked.query.get('expand');
    if (wanted !== null && wanted !== 'vehicle') return refused(400);
    const isShown = this.deviates('always-expanded') || (wanted !== null && !this.deviates('expand-ignored'));
    if (!isShown) return [200, item];
    const [first] = [...this.vehicles.values()].filter(({ id }) => id !== item.vehicleId);
    const vehicle = this.deviates('other-expanded') ? first : this.vehicles.get(String(item.vehicleId));
    const { goal: _, ...rest } = item;
    return [200, { ...(this.deviates('expanded-alone') ? rest : item), ...(vehicle === undefined ? {} : { vehicle }) }];
  }

  private moved(item: JsonObject, act: string): Answered {
    const { from, to } = moves[act] ?? { from: [], to: '' };
    if (item.status === to && this.deviates('done-again')) return [200, item];
    const isAllowed = from.includes(String(item.status)) || this.deviates(`${act}-from-any`);
    if (!isAllowed) return refused(409);
    item.status = to;
    return [200, item];
  }
}

function isRead({ method }: Asked): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isDriver(sent: Json | undefined): sent is JsonObject {
  if (!isObject(sent) || typeof sent.alias !== 'string' || sent.alias === '') return false;
  return typeof sent.licence === 'string' && /^[A-Z]{2}[0-9]{6}$/.test(sent.licence);
}

function isVehicle(sent: Json | undefined): sent is JsonObject {
  if (!isObject(sent) || typeof sent.plate !== 'string' || !/^[A-Z]{3}-[0-9]{3}$/.test(sent.plate)) return false;
  const { make, year } = sent;
  return (
    typeof make === 'string' && make !== '' && Number.isInteger(year) && Number(year) >= 1950 && Number(year) <= 2100
  );
}
