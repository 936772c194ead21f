/** The name of a plugin, also its folder. */
export type PluginId = string & {
    readonly __brand: 'PluginId';
};
/** Version of a release as the artifact itself states it; also its folder. */
export type Version = string;
/** SHA-256 over the bytes, lower-case hexadecimal. */
export type Digest = string & {
    readonly __brand: 'Digest';
};
/** Lower-case hexadecimal, without prefix. */
export type Sha256 = string;
/** Git commit id, SHA-1 or SHA-256. */
export type Commit = string;
/** RFC 3339 in UTC, whole seconds or finer, ending in Z. */
export type Timestamp = string;
/** Calendar date in UTC. */
export type CalendarDate = string;
/** Absolute http or https URL in the characters of RFC 3986, without credentials. */
export type Url = string;
/** Name of the registry, chosen once; a statement made for another registry is refused. */
export type RegistryId = string;
/** Name of the channel; a client pins it. */
export type Channel = string;
/** A name in the platform's own vocabulary. */
export type Word = string;
/** A class of data in the platform's own vocabulary. */
export type DataClass = string;
/** A capability in coarse terms. */
export type Permission = 'network' | 'file_read' | 'file_write' | 'external_api' | 'sensitive_data' | 'subprocess';
/** What a breach of the declared limits does; high, medium and low are the names of trust for observe, quarantine and enforce. */
export type OnBreach = 'observe' | 'quarantine' | 'enforce' | 'high' | 'medium' | 'low';
/** Text for people, one line, without invisible characters. */
export type Line = string;
/** Upper bounds for one run. */
export interface Limits {
    /** Wall-clock time of one run, in milliseconds. */
    readonly execution_ms?: number;
    /** Resident memory, in MiB. */
    readonly memory_mb?: number;
    /** Bytes the run may return. */
    readonly output_bytes?: number;
    /** Processes alive at once. */
    readonly processes?: number;
}
/** The file that a host loads. */
export interface Artifact {
    /** Base name of the artifact. */
    readonly name: string;
    /** Where the release workflow put the artifact. */
    readonly url: Url;
    /** Bytes. */
    readonly size: number;
    /** SHA-256 of the artifact. */
    readonly digest: Digest;
}
/** A CI workflow as its Fulcio certificate states it; every field is compared exactly. */
export interface WorkflowIdentity {
    /** A workflow identity. */
    readonly kind: 'workflow';
    /** OIDC issuer. */
    readonly issuer: Url;
    /** URL of the repository that the build ran for. */
    readonly source_repository: Url;
    /** Numeric id; survives renames, so a name taken over by another is refused. */
    readonly source_repository_id: string;
    /** Numeric id of the repository's owner. */
    readonly source_repository_owner_id: string;
    /** owner/repo/.github/workflows/file.yml of the workflow that signed; with a reusable workflow, of that one. */
    readonly workflow: string;
    /** Git ref of the source, anchored at both ends; * stands for any run without a slash. */
    readonly ref_pattern: string;
    /** What a reusable workflow is called at, where that differs from the source's ref: a commit, or a ref, anchored at both ends; * stands for any run without a slash. As ref_pattern where left out. */
    readonly workflow_ref_pattern?: string;
    /** Event that started the run, or every event that may have. */
    readonly trigger: string | readonly (string)[];
    /** Where the run took place. */
    readonly runner_environment: 'github-hosted' | 'self-hosted';
}
/** An enrolled public key with a window of validity. */
export interface KeyIdentity {
    /** A key identity. */
    readonly kind: 'key';
    /** SHA-256 of the DER SubjectPublicKeyInfo. */
    readonly key_id: Sha256;
    /** SubjectPublicKeyInfo in PEM; P-256 or Ed25519. */
    readonly public_key: string;
    /** First instant at which the key admits. */
    readonly valid_from: Timestamp;
    /** Last instant at which the key admits. */
    readonly valid_until: Timestamp;
}
/** Who may sign: a workflow or a key. */
export type SignerIdentity = WorkflowIdentity | KeyIdentity;
/** What a deny covers. */
export type Scope = {
    /** One artifact. */
    readonly kind: 'digest';
    /** SHA-256 of the artifact. */
    readonly digest: Digest;
} | {
    /** One version of a plugin. */
    readonly kind: 'version';
    /** The plugin. */
    readonly plugin_id: PluginId;
    /** The version. */
    readonly version: Version;
} | {
    /** A whole plugin. */
    readonly kind: 'plugin';
    /** The plugin. */
    readonly plugin_id: PluginId;
} | {
    /** A range of versions of a plugin. */
    readonly kind: 'range';
    /** The plugin. */
    readonly plugin_id: PluginId;
    /** Versions, in the syntax of the artifact's ecosystem: a PEP 440 specifier for a wheel, an npm range for an npm package. Pre-releases within it are covered; so is what cannot be placed in it. */
    readonly range: string;
} | {
    /** A publisher since a time. */
    readonly kind: 'publisher';
    /** Who signed the release statement. */
    readonly publisher: {
        /** An enrolled key. */
        readonly kind: 'key';
        /** SHA-256 of the DER SubjectPublicKeyInfo. */
        readonly key_id: Sha256;
    } | {
        /** A workflow identity. */
        readonly kind: 'workflow';
        /** OIDC issuer of the certificate. */
        readonly issuer: Url;
        /** Numeric id of the repository that the build ran for. */
        readonly source_repository_id: string;
    };
    /** What was admitted at this time or later is covered. */
    readonly since: Timestamp;
} | {
    /** A component of an SBOM. */
    readonly kind: 'component';
    /** The package, without version, qualifiers or subpath. */
    readonly purl: string;
    /** Versions, in the syntax of the package's ecosystem; an exact version where that is neither PyPI nor npm. Every version where left out. A component without a version is covered. */
    readonly range?: string;
};
/** Who issued an entry. */
export interface Issuer {
    /** Login or role. */
    readonly name: Line;
    /** Numeric account id, where there is one. */
    readonly id?: string;
}
/** Name of a revocation, unique for ever, also its file. */
export type EntryId = string;
/** @org/team or @login. */
export type Owner = string;
/** Host name, *.host for one label or more left of it, an IP address (IPv6 without brackets) or a CIDR block; neither scheme nor port nor path. */
export type HostPattern = string;
/** What a manifest and a policy call a builder. */
export type BuilderLabel = string;
/** One merge that brought an admitted release or an accepted rule: who approved what, in which capacity, judged by which rules. Each names the record before it. */
export interface ApprovalRecord {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The commit of the protected branch: the merge. */
    readonly commit: Commit;
    /** Its first parent; absent where the registry begins. */
    readonly base?: Commit;
    /** When publish judged it. */
    readonly decided_at: Timestamp;
    /** Of the record before it; absent for the first. */
    readonly previous?: Digest;
    /** How the change came to the protected branch. */
    readonly origin: {
        /** The first commit. */
        readonly kind: 'root';
    } | {
        /** A push. */
        readonly kind: 'push';
    } | {
        /** A pull request. */
        readonly kind: 'pull-request';
        /** Of the pull request. */
        readonly number: number;
        /** As merged. */
        readonly head: Commit;
        /** Numeric id of the account that opened it; absent where nobody knows. */
        readonly author?: number;
        /** Numeric ids of everybody who brought the change: none of them could approve it. */
        readonly submitters: readonly (number)[];
        /** Those who submitted and whom nobody could name: one approval more was asked. */
        readonly unnamed: readonly (Line)[];
    };
    /** Those that counted, in order of submission. */
    readonly reviews: readonly ({
        /** Numeric id of the reviewer. */
        readonly id: number;
        /** Then. */
        readonly login: Line;
        /** Its id. */
        readonly review_id: number;
        /** Its number. */
        readonly pull_request: number;
        /** That the review saw. */
        readonly commit: Commit;
        /** Whether what changed at that commit (path, mode, content) is what changed at the head. */
        readonly saw_the_change: boolean;
        /** What it counted as: seats, or lines of CODEOWNERS. */
        readonly capacities: readonly (Line)[];
        /** Numeric ids of the teams, of those that count for something, that the reviewer was a member of then. */
        readonly teams: readonly (number)[];
    })[];
    /** The rules as accepted before, by digest; absent where there was none. */
    readonly judged_by: {
        /** Of policy.yml. */
        readonly policy?: Digest;
        /** Of the one that GitHub reads. */
        readonly codeowners?: Digest;
        /** Of owners.lock.json. */
        readonly owners_lock?: Digest;
    };
    /** Who had to approve the change of rules, or any change. */
    readonly quorum: {
        /** How many different people. */
        readonly approvals: number;
        /** Who among them, by seat, sorted. */
        readonly seats: readonly ({
            /** A name of approvals.seats. */
            readonly seat: string;
            /** How many. */
            readonly count: number;
        })[];
        /** Folders of which somebody had to approve who owns nothing of them. */
        readonly outside_of: readonly (string)[];
    };
    /** Rules and records that it made the accepted ones. */
    readonly rules: readonly ({
        /** In the registry. */
        readonly path: string;
        /** Of the file; absent where it was taken away. */
        readonly digest?: Digest;
        /** What a plugin record said. */
        readonly plugin?: {
            /** The plugin. */
            readonly plugin_id: PluginId;
            /** Granted. */
            readonly tier: Word;
            /** Date of review. */
            readonly review_by: CalendarDate;
            /** As in plugin.json. */
            readonly on_breach: OnBreach;
            /** As in plugin.json. */
            readonly status: 'active' | 'retired';
        };
    })[];
    /** What was admitted. */
    readonly releases: readonly ({
        /** The plugin. */
        readonly plugin_id: PluginId;
        /** The version. */
        readonly version: Version;
        /** The tier that it was judged by. */
        readonly tier: Word;
        /** Of the file that a host loads. */
        readonly artifact_digest: Digest;
        /** Of the released PLUGIN_MANIFEST.json. */
        readonly manifest_digest: Digest;
        /** Of sbom.cdx.json. */
        readonly sbom_digest: Digest;
        /** Of the release statement's bundle. */
        readonly statement_digest: Digest;
        /** Of the manifest without the members that each release stamps, in canonical JSON: what certification attaches to. */
        readonly covenant_digest: Digest;
        /** Who had to approve. */
        readonly quorum: {
            /** How many different people. */
            readonly approvals: number;
            /** Who among them, by seat, sorted. */
            readonly seats: readonly ({
                /** A name of approvals.seats. */
                readonly seat: string;
                /** How many. */
                readonly count: number;
            })[];
            /** Folders of which somebody had to approve who owns nothing of them. */
            readonly outside_of: readonly (string)[];
        };
        /** What the release may do that the last admitted one could not, or no more; heaviest risk first. */
        readonly changes: readonly ({
            /** Its class. */
            readonly risk: string;
            /** What changed, from what to what. */
            readonly text: Line;
        })[];
        /** What about its making, and who brought it, is not as it was. */
        readonly drift: readonly ({
            /** Its class. */
            readonly risk: string;
            /** What changed, from what to what. */
            readonly text: Line;
        })[];
        /** What policy would refuse, and did not. */
        readonly softened: readonly ({
            /** Its code. */
            readonly code: string;
            /** Its message. */
            readonly text: Line;
            /** Why it did not refuse. */
            readonly by: {
                /** A waiver. */
                readonly kind: 'waiver';
                /** Its id. */
                readonly id: EntryId;
                /** When it ends. */
                readonly expires: Timestamp;
            } | {
                /** The level of enforcement of the tier. */
                readonly kind: 'enforcement';
                /** Of enforcement. */
                readonly level: 'observe' | 'warn';
            };
        })[];
        /** Builders of the policy whose provenance the tier asked for, and that was verified. */
        readonly provenance: readonly (BuilderLabel)[];
    })[];
}
/** What a host decided about one artifact. The first five fields are its summary form. */
export interface Decision {
    /** Version of this document format. */
    readonly schema_version?: 1;
    /** The plugin; unknown where it could not be told. */
    readonly plugin_id: PluginId;
    /** The plugin's tier; null where it is not known. */
    readonly tier: Word | null;
    /** Granted for the run; empty when denied. */
    readonly permissions: readonly (Permission)[];
    /** Wall-clock bound of a run, in milliseconds; null where none is set. */
    readonly execution_limit_ms: number | null;
    /** Id of the entry that records this decision. */
    readonly audit_log: string;
    /** May the artifact run. */
    readonly verdict?: 'allow' | 'deny';
    /** Every reason for a deny. */
    readonly findings?: readonly ({
        /** From the closed list. */
        readonly code: string;
        /** The particulars. */
        readonly message: string;
        /** What to do. */
        readonly hint?: string;
    })[];
    /** Codes that would have denied, did the plugin's tier enforce; left out where it does, and of a deny. */
    readonly would_deny?: readonly (string)[];
    /** The release's version; null where it is not known. */
    readonly version?: Version | null;
    /** SHA-256 of the artifact's bytes as read. */
    readonly digest?: Digest;
    /** Id of the run that the decision was made for. */
    readonly run_id?: string;
    /** Snapshot version that the decision rests on; null where there was none. */
    readonly publication_version?: number | null;
    /** Isolation level that the run gets; null where the decision starts no run. */
    readonly isolation?: 'L0' | 'L1' | 'L2' | 'L3' | null;
    /** When. */
    readonly decided_at?: Timestamp;
}
/** What a ceremony of the root's holders is to sign: the next root, the next top-level targets, or both. Unsigned. */
export interface KeyDraft {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** When it was made. */
    readonly drafted_at: Timestamp;
    /** From when on nobody signs it any more. */
    readonly expires_at: Timestamp;
    /** Every root after the registry's first, in order, as published. */
    readonly roots: readonly (string)[];
    /** The top-level targets in force, signed metadata, base64; left out where a registry begins. */
    readonly targets_before?: string;
    /** The config.json in force, base64; left out where a registry begins. */
    readonly config_before?: string;
    /** The next root; the one before stays where it is left out. */
    readonly root?: {
        /** One more than the version before. */
        readonly version: number;
        /** When it ends. */
        readonly expires: Timestamp;
        /** How many of the keys must sign root and top-level targets. */
        readonly threshold: number;
        /** The holders' keys. */
        readonly keys: readonly (string)[];
        /** Keys that may sign snapshot and timestamp; one signature is enough. */
        readonly snapshot: readonly (string)[];
    };
    /** The next top-level targets; those before stay where they are left out. */
    readonly targets?: {
        /** One more than the version before. */
        readonly version: number;
        /** When they end. */
        readonly expires: Timestamp;
        /** Keys that may sign admissions; one signature is enough. */
        readonly admissions: readonly (string)[];
        /** Keys that may sign revocations; one signature is enough. */
        readonly revocations: readonly (string)[];
        /** config.json, base64. */
        readonly config: string;
        /** trusted_root.json, base64. */
        readonly trusted_root: string;
    };
}
/** What one holder of a root key signed of a key draft. */
export interface KeySignature {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** SHA-256 of the draft that was signed. */
    readonly draft: Digest;
    /** The TUF key id of the holder. */
    readonly key_id: Sha256;
    /** Signature over the next root, base64. */
    readonly root?: string;
    /** Signature over the next top-level targets, base64. */
    readonly targets?: string;
}
/** PLUGIN_MANIFEST.json, the capability covenant: what one release of a plugin may do. Left out, an empty list and a list are three different statements. */
export interface Manifest {
    /** The plugin. */
    readonly plugin_id: PluginId;
    /** The artifact that this manifest speaks of. Stamped at release. */
    readonly artifact_digest: Digest;
    /** Hosts that the plugin may reach; an empty list says none. */
    readonly allowed_egress: readonly (HostPattern | {
        /** As the plain form. */
        readonly host: HostPattern;
        /** Lower-case URL schemes; https where left out. */
        readonly schemes?: readonly (string)[];
        /** TCP or UDP ports; the schemes' own where left out. */
        readonly ports?: readonly (number)[];
    })[];
    /** Classes of data that the plugin may see; an empty list says none. */
    readonly data_classes: readonly (DataClass)[];
    /** Packages that the plugin may carry: a requirement in the artifact's ecosystem, or a purl; an empty list says none. */
    readonly sdk_allowlist: readonly (string)[];
    /** Label of the builder; policy maps labels to builder identities. Stamped at release. */
    readonly built_by: BuilderLabel;
    /** When the artifact was built. Stamped at release. */
    readonly built_at: Timestamp;
    /** Coarse capabilities; derived from the rest where left out. */
    readonly permissions?: readonly (Permission)[];
    /** Paths beyond the plugin's own folder. */
    readonly file_access?: {
        /** Paths the plugin reads; an empty list says none. */
        readonly read?: readonly (string)[];
        /** Paths the plugin writes; an empty list says none. */
        readonly write?: readonly (string)[];
    };
    /** What the plugin does with the data that it sees. */
    readonly data_handling?: {
        /** Days for which data is kept outside the run; 0 says that none is. */
        readonly retention_days?: number;
        /** Kinds of data removed before anything leaves the run. */
        readonly redaction?: readonly (Word)[];
    };
    /** Upper bounds that the owner states for one run. */
    readonly limits?: Limits;
    /** Stages of the platform in which the plugin may run. */
    readonly stages?: readonly (Word)[];
    /** JSON Schema of what a run returns. */
    readonly output_schema?: Readonly<Record<string, unknown>> | boolean;
    /** Who wrote the plugin; a synthesized one enters quarantined. */
    readonly origin?: 'human' | 'synthesized';
    /** SPDX licence expression. */
    readonly licence?: string;
    /** Where to read more. */
    readonly links?: {
        /** About the plugin. */
        readonly homepage?: Url;
        /** Its source code. */
        readonly source?: Url;
        /** Where to report a problem. */
        readonly issues?: Url;
        /** How to use it. */
        readonly documentation?: Url;
    };
}
/** owners.lock.json: the numeric ids of the accounts and teams that CODEOWNERS names. A name can be given up and taken by another; its number cannot. */
export interface OwnersLock {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Account ids by login, or by the e-mail address that CODEOWNERS gives. */
    readonly users: Readonly<Record<string, number>>;
    /** Team ids by organization/slug. */
    readonly teams: Readonly<Record<string, number>>;
}
/** plugins/<id>/plugin.json: who owns a plugin, how far it is trusted, and who may sign its releases. */
export interface Plugin {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Equal to the folder. */
    readonly plugin_id: PluginId;
    /** Accountable for what the plugin does: @org/team or @login. */
    readonly owners: readonly (Owner)[];
    /** How far the platform trusts the plugin. */
    readonly tier: {
        /** A tier of policy.yml. */
        readonly name: Word;
        /** Date by which the grant is reviewed. */
        readonly review_by: CalendarDate;
    };
    /** What a breach does. */
    readonly on_breach: OnBreach;
    /** Identities that may sign a release. */
    readonly publishers: readonly (SignerIdentity)[];
    /** How dependencies reach the host. */
    readonly dependencies: 'vendored' | 'locked' | 'host';
    /** Digests of the artifacts that a tier which pins them admits. */
    readonly pinned?: readonly (Digest)[];
    /** Whether new releases are taken. */
    readonly status: 'active' | 'retired';
    /** What the plugin is for. */
    readonly summary?: Line;
}
/** policy.yml: what the platform asks of a release, in its own words. Lists are closed and ordered. */
export interface Policy {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** From the least to the most sensitive. */
    readonly data_classes: readonly (DataClass)[];
    /** From the most to the least trusted. */
    readonly tiers: readonly ({
        /** In the platform's own words. */
        readonly name: Word;
        /** The highest class that a plugin of this tier may see; none where left out. */
        readonly max_data_class?: DataClass;
        /** Capabilities that a plugin of this tier may declare; all where left out. */
        readonly permissions?: readonly (Permission)[];
        /** Maxima for the limits that a manifest states; they also stand for a limit that it leaves out. */
        readonly max_limits?: Limits;
        /** What a finding that policy decides does: refuse, warn, or be noted only. Signatures, digests, identities and revocations always refuse. */
        readonly enforcement?: 'observe' | 'warn' | 'enforce';
        /** Stages in which a plugin of this tier may run; all where left out. */
        readonly stages?: readonly (Word)[];
        /** The least isolation of a run. */
        readonly isolation?: 'L0' | 'L1' | 'L2' | 'L3';
        /** Ways in which dependencies may reach the host; all where left out. */
        readonly dependencies?: readonly ('vendored' | 'locked' | 'host')[];
        /** Days since the build after which a release is no longer admitted. */
        readonly max_age_days?: number;
        /** Hours since its timestamp was signed after which a host's publication is too old to load a plugin of this tier by; until it expires, after 72, where left out. */
        readonly max_publication_age_hours?: number;
        /** Hours before which a release is not admitted, since its build or the trusted time of its signature, whichever is later. */
        readonly cooldown_hours?: number;
        /** Which components sdk_allowlist must name: the root's direct dependencies, or all. */
        readonly sdk_scope?: 'direct' | 'all';
        /** Which licences components may have. */
        readonly licences?: {
            /** SPDX licence expressions, any of which will do; all where left out. */
            readonly allow?: readonly (Line)[];
            /** SPDX licence ids that are refused. */
            readonly deny?: readonly (Line)[];
            /** What a component without a licence does. */
            readonly unlicensed?: 'accept' | 'refuse';
            /** What a licence that is not SPDX does. */
            readonly unresolved?: 'accept' | 'refuse';
        };
        /** What a known vulnerability of a component does, where an OSV export is given to the check; without one, nothing is matched. */
        readonly vulnerabilities?: {
            /** The least severity that refuses. */
            readonly threshold: 'low' | 'medium' | 'high' | 'critical';
        };
        /** What a release of this tier must bring beyond its release statement. */
        readonly evidence?: readonly ({
            /** SLSA provenance. */
            readonly kind: 'provenance';
            /** Labels of builders that count; all where left out. */
            readonly builders?: readonly (BuilderLabel)[];
            /** By how many different builders; two prove that the build can be reproduced. */
            readonly count?: number;
        } | {
            /** Tests. */
            readonly kind: 'test-result';
            /** Names of attestors, any of whom may sign. */
            readonly attestors: readonly (Word)[];
            /** Tests that must be among those passed. */
            readonly tests?: readonly (Line)[];
            /** Days after which it no longer counts. */
            readonly max_age_days?: number;
        } | {
            /** A scan. */
            readonly kind: 'vulns';
            /** Names of attestors, any of whom may sign. */
            readonly attestors: readonly (Word)[];
            /** The least severity that refuses; the tier's own, or high, where left out. */
            readonly threshold?: 'low' | 'medium' | 'high' | 'critical';
            /** Days after which it no longer counts. */
            readonly max_age_days?: number;
        } | {
            /** An attribute. */
            readonly kind: 'scai';
            /** Its name, compared exactly. */
            readonly attribute: Line;
            /** Names of attestors, any of whom may sign. */
            readonly attestors: readonly (Word)[];
            /** Days after which it no longer counts. */
            readonly max_age_days?: number;
        })[];
        /** Only artifacts whose digests the plugin's record lists under pinned are admitted and loaded; any where left out. */
        readonly pinned?: true;
        /** Who must have signed the release statement beside being one of the plugin's publishers: an identity of platform. Nobody in particular where left out. */
        readonly signed_by?: 'platform';
        /** At least one approval must come from somebody whom the policy names and who owns nothing of the plugin's folder by CODEOWNERS, touched or not, but its record. */
        readonly outside_approval?: boolean;
    })[];
    /** How many days ahead the review of a tier may lie when the grant is accepted or a release is judged; 366 where left out. */
    readonly max_review_days?: number;
    /** Builders whose provenance counts. */
    readonly builders?: readonly ({
        /** What built_by and the tiers call it. */
        readonly label: BuilderLabel;
        /** runDetails.builder.id of its provenance, compared exactly. */
        readonly builder_id: Line;
        /** Who signs its provenance; the plugin's own publishers where left empty. */
        readonly identities: readonly (SignerIdentity)[];
    })[];
    /** Third parties whose statements count. */
    readonly attestors?: readonly ({
        /** What the tiers call it. */
        readonly name: Word;
        /** Who signs for it. */
        readonly identities: readonly (SignerIdentity)[];
    })[];
    /** The platform's own identities, for tiers that it signs; where the list is empty, nothing is admitted into those. */
    readonly platform?: readonly (SignerIdentity)[];
    /** Who must approve a change of that risk; a change of several needs what each asks for. */
    readonly quorum?: readonly ({
        /** A class of change. drift stands for every class of drift, and version-goes-back, that no rule names. */
        readonly risk: 'first-release' | 'covenant' | 'data-class-raised' | 'data-class-added' | 'tier-promoted' | 'egress-host' | 'egress-scheme' | 'egress-port' | 'permission-added' | 'file-access' | 'undeclared' | 'sdk-added' | 'sdk-widened' | 'limit-raised' | 'retention-lengthened' | 'redaction-removed' | 'stage-added' | 'origin' | 'output-schema' | 'licence' | 'drift' | 'drift-submitter' | 'drift-signer' | 'drift-source' | 'drift-owners' | 'version-goes-back' | 'drift-builder' | 'drift-build-script' | 'drift-workflow' | 'drift-trigger' | 'drift-runner' | 'drift-ref' | 'reinstate';
        /** Different people in all. */
        readonly approvals?: number;
        /** How many people in which seat. */
        readonly seats?: Readonly<Record<string, number>>;
    })[];
    /** Origins that an artifact may be fetched from; a private address only where host and port stand here. */
    readonly artifact_origins: readonly (string)[];
    /** People who may revoke by the workflow, alone and at once; nobody where left out. */
    readonly on_call?: readonly ({
        /** Of the account, and what decides: a login can be given up and taken by another. */
        readonly id: number;
        /** Its name, for readers. */
        readonly login: string;
    })[];
    /** What a deny by the workflow is held to. */
    readonly revocation?: {
        /** Share of the admitted releases that one person may deny within a day; beyond it a second person on call must approve the run. No bound where left out; a single release never needs two. */
        readonly max_share: number;
    };
    /** What fetching and reading one artifact may take; hosts and publishers hold to the hard limits alone. */
    readonly artifact_limits?: {
        /** Of the file. */
        readonly max_bytes?: number;
        /** Of all files in the archive together. */
        readonly max_inflated_bytes?: number;
        /** Files and folders in the archive. */
        readonly max_members?: number;
        /** Of a download, all attempts together. */
        readonly timeout_seconds?: number;
        /** From the release's URL to the file. */
        readonly max_redirects?: number;
    };
    /** Who approves a change. */
    readonly approvals: {
        /** GitHub pull request reviews. */
        readonly source: 'github';
        /** Different people who must approve any change. */
        readonly required: number;
        /** One owner of every line of CODEOWNERS that decides on a changed path must approve. */
        readonly code_owners?: boolean;
        /** People whose approval counts for any change. */
        readonly approvers?: readonly ({
            /** Of the account: a login can be given up and taken by another. */
            readonly id: number;
            /** Login, for readers; the number decides. */
            readonly login: string;
        })[];
        /** Who may fill which seat, by the names that quorum uses. One person fills one seat. */
        readonly seats?: Readonly<Record<string, {
            /** People. */
            readonly users?: readonly ({
                /** Of the account: a login can be given up and taken by another. */
                readonly id: number;
                /** Login, for readers; the number decides. */
                readonly login: string;
            })[];
            /** Teams. */
            readonly teams?: readonly ({
                /** Of the team. */
                readonly id: number;
                /** organization/slug. */
                readonly name: string;
            })[];
        }>>;
    } | {
        /** The push itself. */
        readonly source: 'push';
    };
}
/** catalog.json, and each of its shards: what there is, for people who look for a plugin. A host decides nothing by it. */
export interface PublicationCatalog {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** How many are admitted in what this document covers. Absent where registry.json lists the shards. */
    readonly releases?: number;
    /** In a shard: its name, as in the index. */
    readonly shard?: string;
    /** Sorted by id. Absent beyond 10,000 releases, where shards says where they are. */
    readonly plugins?: readonly ({
        /** The plugin. */
        readonly plugin_id: PluginId;
        /** As in plugin.json: what the plugin is for, in its owner's words. */
        readonly summary?: Line;
        /** As in plugin.json. */
        readonly owners: readonly (Owner)[];
        /** As in plugin.json. */
        readonly tier: {
            /** A tier of the policy. */
            readonly name: Word;
            /** Date of review: past it the plugin has fallen to the next tier. */
            readonly review_by: CalendarDate;
        };
        /** As in plugin.json. */
        readonly on_breach: OnBreach;
        /** As in plugin.json. */
        readonly status: 'active' | 'retired';
        /** How many are admitted, denied or not. */
        readonly releases: number;
        /** The release admitted last; absent while there is none. */
        readonly latest?: {
            /** The version. */
            readonly version: Version;
            /** Its admission number. */
            readonly ordinal: number;
            /** Of the artifact. */
            readonly digest: Digest;
            /** When it was published first. */
            readonly admitted_at: Timestamp;
            /** True where it entered quarantined: no host loads it. */
            readonly quarantined?: true;
        };
        /** Who accepted the latest release; absent where nobody was recorded. */
        readonly certification?: {
            /** Of the merge that brought it. */
            readonly approval_record: Digest;
            /** What the approvals counted as, sorted; none where the push approved. */
            readonly capacities: readonly (Line)[];
        };
        /** Attestations of third parties about the latest release; a row names none of them yet, so the list is empty. */
        readonly endorsements: readonly ({
            /** Of its bundle, under evidence. */
            readonly digest: Digest;
            /** What it states. */
            readonly predicate_type: Url;
        })[];
        /** Entries of revocations.json that concern the plugin, as that publish knew them. */
        readonly breaches: {
            /** Entries that are for ever. */
            readonly revoked: number;
            /** Entries that may be ended. */
            readonly quarantined: number;
            /** How many of the admitted ones an entry covers. */
            readonly denied_releases: number;
            /** The same entries by severity. */
            readonly severities: {
                /** Entries of severity low. */
                readonly low: number;
                /** Entries of severity medium. */
                readonly medium: number;
                /** Entries of severity high. */
                readonly high: number;
                /** Entries of severity critical. */
                readonly critical: number;
            };
        };
    })[];
    /** Beyond 10,000 releases with 256 shards, in the place of plugins: SHA-256 of each shard by its number, null for one that no plugin falls into. Each lies under catalog/sha256/. */
    readonly shards?: readonly (string | null)[];
    /** Beyond 10,000 releases with more shards, in the place of plugins: the groups that registry.json lists name the shards of the catalogue, too. */
    readonly listed_by?: 'registry.json';
}
/** config.json: what a client pins. Signed by the root's keys through the top-level targets role. */
export interface PublicationConfig {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** Number of shards of the index, by the first 8, 10 or 12 bits of SHA-256 of the plugin id. Raised by the root's keys; the next publish moves the index. */
    readonly index_shards: 256 | 1024 | 4096;
    /** The second proof of every admission: the publish workflow's identity, or a key where the deployment is key-only. */
    readonly head_signer: SignerIdentity;
    /** Which certificate authorities are believed, and how much proof each owes. */
    readonly trust: {
        /** One per root certificate. */
        readonly profiles: readonly ({
            /** public-good: SCT, log and time; github-private: time only; private: as given here. */
            readonly name: 'public-good' | 'github-private' | 'private';
            /** SHA-256 of the DER root certificate. */
            readonly certificate_authority: Sha256;
            /** How many are required; only for private. */
            readonly ct_log?: number;
            /** How many are required; only for private. */
            readonly log?: number;
            /** How many are required; only for private. */
            readonly timestamp?: number;
        })[];
    };
}
/** Predicate of a signed deny: one entry of revocations.json, or a part of it, to be believed wherever it comes from. */
export interface PublicationDeny {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** Id of the entry. The first subject of the statement is its digest. */
    readonly entry: EntryId;
    /** What is denied by name; without version and range the whole plugin. Left out where digests alone are denied. */
    readonly plugin_id?: PluginId;
    /** One version of the plugin. */
    readonly version?: Version;
    /** Versions, in the syntax of the artifact's ecosystem: a PEP 440 specifier for a wheel, an npm range for an npm package. Pre-releases within it are covered; so is what cannot be placed in it. */
    readonly range?: string;
    /** revoked or quarantined. */
    readonly action: 'revoked' | 'quarantined';
    /** What a host does about runs under way. */
    readonly effect: 'stop' | 'no-new-loads' | 'enforce';
    /** How bad it is. */
    readonly severity: 'low' | 'medium' | 'high' | 'critical';
    /** Why, perhaps cut. */
    readonly reason: Line;
    /** When the entry was made. */
    readonly issued_at: Timestamp;
    /** Who made it, perhaps cut. */
    readonly issuer: Line;
}
/** Predicate of the head statement: what the publish identity says of one publication. */
export interface PublicationHead {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** Of the admissions role. */
    readonly version: number;
    /** Up to which history is judged. */
    readonly source_commit: Commit;
    /** SHA-256 of the bundle that stated the previous head; null for the first. */
    readonly previous_head: Digest | null;
    /** When it was stated. */
    readonly issued_at: Timestamp;
    /** After which it admits nothing. */
    readonly expires_at: Timestamp;
}
/** groups/sha256/<hex>, where registry.json lists it: which files are the shards of a group, so that a host that looks one plugin up need not know all of them. */
export interface PublicationIndexGroup {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Its number, two hexadecimal digits: that of its shards, divided by 32. */
    readonly group: string;
    /** SHA-256 of each of its shards in their order, null for one that no plugin falls into. Each lies under index/sha256/. */
    readonly index: readonly (Sha256 | null)[];
    /** The same of the catalogue, whose shards lie under catalog/sha256/. Absent where catalog.json names every plugin. */
    readonly catalog?: readonly (Sha256 | null)[];
}
/** index/<shard>.json, or index/sha256/<hex> where registry.json lists it: the plugins whose id hashes into the shard. */
export interface PublicationIndexShard {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Its number, hexadecimal: the first 8 bits of SHA-256 of the plugin id in two digits, the first 10 or 12 in three. */
    readonly shard: string;
    /** Sorted by id. */
    readonly plugins: readonly ({
        /** The plugin. */
        readonly plugin_id: PluginId;
        /** The plugin record as last accepted. */
        readonly record: {
            /** As in plugin.json. */
            readonly owners: readonly (Owner)[];
            /** As in plugin.json. */
            readonly tier: {
                /** A tier of the policy. */
                readonly name: Word;
                /** Date of review. */
                readonly review_by: CalendarDate;
            };
            /** As in plugin.json. */
            readonly on_breach: OnBreach;
            /** As in plugin.json. */
            readonly publishers: readonly (SignerIdentity)[];
            /** As in plugin.json. */
            readonly dependencies: 'vendored' | 'locked' | 'host';
            /** As in plugin.json. */
            readonly pinned?: readonly (Digest)[];
            /** As in plugin.json. */
            readonly status: 'active' | 'retired';
            /** SHA-256 of plugin.json as accepted. */
            readonly digest: Digest;
            /** Of the merge that made it the accepted one; absent in publications of before there were such records. */
            readonly approval_record?: Digest;
            /** As in plugin.json. No decision reads it; the catalogue shows it. */
            readonly summary?: Line;
        };
        /** By ordinal. */
        readonly releases: readonly ({
            /** The version. */
            readonly version: Version;
            /** Admission number: append-only, never used again. */
            readonly ordinal: number;
            /** The file that a host loads. */
            readonly artifact: Artifact;
            /** Of the released PLUGIN_MANIFEST.json. */
            readonly manifest_digest: Digest;
            /** Of sbom.cdx.json. */
            readonly sbom_digest: Digest;
            /** Of the release statement's bundle. */
            readonly statement_digest: Digest;
            /** When the release was published first. */
            readonly admitted_at: Timestamp;
            /** The commit of the registry that brought it. */
            readonly source_commit: Commit;
            /** True where the release entered quarantined, as a synthesized plugin does: no host loads it. */
            readonly quarantined?: true;
            /** Numeric id of the account whose pull request brought it; absent where nobody knows, as where the push approves. */
            readonly submitted_by?: number;
            /** The reviews that counted. */
            readonly approvals?: readonly ({
                /** Then. */
                readonly login: Line;
                /** Of the account. */
                readonly id: number;
                /** Its number. */
                readonly pull_request: number;
                /** Its id. */
                readonly review_id: number;
                /** The head that was reviewed. */
                readonly commit: Commit;
                /** What the approval counted as: seats, or lines of CODEOWNERS. */
                readonly capacities?: readonly (Line)[];
            })[];
            /** Of the merge that brought it; absent for releases of before there were such records. */
            readonly approval_record?: Digest;
            /** Of the SLSA verification summary that the head signer made; absent for releases of before there were such summaries. */
            readonly vsa?: Digest;
        })[];
    })[];
}
/** registry.json: allowlist and revocation list merged, for runtimes that read one file; beyond 10,000 releases, what lies in which shard. */
export interface PublicationRegistry {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** The registry's commit up to which history is judged. */
    readonly source_commit: Commit;
    /** What admissions are judged by, as last accepted. */
    readonly rules: readonly ({
        /** In the registry. */
        readonly path: string;
        /** SHA-256 of the file. */
        readonly digest: Digest;
        /** Of the merge that made it the accepted one; absent in publications of before there were such records. */
        readonly approval_record?: Digest;
    })[];
    /** The number that the next admission takes: how many there were. */
    readonly next_ordinal: number;
    /** Changes to the rules that nobody accepted; while there is one, nothing is admitted. */
    readonly halts: readonly ({
        /** In the registry. */
        readonly path: string;
        /** That brought the change. */
        readonly commit: Commit;
    })[];
    /** Every admitted release, denied or not, by ordinal. Absent beyond 10,000 releases. */
    readonly allowlist?: readonly ({
        /** Admission number. */
        readonly ordinal: number;
        /** The plugin. */
        readonly plugin_id: PluginId;
        /** The version. */
        readonly version: Version;
        /** Of the artifact. */
        readonly digest: Digest;
        /** The plugin's tier. */
        readonly tier: Word;
        /** True where the release entered quarantined: no host loads it. */
        readonly quarantined?: true;
    })[];
    /** Every digest that a deny in force covers. Absent beyond 10,000 releases. */
    readonly denylist?: readonly ({
        /** Of the artifact. */
        readonly digest: Digest;
        /** revoked is for ever; quarantined may be ended by a reinstating entry. */
        readonly action: 'revoked' | 'quarantined';
        /** What a host does about runs under way: stop them, let them end, or hold them to what they declared. */
        readonly effect: 'stop' | 'no-new-loads' | 'enforce';
        /** Id of the entry in revocations.json. */
        readonly entry: EntryId;
    })[];
    /** The newest of the ledger: each names the one before it. Absent while there is none. */
    readonly last_approval_record?: Digest;
    /** Where the shards of the index are: beyond 10,000 releases, and wherever there are more than 256 shards. */
    readonly index?: {
        /** How many there are. With 256 each is a target index/<shard>.json; with more, each lies under index/sha256/. */
        readonly shards: 256 | 1024 | 4096;
        /** Of 256 shards: SHA-256 of each by its number, null for one that no plugin falls into. */
        readonly digests?: readonly (Sha256 | null)[];
        /** Of more shards: SHA-256 of each group of 32 shards by its number, null for one without any. Each lies under groups/sha256/. */
        readonly groups?: readonly (Sha256 | null)[];
    };
    /** How many entries revocations.json had when this was published: those that catalog.json counts. Absent up to 10,000 releases. */
    readonly denies?: number;
}
/** reinstatements.json: every quarantine that a quorum ended; key A and the head sign it, key R cannot. */
export interface PublicationReinstatements {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** In the order of acceptance. */
    readonly entries: readonly ({
        /** Name of the reinstatement, unique for ever, also its file. */
        readonly id: EntryId;
        /** The one quarantine that it ends. A revocation ends never. */
        readonly ends: {
            /** An entry. */
            readonly kind: 'entry';
            /** Id of the entry. */
            readonly entry: EntryId;
            /** SHA-256 of the entry's canonical JSON without schema_version, digests and ordinals: another entry of that id is not meant. */
            readonly entry_digest: Digest;
        } | {
            /** A release. */
            readonly kind: 'release';
            /** Of the release. */
            readonly plugin_id: PluginId;
            /** Of the artifact. */
            readonly digest: Digest;
        };
        /** Why it may load again. */
        readonly reason: Line;
        /** Digest of what shows the reason. */
        readonly evidence_digest?: Digest;
        /** When it was written. */
        readonly issued_at: Timestamp;
        /** Who wrote it. */
        readonly issuer: Issuer;
        /** When publish accepted it. */
        readonly accepted_at: Timestamp;
        /** The merge that brought it. */
        readonly source_commit: Commit;
    })[];
}
/** revocations.json: every deny there ever was; key R adds, nothing takes away. Older entries lie in sealed segments, each a document of this kind without further segments. */
export interface PublicationRevocations {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** In the order of issue; those in sealed come before them. */
    readonly entries: readonly ({
        /** Name of the entry, unique for ever. */
        readonly id: EntryId;
        /** What is denied. */
        readonly scope: Scope;
        /** revoked is for ever; quarantined may be ended by a reinstating entry. */
        readonly action: 'revoked' | 'quarantined';
        /** What a host does about runs under way: stop them, let them end, or hold them to what they declared. */
        readonly effect: 'stop' | 'no-new-loads' | 'enforce';
        /** How bad it is. */
        readonly severity: 'low' | 'medium' | 'high' | 'critical';
        /** Why; shown to everybody whom it stops. */
        readonly reason: Line;
        /** Digest of what shows the reason. */
        readonly evidence_digest?: Digest;
        /** When the entry was made. */
        readonly issued_at: Timestamp;
        /** Who made it. */
        readonly issuer: Issuer;
        /** The second person, for a deny above the share that one person may decide. */
        readonly agreed_by?: Issuer;
        /** Artifacts that the entry covers among what is admitted. */
        readonly digests: readonly (Digest)[];
        /** Admission numbers of the same artifacts, ascending; left out by entries of before there were any. */
        readonly ordinals?: readonly (number)[];
    })[];
    /** Older entries, oldest segment first: evidence/sha256/<hex>. A reader has all of them or nothing. */
    readonly sealed?: readonly ({
        /** Of the segment's bytes. */
        readonly digest: Digest;
        /** Bytes. */
        readonly length: number;
        /** How many it holds. */
        readonly entries: number;
    })[];
}
/** reinstatements/<id>.json: ends one quarantine, once a quorum has approved it. Append-only. */
export interface Reinstatement {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Name of the reinstatement, unique for ever, also its file. */
    readonly id: EntryId;
    /** The one quarantine that it ends. A revocation ends never. */
    readonly ends: {
        /** An entry. */
        readonly kind: 'entry';
        /** Id of the entry. */
        readonly entry: EntryId;
        /** SHA-256 of the entry's canonical JSON without schema_version, digests and ordinals: another entry of that id is not meant. */
        readonly entry_digest: Digest;
    } | {
        /** A release. */
        readonly kind: 'release';
        /** Of the release. */
        readonly plugin_id: PluginId;
        /** Of the artifact. */
        readonly digest: Digest;
    };
    /** Why it may load again. */
    readonly reason: Line;
    /** Digest of what shows the reason. */
    readonly evidence_digest?: Digest;
    /** When it was written. */
    readonly issued_at: Timestamp;
    /** Who wrote it. */
    readonly issuer: Issuer;
}
/** Predicate of the release statement: which release, for which registry. */
export interface ReleasePredicate {
    /** The plugin. */
    readonly plugin_id: PluginId;
    /** The version. */
    readonly version: Version;
    /** The registry that the release is meant for. */
    readonly registry_id: RegistryId;
}
/** plugins/<id>/releases/<version>/release.json: one release, and the digest of every file beside it. */
export interface Release {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Equal to the folder. */
    readonly plugin_id: PluginId;
    /** Equal to the folder. */
    readonly version: Version;
    /** The file that a host loads. */
    readonly artifact: Artifact;
    /** Every other file of the release folder. */
    readonly files: readonly ({
        /** Relative to the release folder. */
        readonly path: string;
        /** Bytes. */
        readonly size: number;
        /** SHA-256 of the file. */
        readonly digest: Digest;
    })[];
    /** What built the artifact. */
    readonly build_script?: {
        /** Where the script lies, at a commit. */
        readonly uri: Url;
        /** SHA-256 of the script. */
        readonly digest: Digest;
    };
}
/** revocations/<id>.json: one deny. Append-only. */
export interface Revocation {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Name of the entry, unique for ever. */
    readonly id: EntryId;
    /** What is denied. */
    readonly scope: Scope;
    /** revoked is for ever; quarantined may be ended by a reinstating entry. */
    readonly action: 'revoked' | 'quarantined';
    /** What a host does about runs under way: stop them, let them end, or hold them to what they declared. */
    readonly effect: 'stop' | 'no-new-loads' | 'enforce';
    /** How bad it is. */
    readonly severity: 'low' | 'medium' | 'high' | 'critical';
    /** Why; shown to everybody whom it stops. */
    readonly reason: Line;
    /** Digest of what shows the reason. */
    readonly evidence_digest?: Digest;
    /** When the entry was made. */
    readonly issued_at: Timestamp;
    /** Who made it. */
    readonly issuer: Issuer;
    /** The second person, for a deny above the share that one person may decide. */
    readonly agreed_by?: Issuer;
}
/** transfer.json: what a file that carries a publication holds, in this order. Its signature stands behind it. */
export interface Transfer {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** The registry. */
    readonly registry_id: RegistryId;
    /** The channel. */
    readonly channel: Channel;
    /** When it was packed. */
    readonly made_at: Timestamp;
    /** The evidence is of these alone; of every plugin where left out. What is signed is always whole. */
    readonly plugins?: readonly (PluginId)[];
    /** Every further file, in the order in which they follow and may become visible. */
    readonly files: readonly ({
        /** In the publication. */
        readonly path: string;
        /** Bytes. */
        readonly length: number;
        /** Of its bytes. */
        readonly sha256: Sha256;
    })[];
}
/** waivers/<id>.json: findings that somebody answers for, for a time. Never for signatures, digests, identities or revocations. */
export interface Waiver {
    /** Version of this document format. */
    readonly schema_version: 1;
    /** Equal to the file's name. */
    readonly id: string;
    /** Codes of the findings that it waives. */
    readonly codes: readonly (string)[];
    /** What it covers. */
    readonly scope: {
        /** The plugin. */
        readonly plugin_id: PluginId;
        /** One version; all where left out. */
        readonly version?: Version;
    };
    /** Why. */
    readonly reason: Line;
    /** Who answers for it. */
    readonly approvers: readonly (Line)[];
    /** From when it counts. */
    readonly issued_at: Timestamp;
    /** From when it no longer counts; at most 90 days later. */
    readonly expires_at: Timestamp;
}
/** PLUGIN_MANIFEST.json as the artifact carries it: without the members stamped at release. */
export interface EmbeddedManifest {
    /** The plugin. */
    readonly plugin_id: PluginId;
    /** Hosts that the plugin may reach; an empty list says none. */
    readonly allowed_egress: readonly (HostPattern | {
        /** As the plain form. */
        readonly host: HostPattern;
        /** Lower-case URL schemes; https where left out. */
        readonly schemes?: readonly (string)[];
        /** TCP or UDP ports; the schemes' own where left out. */
        readonly ports?: readonly (number)[];
    })[];
    /** Classes of data that the plugin may see; an empty list says none. */
    readonly data_classes: readonly (DataClass)[];
    /** Packages that the plugin may carry: a requirement in the artifact's ecosystem, or a purl; an empty list says none. */
    readonly sdk_allowlist: readonly (string)[];
    /** Coarse capabilities; derived from the rest where left out. */
    readonly permissions?: readonly (Permission)[];
    /** Paths beyond the plugin's own folder. */
    readonly file_access?: {
        /** Paths the plugin reads; an empty list says none. */
        readonly read?: readonly (string)[];
        /** Paths the plugin writes; an empty list says none. */
        readonly write?: readonly (string)[];
    };
    /** What the plugin does with the data that it sees. */
    readonly data_handling?: {
        /** Days for which data is kept outside the run; 0 says that none is. */
        readonly retention_days?: number;
        /** Kinds of data removed before anything leaves the run. */
        readonly redaction?: readonly (Word)[];
    };
    /** Upper bounds that the owner states for one run. */
    readonly limits?: Limits;
    /** Stages of the platform in which the plugin may run. */
    readonly stages?: readonly (Word)[];
    /** JSON Schema of what a run returns. */
    readonly output_schema?: Readonly<Record<string, unknown>> | boolean;
    /** Who wrote the plugin; a synthesized one enters quarantined. */
    readonly origin?: 'human' | 'synthesized';
    /** SPDX licence expression. */
    readonly licence?: string;
    /** Where to read more. */
    readonly links?: {
        /** About the plugin. */
        readonly homepage?: Url;
        /** Its source code. */
        readonly source?: Url;
        /** Where to report a problem. */
        readonly issues?: Url;
        /** How to use it. */
        readonly documentation?: Url;
    };
}
