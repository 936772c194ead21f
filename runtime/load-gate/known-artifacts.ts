import type { Digest } from '../../registry-schema/generated/types.ts';
import type { AdmittedRelease } from '../../core/load/admitted-release.ts';
import type { VerifiedArtifact } from '../../core/load/verify-artifact.ts';
import { findRelease } from './load-gate.ts';
import type { PublicationFacts } from './publication-facts.ts';

interface Asked {
  readonly fileName: string;
  readonly pluginId?: string;
}

/** What was verified of an artifact, and what it was asked as. */
export interface KnownArtifact {
  readonly digest: Digest;
  readonly release: AdmittedRelease;
  readonly verified: VerifiedArtifact;
  /** The tier granted, where it had lapsed when this was verified. */
  readonly lapsedFrom: string | undefined;
  readonly asked: Asked;
}

/** A host has fewer plugins; beyond, the one learnt first is forgotten and verified again when it is asked for. */
const MAX_KNOWN = 4096;

/** Artifacts that were verified under the publication that is held now. */
export class KnownArtifacts {
  readonly #byDigest = new Map<Digest, KnownArtifact>();
  #facts: PublicationFacts | undefined;

  get(digest: Digest): KnownArtifact | undefined {
    return this.#byDigest.get(digest);
  }

  /** Known under the same names: a file's name decides how it is read, and the plugin's what it may be. */
  match(digest: Digest, { fileName, pluginId }: Asked): KnownArtifact | undefined {
    const known = this.#byDigest.get(digest);
    return known?.asked.fileName === fileName && known.asked.pluginId === pluginId ? known : undefined;
  }

  /** Remembers what was verified by `facts`, unless they are no longer the ones that are held. */
  add({ fileName, pluginId }: Asked, known: Omit<KnownArtifact, 'asked'>, facts: PublicationFacts): void {
    if (facts !== this.#facts) return;
    this.#byDigest.delete(known.digest);
    const [oldest] = this.#byDigest.keys();
    if (this.#byDigest.size >= MAX_KNOWN && oldest !== undefined) this.#byDigest.delete(oldest);
    const asked = { fileName, ...(pluginId === undefined ? {} : { pluginId }) };
    this.#byDigest.set(known.digest, { ...known, asked });
  }

  /** Goes over to another publication, and forgets what rests on anything that it says otherwise. */
  async keepWhatHolds(before: PublicationFacts | undefined, after: PublicationFacts): Promise<void> {
    this.#facts = after;
    if (before === undefined || !haveSameRules(before, after)) {
      this.#byDigest.clear();
      return;
    }
    if (Buffer.compare(admissions(before), admissions(after)) === 0) return;
    // What is not read again, be it that yet another publication comes meanwhile, is forgotten and verified anew.
    const known = [...this.#byDigest.values()];
    this.#byDigest.clear();
    for (const one of known) {
      const release = await findRelease(after, one.release.pluginId, one.digest);
      if (this.#facts !== after) return;
      if (release.kind === 'ok' && JSON.stringify(release.value) === JSON.stringify(one.release))
        this.#byDigest.set(one.digest, { ...one, release: release.value });
    }
  }
}

const RULES = ['config.json', 'trusted_root.json', 'policy.json'] as const;

function haveSameRules({ publication: before }: PublicationFacts, { publication: after }: PublicationFacts): boolean {
  return RULES.every((path) => before.fileInfo(path)?.sha256 === after.fileInfo(path)?.sha256);
}

function admissions({ publication }: PublicationFacts): Uint8Array {
  return publication.roleBytes('admissions');
}
