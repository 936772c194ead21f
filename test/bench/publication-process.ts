import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readEvidence, value } from '../fixtures/registry.ts';
import { reopen } from './kept-checkout.ts';

/**
 * `node publication-process.ts FOLDER [ARTIFACT…]`: publishes what the registry there brought and prints what that took: wall clock and
 * processor time in milliseconds, and the most memory in bytes that this process had resident.
 */
await using checkout = await reopen(process.argv[2] ?? '');
for (const path of process.argv.slice(3)) {
  const evidence = await readEvidence({ name: basename(path), bytes: await readFile(path) });
  checkout.artifacts.set(evidence.digest, evidence);
}
const cpu = process.cpuUsage();
const start = performance.now();
value(await checkout.publish());
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
const bytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, bytes }));
