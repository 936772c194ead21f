import type { StatementSigner } from '../../signing/sign-statement.ts';
import { keySigner } from '../../signing/key-signer.ts';
import { keylessSigner, PUBLIC_GOOD, type SigstoreServices } from '../../signing/keyless-signer.ts';

/** Who signs, as an action's inputs say it; an input that is not given is empty. */
export interface SignerInputs {
  /** PEM text, a secret. With it, nothing else is looked at. */
  readonly key: string;
  readonly fulcioUrl: string;
  readonly rekorUrl: string;
  readonly rekorVersion: string;
  readonly tsaUrl: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * A key, or the identity of the job: by the Sigstore named, or the public one where none is.
 * @throws Error when the inputs contradict each other, or the job has no `id-token: write`
 */
export function signerFrom(inputs: SignerInputs, env: Env): StatementSigner {
  if (inputs.key !== '') return keySigner(inputs.key);
  const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (requestUrl === '' || requestToken === '')
    throw new Error('nobody to sign: give a key, or "id-token: write" to the job');
  return keylessSigner({ services: services(inputs), token: { kind: 'github-actions', requestUrl, requestToken } });
}

function services({ fulcioUrl, rekorUrl, rekorVersion, tsaUrl }: SignerInputs): SigstoreServices {
  if (fulcioUrl === '') {
    if (rekorUrl !== '' || tsaUrl !== '') throw new Error('rekor-url and tsa-url go with fulcio-url');
    return PUBLIC_GOOD;
  }
  for (const url of [fulcioUrl, rekorUrl, tsaUrl]) {
    if (url !== '' && !/^https?:\/\/./.test(url))
      throw new Error('fulcio-url, rekor-url and tsa-url are http(s) addresses');
  }
  const version = rekorVersion === '2' ? 2 : 1;
  if (!['', '1', '2'].includes(rekorVersion)) throw new Error('rekor-version is 1 or 2');
  if (version === 2 && tsaUrl === '') throw new Error('rekor-version 2 needs tsa-url');
  return {
    fulcio: fulcioUrl,
    ...(rekorUrl === '' ? {} : { rekor: { url: rekorUrl, version } as const }),
    ...(tsaUrl === '' ? {} : { tsa: tsaUrl }),
  };
}
