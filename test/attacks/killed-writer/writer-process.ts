// Publishes, revokes and re-signs with the commands themselves until it is killed, or runs one command line once it is told to go.
// Arguments: working folder, then `loop` PUBLICATION FIRST_REF LAST_REF, or a command line.
import { COMMANDS } from '../../../cli/commands/index.ts';
import { runCli } from '../../../cli/run-cli.ts';
import { randomBytes } from 'node:crypto';

const [cwd = '', ...rest] = process.argv.slice(2);
const HOUR = 3_600_000;
const NOTHING = { isTTY: false, write: () => undefined };

async function portcullis(argv: readonly string[], hours: number, out: (text: string) => void): Promise<number> {
  const stdout = { isTTY: false, write: out };
  const now = () => new Date(Date.now() + hours * HOUR);
  const world = {
    commands: COMMANDS,
    version: '0',
    env: process.env,
    cwd,
    stdout,
    stderr: { ...NOTHING, write: out },
    now,
  };
  return runCli(argv, { ...world, catchInterrupts: () => new AbortController().signal });
}

/** The commands are loaded before the start is told, so that a kill meets their work and not the loading. */
async function loaded(): Promise<void> {
  for (const name of ['publish', 'revoke', 're-sign']) await COMMANDS[name]?.load();
}

await loaded();
process.stdout.write('ready\n');
if (rest[0] === 'loop') {
  const [, publication = '', first = '0', last = '0'] = rest;
  const places = ['--publication', publication, '--keys', 'reg.keys'];
  const root = ['--root', 'reg/trust/root.json'];
  for (let ref = Number(first); ; ref += 1) {
    const deny = `sha256:${randomBytes(32).toString('hex')}`;
    const commit = `step-${Math.min(ref, Number(last))}`;
    await portcullis(['publish', '--registry', 'reg', '--ref', commit, ...places], 1, NOTHING.write);
    await portcullis(
      ['revoke', deny, '--anyway', '--reason', 'x', '--issuer', 'x', ...places, ...root],
      2,
      NOTHING.write,
    );
    await portcullis(['re-sign', ...places, ...root], 4, NOTHING.write);
  }
} else {
  await new Promise((resolve) => process.stdin.once('data', resolve));
  let out = '';
  process.exitCode = await portcullis(rest, 0, (text) => {
    out += text;
  });
  process.stdout.write(JSON.stringify(out));
  process.stdin.destroy();
}
