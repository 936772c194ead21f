import { resolve } from 'node:path';
import type { IdentityTokenSource } from '../signing/identity-token.ts';
import type { StatementSigner } from '../signing/sign-statement.ts';
import { UsageError, type Env, type OptionSpecs, type OptionValues } from './command.ts';

const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;

/** A Sigstore instance and an identity token. The same options for every command. */
export const KEYLESS_OPTIONS = {
  'fulcio-url': { type: 'string', value: 'URL', description: 'sign without a key: the certificate authority' },
  'rekor-url': { type: 'string', value: 'URL', description: 'the transparency log, if there is one' },
  'rekor-version': { type: 'string', value: '1|2', description: 'its API (1); 2 needs --tsa-url' },
  'tsa-url': { type: 'string', value: 'URL', description: 'the timestamp authority, if there is one' },
  'identity-token': {
    type: 'string',
    value: 'FILE',
    description: "the OIDC token, or a file with it; in GitHub Actions the job's own",
  },
} as const satisfies OptionSpecs;

/** Who signs a statement: a key, or an identity. */
export const SIGNER_OPTIONS = {
  key: {
    type: 'string',
    value: 'REFERENCE',
    description: 'sign with this private key: a PEM file, env:NAME, or cmd:PUBLIC PROGRAM ARGS',
  },
  ...KEYLESS_OPTIONS,
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof SIGNER_OPTIONS>;

/** @throws UsageError when the options contradict each other or name nobody */
export function checkSignerUsage(options: Options): void {
  const services = (['fulcio-url', 'rekor-url', 'tsa-url'] as const).filter((name) => options[name] !== undefined);
  if (options.key !== undefined && (services.length > 0 || options['identity-token'] !== undefined)) {
    throw new UsageError('--key signs alone: it excludes the addresses of services and --identity-token');
  }
  if (options.key === undefined && options['fulcio-url'] === undefined) {
    throw new UsageError('say who signs: --key, or --fulcio-url');
  }
  for (const name of services) {
    if (!/^https?:\/\//.test(options[name] ?? '') || !URL.canParse(options[name] ?? '')) {
      throw new UsageError(`--${name} is not a URL`);
    }
  }
  if (!['1', '2', undefined].includes(options['rekor-version'])) throw new UsageError('--rekor-version is 1 or 2');
  if (options['rekor-version'] === '2' && options['tsa-url'] === undefined) {
    throw new UsageError('--rekor-version 2 needs --tsa-url');
  }
}

/** The signer that checked options name. */
export async function readSigner(options: Options, cwd: string, env: Env): Promise<StatementSigner> {
  const { key } = options;
  if (key !== undefined) {
    const { readKeyReference } = await import('../signing/key-reference.ts');
    if (/^(?:file|env|cmd):/u.test(key)) return (await readKeyReference(key, { cwd, env })).statements();
    const { keySignerFromFile } = await import('../signing/key-signer.ts');
    return keySignerFromFile(resolve(cwd, key));
  }
  const rekor = options['rekor-url'];
  const tsa = options['tsa-url'];
  const version = options['rekor-version'] === '2' ? 2 : 1;
  const services = {
    fulcio: options['fulcio-url'] ?? '',
    ...(rekor === undefined ? {} : { rekor: { url: rekor, version } as const }),
    ...(tsa === undefined ? {} : { tsa }),
  };
  const { keylessSigner } = await import('../signing/keyless-signer.ts');
  return keylessSigner({ services, token: tokenSource(options['identity-token'], cwd, env) });
}

function tokenSource(given: string | undefined, cwd: string, env: Env): IdentityTokenSource {
  if (given !== undefined) {
    return JWT.test(given) ? { kind: 'token', token: given } : { kind: 'file', path: resolve(cwd, given) };
  }
  const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (requestUrl === undefined || requestToken === undefined) {
    throw new UsageError('--identity-token must be given outside GitHub Actions');
  }
  return { kind: 'github-actions', requestUrl, requestToken };
}
