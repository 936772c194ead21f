import crypto, { type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bundleFromJSON, type Bundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { parseBundle } from '../../core/attestation/bundle.ts';
import { verifyAttestation } from '../../core/attestation/verify-attestation.ts';
import { verifySignature } from '../../core/attestation/verify-signature.ts';
import { parseCertificate } from '../../core/identity/certificate.ts';
import { question, rootOf, trustIn } from '../core/attestation/signing-bench.ts';
import { valueOf } from '../fixtures/outcome.ts';

export interface ContenderInput {
  readonly trusted_root: object;
  /** Base64 of Sigstore bundles. */
  readonly bundles: readonly string[];
}

export interface ContenderBatch {
  /** Of this thread's processor time, per bundle. */
  readonly milliseconds: number;
  readonly rss_bytes: number;
  /** Of `signatures`: how many one bundle needs. */
  readonly checks?: number;
}

export type Contender = 'portcullis' | 'portcullis-signature' | 'stock' | 'signatures';

interface Prepared {
  readonly verify: (index: number) => boolean;
  readonly checks?: number;
}

/** Verifications at a time. */
export const BATCH = 100;

const CONTENDERS: Readonly<Record<Contender, (input: ContenderInput) => Prepared>> = {
  portcullis({ trusted_root, bundles }) {
    const trust = gateTrust(trusted_root);
    const questions = bundles.map((bundle) => question(Buffer.from(bundle, 'base64'), trust));
    return { verify: (index) => verifyAttestation(at(questions, index)).kind === 'ok' };
  },
  'portcullis-signature'({ trusted_root, bundles }) {
    const trust = gateTrust(trusted_root);
    const parsed = bundles.map((base64) => valueOf(parseBundle(Buffer.from(base64, 'base64'))));
    return {
      verify(index) {
        const bundle = at(parsed, index);
        if (bundle.signer.kind !== 'certificate') return false;
        const certificate = valueOf(parseCertificate(bundle.signer.der));
        return verifySignature(bundle, { kind: 'certificate', certificate }, trust).findings.length === 0;
      },
    };
  },
  stock(input) {
    return { verify: stockVerifier(input) };
  },
  signatures(input) {
    const checks = ownSignatureChecks(input);
    return {
      verify: (index) => at(checks, index).every((check) => repeat(check)),
      checks: at(checks, 0).length,
    };
  },
};

function gateTrust(root: object): ReturnType<typeof trustIn> {
  return trustIn(root, { name: 'public-good', certificate_authority: rootOf(root) });
}

function stockVerifier({ trusted_root, bundles }: ContenderInput): (index: number) => boolean {
  const parsed = bundles.map((base64): Bundle => bundleFromJSON(JSON.parse(Buffer.from(base64, 'base64').toString())));
  const options = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trusted_root)), options);
  return (index) => verifier.verify(toSignedEntity(at(parsed, index))).key.type === 'public';
}

interface Check {
  readonly algorithm: string | undefined;
  readonly data: Buffer;
  readonly key: KeyObject;
  readonly signature: Buffer;
}

/**
 * The signature checks that the stock library makes for each bundle, once each, less those that are the same for all: of
 * issuers and timestamp authorities.
 */
function ownSignatureChecks(input: ContenderInput): readonly (readonly Check[])[] {
  const verify = stockVerifier(input);
  const all = input.bundles.map((_, index) => recorded(() => verify(index)));
  return all.map((checks, index) => {
    const others = all[(index + 1) % all.length];
    return [...checks].filter(([key]) => others?.has(key) !== true).map(([, check]) => check);
  });
}

function recorded(verify: () => unknown): ReadonlyMap<string, Check> {
  const checks = new Map<string, Check>();
  const real = crypto.verify;
  const spy = (algorithm: string | undefined, data: Buffer, key: KeyObject, signature: Buffer): boolean => {
    checks.set(`${data.toString('hex')} ${signature.toString('hex')}`, { algorithm, data, key, signature });
    return real(algorithm, data, key, signature);
  };
  Reflect.set(crypto, 'verify', spy);
  verify();
  Reflect.set(crypto, 'verify', real);
  return checks;
}

function repeat({ algorithm, data, key, signature }: Check): boolean {
  return crypto.verify(algorithm, data, key, signature);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('nothing to verify');
  return item;
}

function measure({ verify, checks }: Prepared): ContenderBatch {
  const before = process.threadCpuUsage();
  for (let index = 0; index < BATCH; index += 1) {
    if (!verify(index)) throw new Error('the benchmark measures an acceptance');
  }
  const { user, system } = process.threadCpuUsage(before);
  const batch = { milliseconds: (user + system) / 1_000 / BATCH, rss_bytes: process.memoryUsage.rss() };
  return checks === undefined ? batch : { ...batch, checks };
}

/** Runs a batch for each message of the parent, and ends when the parent disconnects. */
if (import.meta.main) {
  const [name, file = ''] = process.argv.slice(2);
  const prepare = Object.entries(CONTENDERS).find(([contender]) => contender === name)?.[1];
  if (prepare === undefined) throw new Error(`no contender ${name}`);
  const prepared = prepare(JSON.parse(readFileSync(file, 'utf8')));
  process.on('message', () => process.send?.(measure(prepared)));
}
