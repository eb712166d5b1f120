import { pathToFileURL } from 'node:url';

/**
 * Runs one job in a process of its own and prints what it took, as JSON on the last line:
 * node measured.ts JOB.ts [arguments of the job]
 */
const [job = '', ...args] = process.argv.slice(2);
const started = performance.now();
const module = (await import(pathToFileURL(job).href)) as { run: (...args: string[]) => Promise<void> };
await module.run(...args);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const taken = {
  wall: (performance.now() - started) / 1000,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  memory: maxRSS / 1024,
};
process.stdout.write(`\n${JSON.stringify(taken)}\n`);
// Astro keeps watchers and workers that would hold the process.
process.exit(0);
