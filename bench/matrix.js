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
  const all = results.filter(isAlone);
  const singles = all.filter(({ tookEffect }) => tookEffect);
  const missed = singles.filter(({ rules }) => rules.length === 0);
  const words = !result.tookEffect
    ? 'without effect'
    : result.rules.length === 0
      ? 'MISSED'
      : `found by ${result.rules.join(', ')}`;
  const alone = singles.length === 0 ? '' : `; alone in ${singles.length - missed.length} of ${singles.length}`;
  console.log(
    `  ${result.buildingBlock.padEnd(22)}${words}, shown in ${result.foundIn} of ${result.operations.length} operations${alone}`,
  );
  for (const one of all.filter(({ tookEffect }) => !tookEffect))
    console.log(`    without effect in ${one.operations[0]}${placeOf(one)}: no answer has it`);
  for (const one of missed) console.log(`    missed in ${one.operations[0]}${placeOf(one)}`);
  for (const alarm of unique([result, ...singles].flatMap(({ alarms }) => alarms)))
    console.log(`    false alarm: ${alarm}`);
}

const placeOf = ({ at }) => (at === undefined ? '' : ` at ${at}`);

/**
 * Prints the figures. Faults that changed no answer are counted apart.
 * @returns {boolean} true when the aims are met: 98 of 100 found, and no false alarm
 */
export function printSummary(all, innocent, runs) {
  const results = all.filter(({ tookEffect }) => tookEffect);
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
    ['seeded without any effect', all.length - results.length],
    ['found in all', `${(share * 100).toFixed(1)} %`],
    ['false alarms of faultless candidates', `${alarmsOf(faultless)} in ${faultless.length} runs`],
    ['false alarms of innocent variations', `${alarmsOf(variations)} in ${variations.length} runs`],
    ['false alarms beside a fault', `${alarmsOf(all)} in ${all.length} runs`],
    ['runs of the candidate', runs],
  ];
  console.log('');
  for (const [name, value] of lines) console.log(`${String(name).padEnd(40)}${value}`);
  return share >= 0.98 && alarmsOf(innocent) + alarmsOf(all) === 0;
}
