import type { TrustProfile } from '../../action/setup/set-up.ts';
import { UsageError, type OptionSpecs, type OptionValues } from '../command.ts';

/** A Sigstore of one's own, for `--trust-profile private`. */
export const SETUP_SIGSTORE_OPTIONS = {
  'fulcio-url': {
    type: 'string',
    value: 'URL',
    description:
      'of --trust-profile private: its certificate authority; publish then states the head by its own identity',
  },
  'rekor-url': { type: 'string', value: 'URL', description: 'of --fulcio-url: its transparency log, if there is one' },
  'rekor-version': { type: 'string', value: '1|2', description: 'of --rekor-url: its API (1); 2 needs --tsa-url' },
  'tsa-url': { type: 'string', value: 'URL', description: 'of --fulcio-url: its timestamp authority, if there is one' },
} as const satisfies OptionSpecs;

const SERVICES = ['fulcio-url', 'rekor-url', 'tsa-url'] as const;

/**
 * What the publish workflow is given to sign the head without a key; undefined where a key signs it. The public Sigstore needs
 * no addresses; GitHub's own for private repositories signs for nobody but GitHub.
 * @throws UsageError for addresses that are none, or that the profile has no use for
 */
export function headSigning(
  options: OptionValues<typeof SETUP_SIGSTORE_OPTIONS>,
  profile: TrustProfile,
  publication: 'branch' | 'directory',
): Readonly<Record<string, string>> | undefined {
  const given = SERVICES.filter((name) => options[name] !== undefined);
  if (given.length > 0 && (profile !== 'private' || options['fulcio-url'] === undefined))
    throw new UsageError(`--${given[0]} goes with --trust-profile private and --fulcio-url`);
  for (const name of given)
    // The value is put into a workflow, between single quotes.
    if (!/^https?:\/\/[!-&\(-~]+$/v.test(options[name] ?? '')) throw new UsageError(`--${name} is no http(s) address`);
  const version = options['rekor-version'];
  if (version !== undefined && (!['1', '2'].includes(version) || options['rekor-url'] === undefined))
    throw new UsageError('--rekor-version is 1 or 2, of --rekor-url');
  if (version === '2' && options['tsa-url'] === undefined) throw new UsageError('--rekor-version 2 needs --tsa-url');
  if (publication === 'directory') return undefined;
  if (profile === 'public-good') return {};
  if (given.length === 0) return undefined;
  const named = [...given, ...(version === undefined ? [] : (['rekor-version'] as const))];
  return Object.fromEntries(named.map((name) => [name, options[name] ?? '']));
}
