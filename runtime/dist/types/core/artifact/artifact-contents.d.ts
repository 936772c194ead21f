import type { ArchiveContents, ArchiveMember } from '../archive/archive.js';
/** The one place in an artifact where a document of ours lies. */
export interface EmbeddedDocument {
    /** Path inside the archive. */
    readonly member: string;
    readonly bytes: Uint8Array;
}
/** What an artifact says about itself, read from its bytes alone. */
export interface ArtifactContents {
    readonly format: 'wheel' | 'npm' | 'zip' | 'tar';
    /** Undefined for a plain archive: no ecosystem names it. */
    readonly ecosystem: 'pypi' | 'npm' | undefined;
    /** As METADATA or package.json writes it. */
    readonly packageName: string | undefined;
    readonly version: string | undefined;
    /** The embedded PLUGIN_MANIFEST.json. */
    readonly manifest: EmbeddedDocument | undefined;
    /** The embedded CycloneDX document. */
    readonly sbom: EmbeddedDocument | undefined;
    /** The embedded lock of the dependencies; of a plain archive none is looked for. */
    readonly lock: EmbeddedDocument | undefined;
    /** Files and folders. */
    readonly entryCount: number;
    readonly inflatedBytes: number;
}
/** Of one artifact; every one of 50,000 members can be wrong, and nobody reads as many findings. */
export declare const MAX_ARTIFACT_FINDINGS = 100;
/** An archive that was read, under the name that findings give it. */
export interface OpenedArchive extends ArchiveContents {
    readonly fileName: string;
}
/** The kept member of that name as a document. */
export declare function embedded(member: ArchiveMember | undefined): EmbeddedDocument | undefined;
/** `folder/file` and nothing deeper. */
export declare function isIn(folder: string, name: string): boolean;
export declare function baseName(path: string): string;
