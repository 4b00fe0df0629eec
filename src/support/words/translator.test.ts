import { describe, expect, it } from 'vitest';
import { makeTranslator } from './translator.js';

const french = makeTranslator('fr', { isolated: false });
const arabic = makeTranslator('ar', { isolated: true });

/** Texts, and how they are said in French. */
const said: readonly (readonly [string, string])[] = [
  ['an object', 'un objet'],
  ['an object or null', 'un objet ou null'],
  ['status 200 or 201', 'statut 200 ou 201'],
  ['the request got status 404', 'la requête a reçu ceci : statut 404'],
  [
    'the candidate refused the request with 400, possibly because "a" and "b" may limit each other; the body is empty',
    'le candidat a refusé la requête avec 400 ; raison possible : « a » et « b » se limitent peut-être l’une l’autre ; le corps est vide',
  ],
  ['Both scenarios that show it passed.', 'Les deux scénarios qui la montrent ont réussi.'],
  [
    'A value of the wrong type is refused for the property "$.age"',
    'À refuser pour la propriété « $.age » : une valeur du mauvais type',
  ],
  ['GET /a (personal data)', 'GET /a (des données personnelles)'],
  ['X-Count: an integer', 'X-Count : un entier'],
  [
    'no thing could be created, because create was answered with 400; give an existing one in the profile (existing.thing); the existing thing shows no identifier; give one in the profile (existing.thing)',
    'aucun élément « thing » n’a pu être créé, car create a répondu 400 ; donnez-en un qui existe dans le profil (existing.thing) ; l’élément existant « thing » ne montre pas d’identifiant ; donnez-en un dans le profil (existing.thing)',
  ],
];

/** What looks like a text of ours, and is a value or the words of others. */
const values = [
  '"the operation is not served"',
  '{"reason":"no answer"}',
  '["the body is empty","cut off…',
  'salt and fresh water',
  'one look at the weather',
  'a plugin says this',
  '12345',
];

describe('a translator', () => {
  it.each(said)('says "%s"', (text, words) => {
    expect(french(text)).toBe(words);
  });

  it.each(values)('leaves %s as it is', (text) => {
    expect(french(text)).toBe(text);
  });

  it('does not look into what stands in quotes', () => {
    expect(french('the property "an object"')).toBe('la propriété « an object »');
  });

  it('keeps values apart in a text from right to left', () => {
    expect(arabic('the request got status 404')).toBe('تلقّى الطلب: الحالة 404');
    expect(arabic('the property "/id"')).toBe('الخاصية «\u2068/id\u2069»');
  });

  it('says thousands of texts in no time', () => {
    const say = makeTranslator('fr', { isolated: false });
    const started = performance.now();
    for (let index = 0; index < 5000; index += 1)
      say(`the request got status ${index}, possibly because ${index} came`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
