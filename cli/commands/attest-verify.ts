import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import {
  keyOnlyTrust,
  MAX_TRUSTED_ROOT_BYTES,
  prepareOpenTrust,
  type TrustMaterial,
} from '../../core/attestation/trust.ts';
import {
  type AnyBundleQuestion,
  type Artifact,
  type ExpectedSigner,
  verifyAnyBundle,
  type VerifiedBundle,
} from '../../core/attestation/verify-any-bundle.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { MAX_PUBLIC_KEY_CHARACTERS } from '../../core/identity/public-key.ts';
import { defineCommand, type OptionSpecs, type OptionValues, type Result, UsageError } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { digestInput, readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';

/** Only message signatures need the whole file; statements name it by digest. */
const MAX_SIGNED_MESSAGE_BYTES = 1024 * 1024 * 1024;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/** GitHub's instance for private repositories logs nothing: its timestamp authority is all there is. */
const PRIVATE_THRESHOLDS = { ct_log: 0, log: 0, timestamp: 1 };

const options = {
  bundle: { type: 'string', value: 'FILE', required: true, description: 'the Sigstore bundle' },
  artifact: {
    type: 'string',
    value: 'FILE',
    required: true,
    description: 'the file it is about, or its digest as sha256:HEX or sha512:HEX',
  },
  'certificate-identity': {
    type: 'string',
    value: 'NAME',
    description: 'the one name the certificate must state, exactly',
  },
  'certificate-oidc-issuer': {
    type: 'string',
    value: 'URL',
    description: 'the issuer the certificate must state, exactly',
  },
  key: { type: 'string', value: 'FILE', description: 'the public key that must have signed, PEM' },
  'trusted-root': {
    type: 'string',
    value: 'FILE',
    description: "Sigstore's trusted_root.json; needed for certificates",
  },
  private: { type: 'boolean', description: 'no transparency log is asked for, a trusted timestamp is' },
  'predicate-type': { type: 'string', value: 'URI', description: 'what kind of statement it must be' },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const command = defineCommand({
  name: 'attest verify',
  summary: 'Verify any Sigstore bundle: who signed this file',
  usage:
    '--bundle FILE --artifact FILE (--certificate-identity NAME --certificate-oidc-issuer URL --trusted-root FILE | --key FILE)',
  options,
  example: 'portcullis attest verify --bundle a.whl.sigstore.json --artifact a.whl --key release.pub',
  async run({ options, cwd, style, progress }) {
    const signer = await readSigner(options, cwd);
    const trust = await readTrust(options, cwd);
    if (trust.kind === 'refused') return refusal(trust.findings, style);
    progress(`verifying ${options.bundle}`);
    const question = {
      bundle: await readInput(cwd, options.bundle, MAX_BUNDLE_BYTES),
      signer,
      trust: trust.value,
      file: options.bundle,
      ...(options['predicate-type'] === undefined ? {} : { predicateType: options['predicate-type'] }),
    };
    const verified = await verifyArtifact(question, options.artifact, cwd);
    return verified.kind === 'refused' ? refusal(verified.findings, style) : accepted(verified.value, options, style);
  },
});

async function readSigner(options: Options, cwd: string): Promise<ExpectedSigner> {
  const identity = options['certificate-identity'];
  const issuer = options['certificate-oidc-issuer'];
  if (options.key !== undefined) {
    if (identity !== undefined || issuer !== undefined)
      throw new UsageError('--key and --certificate-… exclude each other');
    const pem = await readInput(cwd, options.key, MAX_PUBLIC_KEY_CHARACTERS);
    return { kind: 'public-key', public_key: Buffer.from(pem).toString('utf8') };
  }
  if (identity === undefined || issuer === undefined) {
    throw new UsageError('say who must have signed: --certificate-identity with --certificate-oidc-issuer, or --key');
  }
  if (options['trusted-root'] === undefined)
    throw new UsageError('--trusted-root must be given to verify a certificate');
  return { kind: 'certificate', identity, issuer };
}

async function readTrust(options: Options, cwd: string): Promise<Outcome<TrustMaterial>> {
  const file = options['trusted-root'];
  if (file === undefined) return ok(keyOnlyTrust());
  const bytes = await readInput(cwd, file, MAX_TRUSTED_ROOT_BYTES);
  return prepareOpenTrust(bytes, options.private ? PRIVATE_THRESHOLDS : undefined, file);
}

async function verifyArtifact(
  question: Omit<AnyBundleQuestion, 'artifact'>,
  named: string,
  cwd: string,
): Promise<Outcome<VerifiedBundle>> {
  const isDigest = DIGEST.test(named);
  const artifact: Artifact = { digests: isDigest ? statedDigest(named) : await digestInput(cwd, named) };
  const verified = verifyAnyBundle({ ...question, artifact });
  const needsBytes =
    verified.kind === 'refused' && verified.findings.some(({ code }) => code === 'ATTESTATION_ARTIFACT_NEEDED');
  if (!needsBytes || isDigest) return verified;
  return verifyAnyBundle({ ...question, artifact: { bytes: await readInput(cwd, named, MAX_SIGNED_MESSAGE_BYTES) } });
}

function statedDigest(named: string): Readonly<Record<string, string>> {
  const [algorithm = '', hex = ''] = named.split(':');
  return { [algorithm]: hex };
}

function accepted(verified: VerifiedBundle, options: Options, style: Style): Result {
  const { statement, certificate, times, profile, bundle_sha256 } = verified;
  const rows: [string, string][] = [
    ['artifact', options.artifact],
    ['signed by', options['certificate-identity'] ?? `the key in ${options.key ?? ''}`],
    ...(options['certificate-oidc-issuer'] === undefined
      ? []
      : [['according to', options['certificate-oidc-issuer']] as [string, string]]),
    ...(statement === undefined ? [] : [['statement', statement.predicate_type] as [string, string]]),
    ...times.slice(0, 1).map((time): [string, string] => ['signed at', time.toISOString()]),
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(12)}  ${plainText(value)}`);
  return {
    exit: 'yes',
    human: [style.green('verified'), ...lines].join('\n'),
    json: { verdict: 'verified', profile, times, bundle_sha256, certificate, statement },
  };
}
