import { cp, writeFile } from 'node:fs/promises';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { generateKey, type KeyAlgorithm } from '../../signing/generate-key.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

export const START = new Date('2026-03-01T12:00:00Z');
const HOUR_IN_MS = 3_600_000;
const PUBLICATION = ['--publication', 'reg.publication'] as const;
const ROOT = ['--root', 'reg/trust/root.json'] as const;

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** A registry of three root keys, two of which must sign, and the commands of a ceremony over it. */
export class Ceremony implements AsyncDisposable {
  readonly folder: TemporaryDirectory;
  now = START;
  env: Record<string, string> = {};

  constructor(folder: TemporaryDirectory) {
    this.folder = folder;
  }

  static async begin(rootKeys = 3, now = START): Promise<Ceremony> {
    const ceremony = new Ceremony(await temporaryDirectory());
    ceremony.now = now;
    const made = await ceremony.run('init', 'reg', '--registry-id', 'acme/plugins', '--root-keys', String(rootKeys));
    if (made.code !== 0) throw new Error(made.errors);
    return ceremony;
  }

  after(hours: number): void {
    this.now = new Date(START.getTime() + hours * HOUR_IN_MS);
  }

  async run(...argv: readonly string[]): Promise<Said> {
    const world = { ...fakeWorld(this.env), commands: COMMANDS, cwd: this.folder.path, now: () => this.now };
    const code = await runCli(argv, world);
    return { code, out: world.stdout.text(), errors: world.stderr.text() };
  }

  /** A new key pair: `NAME.pem` and `NAME.pem.pub`. */
  async key(name: string, algorithm: KeyAlgorithm = 'ed25519'): Promise<string> {
    const key = generateKey(algorithm);
    await writeFile(this.folder.in(`${name}.pem`), key.private_key);
    await writeFile(this.folder.in(`${name}.pem.pub`), key.public_key);
    return `${name}.pem`;
  }

  status(): Promise<Said> {
    return this.run('keys', 'status', ...PUBLICATION, ...ROOT);
  }

  draft(file: string, ...options: readonly string[]): Promise<Said> {
    return this.run('keys', 'draft', file, ...options, ...PUBLICATION, ...ROOT);
  }

  /** The answer's `out` is the name of the signature file. */
  async sign(draft: string, key: string, out: string): Promise<Said> {
    return this.run('keys', 'sign', draft, '--key', key, '--yes', '--out', out, ...ROOT);
  }

  assemble(draft: string, ...signatures: readonly string[]): Promise<Said> {
    return this.run('keys', 'assemble', draft, ...signatures, ...ROOT);
  }

  publish(draft: string, signatures: readonly string[], ...options: readonly string[]): Promise<Said> {
    return this.run('keys', 'publish', draft, ...signatures, '--keys', 'reg.keys', ...options, ...PUBLICATION, ...ROOT);
  }

  /** Draft, two signatures of the first root keys and publish; throws with what was said where one is refused. */
  async change(name: string, draft: readonly string[], publish: readonly string[] = []): Promise<void> {
    const file = `${name}.json`;
    must(await this.draft(file, ...draft));
    must(await this.sign(file, 'reg.keys/root-1.pem', `${name}.1`));
    must(await this.sign(file, 'reg.keys/root-2.pem', `${name}.2`));
    must(await this.publish(file, [`${name}.1`, `${name}.2`], ...publish));
  }

  resign(...options: readonly string[]): Promise<Said> {
    return this.run('re-sign', '--keys', 'reg.keys', ...options, ...PUBLICATION, ...ROOT);
  }

  verify(publication = 'reg.publication'): Promise<Said> {
    return this.run('verify', '--publication', publication, '--cache', 'cache', ...ROOT);
  }

  publishMain(...options: readonly string[]): Promise<Said> {
    return this.run('publish', '--registry', 'reg', '--keys', 'reg.keys', ...options, ...PUBLICATION);
  }

  copyPublication(name: string): Promise<void> {
    return cp(this.folder.in('reg.publication'), this.folder.in(name), { recursive: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.folder[Symbol.asyncDispose]();
  }
}

export function must(said: Said): Said {
  if (said.code !== 0) throw new Error(`${said.code}: ${said.out}${said.errors}`);
  return said;
}

/** The codes of a refusal, in the order in which they were found. */
export function codesIn({ out }: Said): readonly string[] {
  return [...new Set(out.match(/\b[A-Z]+_[A-Z_]+[A-Z]\b/gu) ?? [])];
}
