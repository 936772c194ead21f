import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from './folders.ts';
import { MemoryWatch } from './memory.ts';
import { rehearse } from './rehearse.ts';
import { Story } from './story.ts';
import { missingTools } from './tools.ts';

const FOLDERS = [
  ['artifacts/', 'both plugins as built'],
  ['registry/', 'a checkout of the registry: policy.yml, plugins/, revocations/, trust/'],
  ['reports/', 'job summaries of the gate and of the publish action'],
  ['site/', 'what hosts fetch: signed metadata, index, evidence, heads'],
  ['host/', "a host's cache, and its decisions in journal/decisions.ndjson"],
] as const;

/** Tells the rehearsal on stdout. @returns the exit code: 0 only when every step came out as it must. */
async function main(): Promise<number> {
  const start = performance.now();
  const story = new Story(process.stdout, process.env);
  const missing = await missingTools();
  if (missing.length > 0) {
    process.stderr.write(`The rehearsal needs ${missing.join(' and ')} on PATH.\n`);
    return 1;
  }
  const folder = await openFolder().catch(reportFolder);
  if (folder === undefined) return 1;
  // What the lab keeps while it runs goes there too, and with it if it is interrupted.
  process.env['TMPDIR'] = join(folder, 'home');
  await mkdir(join(folder, 'home'));
  using memory = new MemoryWatch();
  story.title('Portcullis: two plugins, from release to revocation');
  story.line('Real git, HTTP and signatures; GitHub and Sigstore are labs on this machine. Nothing leaves it.');
  try {
    await rehearse(story, folder);
  } catch (error) {
    await story.scene('The lab', () => Promise.reject(error instanceof Error ? error : new Error(String(error))));
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const peak = memory.peakMegabytes === undefined ? '' : `, ${memory.peakMegabytes} MB at most`;
  story.line();
  story.title(
    story.failed === 0
      ? `All ${story.told} steps came out as they must (${seconds} s${peak})`
      : `${story.failed} of ${story.told} steps did not come out as they must (${seconds} s${peak})`,
  );
  story.line();
  story.line(`The files lie in ${folder} until the next rehearsal:`);
  for (const [name, what] of FOLDERS) story.line(`  ${name.padEnd(13)} ${what}`);
  story.line('Read next: README.md for the stages and their codes, examples/plugins/README.md for the plugins.');
  return story.failed === 0 ? 0 : 1;
}

/** A TMPDIR that is not there is a setting to mend, not a fault to trace. */
function reportFolder(error: unknown): undefined {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  process.stderr.write(`The rehearsal cannot use ${tmpdir()} (${why}): set TMPDIR to a folder that it may write to.\n`);
}

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', () => process.exit(1));
process.exitCode = await main();
