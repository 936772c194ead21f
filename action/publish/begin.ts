import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { keyOnlyTrust } from '../../core/attestation/trust.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { finding, findingsOf, ok, refused, type Outcome } from '../../core/finding.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import { headPath } from '../../core/publication/head.ts';
import { emptyState } from '../../core/registry/registry-state.ts';
import { renderAdmissions, renderRevocations } from '../../core/publication/render-publication.ts';
import type { StatementSigner } from '../../signing/sign-statement.ts';
import { createRootMetadata, createTopLevelTargets, fileInfo } from '../../signing/tuf/metadata.ts';
import { expiryAfter, ROOT_LIFETIME_HOURS, TARGETS_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import type { TufKey, TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { planFirst } from '../publication/publication-files.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';
import { recordFiles } from './evidence-files.ts';
import { signHead } from './sign-head.ts';

/** What the offline holders of the root sign once, before anything is published. */
export interface RootOfTrust {
  /** TUF root, version 1. */
  readonly root: Uint8Array;
  /** TUF top-level targets, version 1. */
  readonly targets: Uint8Array;
  readonly config: Uint8Array;
  /** Sigstore trusted root. */
  readonly trustedRoot: Uint8Array;
}

export interface RootCeremony {
  readonly config: PublicationConfig;
  readonly trustedRoot: Uint8Array;
  readonly rootKeys: readonly TufKey[];
  readonly threshold: number;
  readonly admissions: TufPublicKey;
  readonly revocations: TufPublicKey;
  readonly snapshot: TufPublicKey;
  readonly now: Date;
}

/** Signs root and top-level targets: config.json, trusted_root.json and the two delegations. */
export async function signRootOfTrust(ceremony: RootCeremony): Promise<RootOfTrust> {
  const { rootKeys, threshold, now } = ceremony;
  const offline = { keys: rootKeys, threshold };
  const config = encodeDocument(ceremony.config);
  const online = { keys: [ceremony.snapshot], threshold: 1 };
  const root = await createRootMetadata({
    version: 1,
    expires: expiryAfter(now, ROOT_LIFETIME_HOURS),
    root: offline,
    targets: offline,
    snapshot: online,
    timestamp: online,
    signers: rootKeys,
  });
  const targets = await createTopLevelTargets({
    version: 1,
    expires: expiryAfter(now, TARGETS_LIFETIME_HOURS),
    targets: new Map([
      ['config.json', fileInfo(config)],
      ['trusted_root.json', fileInfo(ceremony.trustedRoot)],
    ]),
    admissions: { keys: [ceremony.admissions], threshold: 1 },
    revocations: { keys: [ceremony.revocations], threshold: 1 },
    signers: rootKeys,
  });
  return { root, targets, config, trustedRoot: ceremony.trustedRoot };
}

export interface BeginRequest {
  readonly rootOfTrust: RootOfTrust;
  readonly config: PublicationConfig;
  readonly history: ObjectReader;
  /** The registry's first commit: its rules are accepted because the root's holders begin with them. */
  readonly firstCommit: string;
  readonly store: PublicationStore;
  readonly keys: { readonly admissions: TufKey; readonly revocations: TufKey; readonly snapshot: TufKey };
  /** Absent where only the publish workflow can sign the head: its first run does, and nothing loads before. */
  readonly headSigner?: StatementSigner;
  readonly now: Date;
}

/** Writes the first publication of a registry: its rules, and nothing admitted yet. */
export async function beginPublication(request: BeginRequest): Promise<Outcome<{ readonly version: number }>> {
  const { rootOfTrust, config, firstCommit, keys, now, store } = request;
  const changes = await request.history.changes(undefined, firstCommit);
  const step = {
    commit: firstCommit,
    isFirst: true,
    changes,
    approval: { kind: 'push' as const },
    artifacts: new Map(),
  };
  const { state, events, records } = await foldHistory(emptyState(config.registry_id, config.channel), [step], {
    trust: keyOnlyTrust(),
    previous: new Map(),
    at: now,
  });
  const [first, ...rest] = events.flatMap((event) => ('findings' in event ? event.findings : []));
  if (first !== undefined) return refused(first, ...rest);
  if (state.policy === undefined) return refused(finding('POLICY_MISSING', 'the first commit has no policy.yml'));
  const { targets: admissions, files } = renderAdmissions(state, { shards: config.index_shards });
  const written = await writePublication({
    store,
    trustedRoot: rootOfTrust.root,
    depth: 'metadata',
    message: `Begin with ${firstCommit}`,
    plan: async (previous) => {
      if (previous !== undefined) return refused(finding('PUBLICATION_EXISTS', 'the store holds a publication'));
      const planned = await planFirst({
        root: rootOfTrust.root,
        targets: { version: 1, bytes: rootOfTrust.targets },
        files: new Map([
          ['config.json', rootOfTrust.config],
          ['trusted_root.json', rootOfTrust.trustedRoot],
        ]),
        admissions,
        revocations: new Map([['revocations.json', renderRevocations(state)]]),
        keys,
        now,
      });
      if (planned.kind === 'refused') return planned;
      const { headSigner } = request;
      const ledger = [...recordFiles(records), ...[...files].map(([path, bytes]) => ({ path, bytes }))];
      if (headSigner === undefined) return ok({ ...planned.value, files: [...ledger, ...planned.value.files] });
      const head = await signHead({ store, headSigner, now, tip: firstCommit }, undefined, planned.value, admissions);
      const path = headPath(planned.value.metadata.roles.admissions.version);
      return ok({ ...planned.value, files: [...ledger, { path, bytes: head }, ...planned.value.files] });
    },
  });
  const [problem, ...others] = findingsOf(written);
  return problem === undefined ? ok({ version: 1 }) : refused(problem, ...others);
}
