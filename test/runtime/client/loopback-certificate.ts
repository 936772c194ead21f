import { generateKeyPairSync } from 'node:crypto';
import { contextPrimitive, sequence } from '../../../lab/sigstore/der.ts';
import {
  certificateAuthority,
  distinguishedName,
  extension,
  issueCertificate,
  randomSerialNumber,
  toPem,
} from '../../../lab/sigstore/x509.ts';

const OID_SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const DNS_NAME = 2;

/** A certificate for `localhost` that signed itself, with its key, both PEM. */
export function loopbackCertificate(): { readonly certificate: string; readonly key: string } {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = distinguishedName('Loopback', 'localhost');
  const certificate = issueCertificate({
    issuer: { name, keys },
    subject: name,
    publicKey: keys.publicKey,
    notBefore: new Date(Date.now() - 3_600_000),
    notAfter: new Date(Date.now() + 3_600_000),
    serialNumber: randomSerialNumber(),
    extensions: [
      certificateAuthority(),
      extension(
        OID_SUBJECT_ALTERNATIVE_NAME,
        false,
        sequence(contextPrimitive(DNS_NAME, Buffer.from('localhost', 'latin1'))),
      ),
    ],
  });
  return { certificate: toPem(certificate), key: String(keys.privateKey.export({ type: 'pkcs8', format: 'pem' })) };
}
