import { describe, expect, it } from 'vitest';
import { operationWith } from '../../tests/support/small-exchanges.js';
import { schemaNamed, schemaSet } from '../../tests/support/small-schemas.js';
import { isKeptUnique, mayBeKeptUnique } from './kept-unique.js';

/** Whether a property may be kept unique, and surely is, by its description and that of the 409. */
function told(name: string, description: string, conflict?: string): string {
  const schemas = schemaSet({ S: { type: 'string', description } });
  const [response] = operationWith('409').responses;
  const responses = conflict === undefined || response === undefined ? [] : [{ ...response, description: conflict }];
  const by = [schemas, { ...operationWith(), responses }, { name, schema: schemaNamed('S') }] as const;
  return isKeptUnique(...by) ? 'surely' : mayBeKeptUnique(...by) ? 'maybe' : 'no';
}

describe('a value that two items may not share', () => {
  it.each([
    ['plate', 'Number plate, unique within the fleet', 'Conflict', 'surely'],
    ['plate', 'Number plate', 'A vehicle with this plate exists already', 'surely'],
    ['email', '', 'The e-mail address belongs to another driver', 'surely'],
    ['licenceNumber', '', 'The licence is taken', 'maybe'],
    ['plate', 'Number plate, unique within the fleet', undefined, 'maybe'],
  ])('"%s", "%s", refused as "%s": %s', (name, description, conflict, expected) => {
    expect(told(name, description, conflict)).toBe(expected);
  });

  it.each([
    ['plate', 'Need not be unique', 'Conflict'],
    ['plate', 'Number plate', 'The vehicle is in use'],
    ['customerId', 'Unique identifier of the customer', 'The customer exists already'],
    ['plate', 'Number plate', 'A request with this plate is already being processed'],
    ['plate', 'Number plate', 'The plate does not exist'],
    ['room', 'Number of the room', 'The room is closed already'],
    ['room', 'Number of the room', 'The room has already been cancelled'],
  ])('but not "%s", "%s", refused as "%s"', (name, description, conflict) => {
    expect(told(name, description, conflict)).toBe('no');
  });
});

describe('a rule for the values of all items', () => {
  /** The same, by what the operation says and the statuses that it documents. */
  function ruled(name: string, description: string, { said = '', statuses = ['409'] }: Rule = {}): string {
    const schemas = schemaSet({ S: { type: 'string', description: said } });
    const operation = { ...operationWith(...statuses), description };
    const by = [schemas, operation, { name, schema: schemaNamed('S') }] as const;
    return isKeptUnique(...by) ? 'surely' : mayBeKeptUnique(...by) ? 'maybe' : 'no';
  }

  interface Rule {
    readonly said?: string;
    readonly statuses?: readonly string[];
  }

  it.each<[string, string, Rule, string]>([
    ['plate', 'Registers a vehicle. No two have the same plate.', {}, 'surely'],
    ['plate', 'The plate must be unique within a fleet.', {}, 'surely'],
    ['plate', 'No two have the same plate.', { statuses: ['default'] }, 'surely'],
    ['plate', '', { said: 'Must be unique.', statuses: ['default'] }, 'surely'],
    ['plate', 'No two have the same plate.', { statuses: ['400'] }, 'maybe'],
    ['plate', '', { said: 'A unique plate', statuses: ['default'] }, 'maybe'],
    ['plate', 'The plate need not be unique.', {}, 'no'],
    ['note', '', {}, 'maybe'],
    ['note', '', { statuses: ['400'] }, 'no'],
    ['colour', 'No two have the same plate.', {}, 'no'],
    ['plate', 'Gives the vehicle a unique plate.', {}, 'no'],
  ])('"%s", "%s", %o: %s', (name, description, rule, expected) => {
    expect(ruled(name, description, rule)).toBe(expected);
  });
});
