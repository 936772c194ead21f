import { STATEMENT, valueAt, withValue } from '../../core/attestation/signing-bench.ts';
import { ENTRY, key, type Attack } from './attack-bench.ts';

/** A bundle whose shape is bent until one reader sees what another does not. */
export const BENT_BUNDLE: readonly Attack[] = [
  {
    name: 'a bundle downgraded to v0.1 and stripped of its proof',
    tamper: (bench) => {
      const stripped = withValue(bench.v1, [...ENTRY, 'inclusionProof'], undefined);
      return bench.ask(withValue(stripped, ['mediaType'], 'application/vnd.dev.sigstore.bundle+json;version=0.1'));
    },
    refusedWith: ['ATTESTATION_BUNDLE_VERSION'],
  },
  {
    name: 'a bundle stripped of its proof',
    tamper: (bench) => bench.ask(withValue(bench.v1, [...ENTRY, 'inclusionProof'], undefined)),
    refusedWith: ['ATTESTATION_BUNDLE_MALFORMED'],
  },
  {
    name: 'a media type that only begins like one',
    tamper: (bench) => bench.ask(withValue(bench.v2, ['mediaType'], 'application/vnd.dev.sigstore.bundle.v0.3+json;x')),
    refusedWith: ['ATTESTATION_BUNDLE_VERSION'],
  },
  {
    name: 'two signatures',
    tamper: (bench) => {
      const one = valueAt(bench.v2, ['dsseEnvelope', 'signatures', 0]);
      return bench.ask(withValue(bench.v2, ['dsseEnvelope', 'signatures'], [one, one]));
    },
    refusedWith: ['ATTESTATION_SIGNATURE_COUNT'],
  },
  {
    name: 'no signature',
    tamper: (bench) => bench.ask(withValue(bench.v2, ['dsseEnvelope', 'signatures'], [])),
    refusedWith: ['ATTESTATION_SIGNATURE_COUNT'],
  },
  {
    name: 'a certificate and a key at once',
    tamper: (bench) => bench.ask(withValue(bench.v2, ['verificationMaterial', 'publicKey'], { hint: key.key_id })),
    refusedWith: ['ATTESTATION_BUNDLE_MALFORMED'],
  },
  {
    name: 'a chain of certificates',
    tamper: (bench) => {
      const certificate = valueAt(bench.v2, ['verificationMaterial', 'certificate']);
      const removed = withValue(bench.v2, ['verificationMaterial', 'certificate'], undefined);
      return bench.ask(
        withValue(removed, ['verificationMaterial', 'x509CertificateChain'], { certificates: [certificate] }),
      );
    },
    refusedWith: ['ATTESTATION_BUNDLE_MALFORMED'],
  },
  {
    name: 'a second envelope under the other spelling',
    tamper: (bench) => bench.ask(withValue(bench.v2, ['dsse_envelope'], valueAt(bench.v2, ['dsseEnvelope']))),
    refusedWith: ['ATTESTATION_BUNDLE_MALFORMED'],
  },
  {
    name: 'base64 that readers decode differently',
    tamper: (bench) =>
      bench.ask(
        withValue(bench.v2, ['dsseEnvelope', 'payload'], `${String(valueAt(bench.v2, ['dsseEnvelope', 'payload']))} `),
      ),
    refusedWith: ['ATTESTATION_BUNDLE_MALFORMED'],
  },
  {
    name: 'a message signature',
    tamper: (bench) => {
      const message = {
        messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') },
        signature: 'AAAA',
      };
      return bench.ask(withValue(withValue(bench.v2, ['dsseEnvelope'], undefined), ['messageSignature'], message));
    },
    refusedWith: ['ATTESTATION_CONTENT_UNSUPPORTED'],
  },
  {
    name: 'an envelope and a message signature at once',
    tamper: (bench) => {
      const digest = { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') };
      return bench.ask(withValue(bench.v2, ['messageSignature'], { messageDigest: digest, signature: 'AAAA' }));
    },
    refusedWith: ['ATTESTATION_BUNDLE_MALFORMED'],
  },
  {
    name: 'base64 with stray bits, a second text for the same bytes',
    tamper: (bench) => {
      const path = [...ENTRY, 'logId', 'keyId'];
      const text = String(valueAt(bench.v2, path));
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
      const stray = alphabet[alphabet.indexOf(text.charAt(42)) + 1] ?? '';
      return bench.ask(withValue(bench.v2, path, `${text.slice(0, 42)}${stray}=`));
    },
    refusedWith: ['ATTESTATION_BUNDLE_MALFORMED'],
  },
  {
    name: 'the same member twice',
    tamper: (bench) =>
      bench.ask(Buffer.from(Buffer.from(bench.v2).toString('utf8').replace('{', '{"mediaType":"x",'), 'utf8')),
    refusedWith: ['JSON_DUPLICATE_KEY'],
  },
  {
    name: 'another payload under the same signature',
    tamper: (bench) => {
      const payload = Buffer.from(JSON.stringify({ ...STATEMENT, predicate: {} })).toString('base64');
      return bench.ask(withValue(bench.v2, ['dsseEnvelope', 'payload'], payload));
    },
    refusedWith: ['ATTESTATION_LOG_ENTRY_MISMATCH', 'ATTESTATION_SIGNATURE_INVALID'],
  },
  {
    name: 'another payload under the same signature of a key',
    tamper: (bench) => {
      const payload = Buffer.from(JSON.stringify({ ...STATEMENT, predicate: {} })).toString('base64');
      return bench.askKey(withValue(bench.byKey, ['dsseEnvelope', 'payload'], payload));
    },
    refusedWith: ['ATTESTATION_SIGNATURE_INVALID'],
  },
];
