import path from 'node:path';
import { startCandidate } from '../dist/app/start-candidate.js';
import { faults } from '../dist/checks/faults.generated.js';
import { main } from '../dist/cli/main.js';
import { processEnvironment } from '../dist/cli/process-environment.js';
import { commands } from '../dist/commands/registry.generated.js';

/**
 * The main job on the embedded reference candidate, twice: as it is, and with one fault, so that a gap can be seen.
 * Both are what "govstack-check mock" and "govstack-check run" do.
 */
const buildingBlock = 'digital-registries';
const token = 'reference-token';
const shownFault = 'update-lost';
const folder = 'reports';

async function demonstrate(title, faultIds, out) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 100 - title.length))}`);
  const active = faults.filter(({ id }) => faultIds.includes(id)).map((fault) => ({ fault }));
  const candidate = await startCandidate({ buildingBlock, token, faults: active, port: 0 });
  const environment = { ...processEnvironment(), variables: { ...process.env, GOVSTACK_REFERENCE_TOKEN: token } };
  const args = [
    'run',
    buildingBlock,
    '--url',
    candidate.url,
    '--profile',
    candidate.profile,
    '--out',
    path.join(folder, out),
  ];
  const code = await main(args, environment, commands);
  await candidate.close();
  console.log(`exit code ${code}; open ${path.resolve(folder, out, 'report.html')}`);
  return code;
}

const plain = await demonstrate('The reference candidate as it is', [], 'demo');
const faulty = await demonstrate(`The same with a fault: ${shownFault}`, [shownFault], 'demo-with-fault');
if (plain !== 0 || faulty !== 1) process.exitCode = 1;
