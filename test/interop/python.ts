import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HERE = dirname(fileURLToPath(import.meta.url));
const REQUIREMENTS = join(HERE, 'requirements.txt');
const ENVIRONMENT = join(HERE, '../../.portcullis/interop-venv');
const SETUP_TIMEOUT_MS = 240_000;
const MAX_OUTPUT_BYTES = 4 * 1_024 * 1_024;

export interface PythonEnvironment {
  /** The interpreter of the environment. */
  readonly python: string;
  /** Runs a script of this folder; rejects, with its output, when it does not exit with 0. */
  run(script: string, args: readonly string[], timeoutMs?: number): Promise<{ stdout: string; stderr: string }>;
}

/** Whether a `python3` with the venv module can be started at all. */
export async function isPythonThere(): Promise<boolean> {
  try {
    await run('python3', ['-c', 'import venv, ensurepip']);
    return true;
  } catch {
    return false;
  }
}

/**
 * The interpreter that PORTCULLIS_PYTHON names, where somebody else has installed requirements.txt. Without it, those pins
 * in an environment inside the checkout, made on first use and anew when they change. `undefined` only where there is no
 * Python; a failed installation is an error, not an absence.
 */
export async function pythonEnvironment(): Promise<PythonEnvironment | undefined> {
  const given = process.env['PORTCULLIS_PYTHON'];
  if (given !== undefined && given !== '') return environmentOf(given);
  if (!(await isPythonThere())) return undefined;
  const pins = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex');
  const python = join(ENVIRONMENT, 'bin/python');
  const stamp = join(ENVIRONMENT, 'pins');
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== pins) await install(stamp, pins);
  return environmentOf(python);
}

function environmentOf(python: string): PythonEnvironment {
  const options = { cwd: HERE, maxBuffer: MAX_OUTPUT_BYTES };
  return {
    python,
    run: (script, args, timeout = 60_000) => run(python, ['-I', join(HERE, script), ...args], { ...options, timeout }),
  };
}

/** Test files run in parallel processes: each prepares its own environment aside, and the first to finish moves it in. */
async function install(stamp: string, pins: string): Promise<void> {
  const aside = `${ENVIRONMENT}.${process.pid}`;
  await mkdir(dirname(ENVIRONMENT), { recursive: true });
  try {
    await run('python3', ['-m', 'venv', aside]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '-r', REQUIREMENTS];
    await run(join(aside, 'bin/python'), pip, { timeout: SETUP_TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES });
    await writeFile(join(aside, 'pins'), pins);
    if ((await readFile(stamp, 'utf8').catch(() => '')) === pins) return;
    await rm(ENVIRONMENT, { recursive: true, force: true });
    await rename(aside, ENVIRONMENT).catch(async (error: unknown) => {
      if ((await readFile(stamp, 'utf8').catch(() => '')) !== pins) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
