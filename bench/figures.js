/** Loaded into a process (node --import) whose figures are wanted: writes them to the file FIGURES when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const figures = { peak: Math.round(maxRSS / 1024), cpu: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(process.env.FIGURES ?? '', JSON.stringify(figures));
});
