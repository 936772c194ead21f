import manifest from '../package.json' with { type: 'json' };
import type { Writer } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { runCli } from './run-cli.ts';

/** The launcher may pass on an interrupt the terminal has sent already: within this time it is the same key press. */
const SAME_INTERRUPT_MS = 500;

/** A reader that left (`| head`) is no error, and must not turn a refusal into exit 0: the rest is dropped. */
function writer(stream: NodeJS.WriteStream): Writer & { flush(): Promise<void> } {
  let open = true;
  let pending: Promise<void> = Promise.resolve();
  stream.on('error', () => {
    open = false;
  });
  return {
    isTTY: stream.isTTY,
    write(text) {
      if (!open) return;
      const written = new Promise<void>((resolve) => stream.write(text, () => resolve()));
      pending = pending.then(() => written);
    },
    flush: () => pending,
  };
}

function catchInterrupts(): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | undefined;
  const interrupt = (): void => {
    if (firstAt !== undefined && performance.now() - firstAt > SAME_INTERRUPT_MS) process.exit(130);
    firstAt ??= performance.now();
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}

async function main(): Promise<void> {
  const stdout = writer(process.stdout);
  const stderr = writer(process.stderr);
  const exitCode = await runCli(process.argv.slice(2), {
    commands: COMMANDS,
    version: manifest.version,
    env: process.env,
    cwd: process.cwd(),
    stdout,
    stderr,
    now: () => new Date(),
    catchInterrupts,
  });
  await Promise.all([stdout.flush(), stderr.flush()]);
  process.exit(exitCode);
}

// A promise that nobody settles would let the process end by itself, and Node would call that success: exit 0 is "yes".
process.exitCode = 1;
// No top-level await: a command's chunk may import this module, and would wait for it while it waits for the chunk.
void main();
