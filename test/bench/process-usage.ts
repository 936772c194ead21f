import { appendFileSync } from 'node:fs';

/**
 * Loaded by `node --import` into a process that is measured: at its end it appends a line to the file that USAGE_FILE names,
 * with the kilobytes that the process itself had resident at most and the milliseconds of processor time that it took, as
 * getrusage counts. What it started, git among it, is not in either.
 */
const file = process.env['USAGE_FILE'];
if (file !== undefined)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(file, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}\n`);
  });
