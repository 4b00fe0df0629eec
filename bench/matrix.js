const unique = (/** @type {readonly string[]} */ texts) => [...new Set(texts)];

/**
 * Prints what became of every fault in every Building Block.
 * @param {readonly object[]} results
 * @param {readonly { buildingBlock: string, fault: string, reason: string }[]} absences
 * @param {readonly { id: string, title: string }[]} faults
 */
export function printMatrix(results, absences, faults) {
  for (const { id, title } of faults) {
    console.log(`\n${id}: ${title}`);
    for (const result of results.filter((one) => one.fault === id && !one.single)) printResult(result, results);
    const reasons = absences.filter(({ fault }) => fault === id);
    for (const reason of unique(reasons.map((absence) => absence.reason))) {
      const count = reasons.filter((absence) => absence.reason === reason).length;
      console.log(`  not applicable to ${count} operations: ${reason}`);
    }
  }
}

/** What became of one fault in one Building Block. */
function printResult(result, results) {
  const isAlone = (one) => one.single && one.fault === result.fault && one.buildingBlock === result.buildingBlock;
  const singles = results.filter(isAlone);
  const missed = singles.filter(({ rules }) => rules.length === 0);
  const words = result.rules.length === 0 ? 'MISSED' : `found by ${result.rules.join(', ')}`;
  const alone = singles.length === 0 ? '' : `; alone in ${singles.length - missed.length} of ${singles.length}`;
  console.log(
    `  ${result.buildingBlock.padEnd(22)}${words}, shown in ${result.foundIn} of ${result.operations.length} operations${alone}`,
  );
  for (const one of missed)
    console.log(`    missed in ${one.operations[0]}${one.at === undefined ? '' : ` at ${one.at}`}`);
  for (const alarm of unique([result, ...singles].flatMap(({ alarms }) => alarms)))
    console.log(`    false alarm: ${alarm}`);
}

/**
 * Prints the figures.
 * @returns {boolean} true when the aims are met: 98 of 100 found, and no false alarm
 */
export function printSummary(results, innocent) {
  const found = results.filter(({ rules }) => rules.length > 0).length;
  const share = results.length === 0 ? 1 : found / results.length;
  const alarmsOf = (list) => list.reduce((sum, { alarms }) => sum + alarms.length, 0);
  const faultless = innocent.filter(({ id }) => id === 'faultless');
  const variations = innocent.filter(({ id }) => id !== 'faultless');
  for (const { buildingBlock, id, alarms } of innocent)
    for (const alarm of alarms) console.log(`${buildingBlock} ${id}: ${alarm}`);
  const everywhere = results.filter(({ single }) => !single);
  const lines = [
    ['classes of fault that applied', unique(results.map(({ fault }) => fault)).length],
    ['seeded wherever they apply', everywhere.length],
    ['  of which found', everywhere.filter(({ rules }) => rules.length > 0).length],
    ['seeded in one operation', results.length - everywhere.length],
    ['  of which found', found - everywhere.filter(({ rules }) => rules.length > 0).length],
    ['found in all', `${(share * 100).toFixed(1)} %`],
    ['false alarms of faultless candidates', `${alarmsOf(faultless)} in ${faultless.length} runs`],
    ['false alarms of innocent variations', `${alarmsOf(variations)} in ${variations.length} runs`],
    ['false alarms beside a fault', `${alarmsOf(results)} in ${results.length} runs`],
  ];
  console.log('');
  for (const [name, value] of lines) console.log(`${String(name).padEnd(40)}${value}`);
  return share >= 0.98 && alarmsOf(innocent) + alarmsOf(results) === 0;
}
