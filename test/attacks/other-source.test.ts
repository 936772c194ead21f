import { expect, test } from 'vitest';
import { decideChange, reviewOf } from '../../core/admission/decide-change.ts';
import { keyOnlyTrust } from '../../core/attestation/trust.ts';
import { describeDrift } from '../../core/release/drift.ts';
import { mergedRelease } from '../../core/release/previous-release.ts';
import { built } from '../core/evidence/evidence-bench.ts';
import {
  acceptedState,
  AUTHOR_ID,
  changesOf,
  newPublisher,
  newRelease,
  NOW,
  PLUGIN,
  POLICY,
  record,
  resigned,
} from '../fixtures/registry.ts';

// A release that a key signed has no certificate to say where it comes from. Its provenance says that it was built from
// another repository than the last one, by a workflow of the same path: the same builder builds a fork as well.

const REPOSITORY = 'https://github.com/acme/plugin';
const POLICED = `${POLICY}quorum: [{ risk: drift-source, approvals: 2 }]\n`;
const publisher = newPublisher();

async function make(version: string, repository: string) {
  const bare = await newRelease(publisher, { version });
  const subject = { name: bare.artifact.name, sha256: bare.digest.slice('sha256:'.length) };
  const provenance = await built(publisher, { repository }, subject);
  const files = new Map([...bare.files, ['attestations/provenance.sigstore.json', provenance] as const]);
  return resigned({ ...bare, files }, publisher, {});
}

test.each([
  ['the same repository', REPOSITORY, []],
  [
    'another repository',
    'https://github.com/mallory/plugin',
    [
      expect.stringContaining(
        `repository of the build changed from ${REPOSITORY} to https://github.com/mallory/plugin`,
      ),
    ],
  ],
])('a build from %s', async (_, repository, drift) => {
  const first = await make('1.0.0', REPOSITORY);
  const last = mergedRelease(
    { files: first.files, plugin: Buffer.from(record(publisher)), submittedBy: AUTHOR_ID },
    'vetted',
  );
  if (last === undefined) throw new Error('it was made to be read');
  const next = await make('1.0.1', repository);
  const state = await acceptedState(publisher, POLICED);
  const ground = { state, trust: keyOnlyTrust(), at: NOW, previous: new Map([[PLUGIN, last]]), submittedBy: AUTHOR_ID };
  const judged = await decideChange(changesOf(next), new Map([[next.folder, next.evidence]]), ground);
  expect(judged.findings).toEqual([]);
  expect(judged.releases.flatMap((each) => reviewOf(each)?.drift ?? []).map(describeDrift)).toEqual(drift);
  expect(judged.quorum.approvals).toBe(drift.length === 0 ? 1 : 2);
});
