import { element, one } from './dom.js';

/** The details of scenarios and the words of the script, unpacked once. */
export const details = unpack(one('#data').textContent.trim());

async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

const heading = (text) => element('p', text, { class: 'sub' });
const block = (text) => element('pre', text, { dir: 'ltr', tabindex: '0' });

const headLines = (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

function requestText({ method, url, headers, body }) {
  const head = [`${method} ${url}`, ...headLines(headers)].join('\n');
  return body === undefined ? head : `${head}\n\n${body}`;
}

function endWords({ answer, failure, ms }, words) {
  if (answer === undefined) return `${words['scenario.noAnswer']}: ${failure}`;
  return words['scenario.after'].replace('{status}', answer.status).replace('{ms}', ms);
}

function exchangeParts(exchange, words) {
  const { request, answer } = exchange;
  const got = answer === undefined ? [] : [[...headLines(answer.headers), '', answer.body].join('\n').trim()];
  return [
    heading(words['scenario.request']),
    block(requestText(request)),
    heading(`${words['scenario.answer']} ${endWords(exchange, words)}`),
    ...got.filter((text) => text !== '').map(block),
  ];
}

function command(title, text, words) {
  const copy = element('button', words['scenario.copy'], { type: 'button', class: 'copy' });
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = words['scenario.copied'];
  });
  return [heading(title), block(text), copy];
}

function otherExchanges(title, others, words) {
  if (others.length === 0) return [];
  const fold = element('details', '', { class: 'fold' });
  fold.append(element('summary', `${title} (${others.length})`));
  for (const exchange of others) fold.append(...exchangeParts(exchange, words));
  return [fold];
}

/** What the page does not hold already of a scenario: its steps, and what was sent and answered. */
function shownParts({ steps, exchange }, { texts, exchanges, words }) {
  const said = steps.map((place) => texts[place]).join('\n');
  return [
    ...(said === '' ? [] : [heading(words['scenario.steps']), block(said)]),
    ...(exchange === undefined ? [] : exchangeParts(exchanges[exchange], words)),
  ];
}

/** The requirements that a scenario shows, where it stands, and its own address. */
function footParts({ id, requirements, where }, { words, anchor }) {
  const foot = element('p', '', { class: 'soft small' });
  const links = requirements.flatMap(([target, name]) => [element('a', name, { href: `#${target}` }), ' ']);
  if (links.length > 0) foot.append(`${words['scenario.requirements']}: `, ...links, '· ');
  if (where !== '') foot.append(`${words['scenario.stands']} ${where} · `);
  foot.append(element('a', id, { href: `#${anchor}` }));
  return [foot];
}

/** Fills a scenario when it is opened for the first time. */
export async function fill(scenario) {
  const place = one('.more', scenario);
  if ('filled' in place.dataset) return;
  place.dataset.filled = '';
  const known = await details;
  const { words, buildingBlock, exchanges } = known;
  const facts = known.scenarios[scenario.id];
  const again = `govstack-check run ${buildingBlock} --only '${facts.id.replaceAll("'", "'\\''")}'`;
  const isFull = 'full' in scenario.dataset;
  place.append(
    ...(isFull ? [] : shownParts(facts, known)),
    ...(facts.repeat === '' ? [] : command(words['scenario.repeat'], facts.repeat, words)),
    ...command(words['scenario.again'], again, words),
    ...['earlier', 'later'].flatMap((when) => {
      const others = facts[when].map((at) => exchanges[at]);
      return otherExchanges(words[`scenario.${when}`], others, words);
    }),
    ...(isFull ? [] : footParts(facts, { words, anchor: scenario.id })),
  );
}
