/** What Fulcio writes into a certificate about the identity it vouches for (its OID registry, arc 1.3.6.1.4.1.57264.1). */
import { utf8String } from './der.ts';
import type { IdTokenClaims } from './claims.ts';
import { RequestRefused } from './request-refused.ts';
import { extension, type SubjectAlternativeName } from './x509.ts';

const ARC = '1.3.6.1.4.1.57264.1';

export interface Principal {
  readonly name: SubjectAlternativeName;
  /** What the proof of possession must be a signature over. */
  readonly challenge: string;
  readonly extensions: readonly Buffer[];
}

/** Extensions .1–.6 predate the DER rule: their value is the bare text. */
const legacy = (number: number, value: string): Buffer => extension(`${ARC}.${number}`, false, Buffer.from(value));
const modern = (number: number, value: string): Buffer => extension(`${ARC}.${number}`, false, utf8String(value));

/** @param server address of the GitHub whose workflows these are. @throws RequestRefused 400 naming the first claim that is missing. */
export function gitHubPrincipal(claims: IdTokenClaims, server: string): Principal {
  const claim = (name: string): string => requiredClaim(claims, name);
  const repository = claim('repository');
  const run = `${server}/${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`;
  return {
    name: { kind: 'uri', value: `${server}/${claim('job_workflow_ref')}` },
    challenge: claim('sub'),
    extensions: [
      legacy(1, claim('iss')),
      legacy(2, claim('event_name')),
      legacy(3, claim('sha')),
      legacy(4, claim('workflow')),
      legacy(5, repository),
      legacy(6, claim('ref')),
      modern(8, claim('iss')),
      modern(9, `${server}/${claim('job_workflow_ref')}`),
      modern(10, claim('job_workflow_sha')),
      modern(11, claim('runner_environment')),
      modern(12, `${server}/${repository}`),
      modern(13, claim('sha')),
      modern(14, claim('ref')),
      modern(15, claim('repository_id')),
      modern(16, `${server}/${claim('repository_owner')}`),
      modern(17, claim('repository_owner_id')),
      modern(18, `${server}/${claim('workflow_ref')}`),
      modern(19, claim('workflow_sha')),
      modern(20, claim('event_name')),
      modern(21, run),
      modern(22, claim('repository_visibility')),
    ],
  };
}

/** @throws RequestRefused 400 when the issuer has not verified the address. */
export function emailPrincipal(claims: IdTokenClaims): Principal {
  const email = requiredClaim(claims, 'email');
  if (claims['email_verified'] !== true) throw new RequestRefused(400, 'the email address is not verified');
  const issuer = requiredClaim(claims, 'iss');
  return {
    name: { kind: 'email', value: email },
    challenge: email,
    extensions: [legacy(1, issuer), modern(8, issuer)],
  };
}

function requiredClaim(claims: IdTokenClaims, name: string): string {
  const value = claims[name];
  if (typeof value !== 'string' || value === '') throw new RequestRefused(400, `missing claim ${name}`);
  return value;
}
