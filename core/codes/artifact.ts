import { codes } from './code-entry.ts';

/** Refusals of the archive readers and of what they find inside a wheel, an npm tarball, a zip or a tar. */
export const ARTIFACT_CODES = codes({
  ARTIFACT_FILE_NAME: {
    reason: 'The artifact file name is not one that this registry reads.',
    hint: 'Name it as the build tool does: NAME-VERSION-TAGS.whl, NAME-VERSION.tgz, or any .zip, .tar or .tar.gz.',
  },
  ARTIFACT_TOO_LARGE: {
    reason: 'The artifact file is larger than the bound.',
    hint: 'Ship a smaller artifact; fetch large data at run time from a declared host.',
  },
  ARTIFACT_TRUNCATED: {
    reason: 'The archive ends before it is complete.',
    hint: 'Build and upload the artifact again.',
  },
  ARTIFACT_TOO_MANY_ENTRIES: {
    reason: 'The archive lists more members than the bound.',
    hint: 'Ship fewer files; the bound is given in the message.',
  },
  ARTIFACT_BOMB: {
    reason: 'The archive inflates to more than the bound, in bytes or in ratio.',
    hint: 'Remove highly repetitive or very large members; the bound is given in the message.',
  },
  ARTIFACT_MEMBER_TOO_LARGE: {
    reason: 'A member that has to be read whole is larger than the bound for such members.',
    hint: 'Make the member smaller; the bound is given in the message.',
  },
  ARTIFACT_NOT_ZIP: {
    reason: 'The file does not end with a zip end-of-central-directory record.',
    hint: 'Build the artifact with a standard packaging tool.',
  },
  ARTIFACT_ZIP_TRAILING_DATA: {
    reason: 'Bytes or a comment follow the end of the zip archive.',
    hint: 'Build the archive again without a comment and append nothing to it.',
  },
  ARTIFACT_ZIP_TWO_ENDS: {
    reason: 'The zip archive has two end records; readers disagree about which one counts.',
    hint: 'Build the archive again in one pass with a standard packaging tool.',
  },
  ARTIFACT_ZIP_LAYOUT: {
    reason: 'The members of the zip archive do not fill the file without gaps, overlaps or prepended bytes.',
    hint: 'Build the archive again in one pass, not by appending to or deleting from an existing one.',
  },
  ARTIFACT_ZIP_DIRECTORY: {
    reason: 'The central directory of the zip archive is malformed or contradicts its end record.',
    hint: 'Build the archive again with a standard packaging tool.',
  },
  ARTIFACT_ZIP_HEADER_MISMATCH: {
    reason: 'A zip member is described differently in the central directory and beside its data.',
    hint: 'Build the archive again with a standard packaging tool; readers would see two different archives.',
  },
  ARTIFACT_ZIP64: {
    reason: 'The zip archive uses zip64 records, which no artifact within the size bound needs.',
    hint: 'Build the archive without forced zip64.',
  },
  ARTIFACT_ZIP_SPLIT: {
    reason: 'The zip archive claims to span several disks.',
    hint: 'Build a single-file archive.',
  },
  ARTIFACT_ZIP_EXTRA_FIELD: {
    reason: 'A zip member carries an extra field that is malformed or gives it a second name.',
    hint: 'Build the archive again with a standard packaging tool.',
  },
  ARTIFACT_ENCRYPTED: {
    reason: 'A member is encrypted.',
    hint: 'Ship the members in the clear; review is impossible otherwise.',
  },
  ARTIFACT_COMPRESSION: {
    reason: 'A member uses a compression method other than stored or deflate.',
    hint: 'Build the archive with deflate.',
  },
  ARTIFACT_DATA_CORRUPT: {
    reason: 'The compressed data is malformed, or does not end where the archive says that it does.',
    hint: 'Build and upload the artifact again.',
  },
  ARTIFACT_SIZE_MISMATCH: {
    reason: 'The data of a member has another length than the archive declares.',
    hint: 'Build and upload the artifact again.',
  },
  ARTIFACT_CRC_MISMATCH: {
    reason: 'A checksum over the inflated data differs from the one recorded.',
    hint: 'Build and upload the artifact again.',
  },
  ARTIFACT_NAME_UNSAFE: {
    reason: 'A member name could leave the folder it is unpacked into, or means different paths on different systems.',
    hint: 'Pack a named folder, so that names are plain segments: no ".", "..", backslash, colon, control character, or name reserved by Windows.',
  },
  ARTIFACT_NAME_ENCODING: {
    reason: 'A member name is not well-formed UTF-8, or is not ASCII and does not say that it is UTF-8.',
    hint: 'Build the archive with UTF-8 names.',
  },
  ARTIFACT_NAME_TOO_LONG: {
    reason: 'A member name or one of its segments is longer than the bound.',
    hint: 'Shorten the path; the bound is given in the message.',
  },
  ARTIFACT_NAME_DUPLICATE: {
    reason: 'Two members have the same name; readers disagree about which one counts.',
    hint: 'Remove one of them.',
  },
  ARTIFACT_NAME_COLLISION: {
    reason: 'Two member names fall together on some file systems, or one is both a file and a folder.',
    hint: 'Rename one of them so that they differ by more than letter case or Unicode composition.',
  },
  ARTIFACT_MEMBER_TYPE: {
    reason: 'A member is neither a plain file nor a folder, or has the set-user-id or set-group-id bit.',
    hint: 'Ship plain files: no symbolic or hard links, devices, pipes or sockets.',
  },
  ARTIFACT_TAR_HEADER: {
    reason: 'A tar header is malformed.',
    hint: 'Build the archive with a standard packaging tool, in ustar, pax or GNU format.',
  },
  ARTIFACT_TAR_CHECKSUM: {
    reason: 'The checksum of a tar header does not match.',
    hint: 'Build and upload the artifact again.',
  },
  ARTIFACT_TAR_END: {
    reason: 'The tar archive does not end with two zero blocks.',
    hint: 'Build and upload the artifact again.',
  },
  ARTIFACT_TAR_TRAILING_DATA: {
    reason: 'Data other than zeros stands behind the end of the tar archive or in the padding of a member.',
    hint: 'Build the archive again in one pass and append nothing to it.',
  },
  ARTIFACT_TAR_EXTENSION: {
    reason: 'A pax or GNU extension header is malformed, unknown, or attached to nothing.',
    hint: 'Build the archive with a standard packaging tool, without sparse files or vendor extensions.',
  },
  ARTIFACT_TAR_CONFLICT: {
    reason:
      'A pax or GNU extension contradicts the tar header it belongs to; readers would see two different archives.',
    hint: 'Build the archive again with a standard packaging tool.',
  },
  ARTIFACT_NOT_GZIP: {
    reason: 'The file does not start with a plain gzip header.',
    hint: 'Compress the tar archive with gzip.',
  },
  ARTIFACT_GZIP_SECOND_MEMBER: {
    reason: 'A second gzip stream follows the first; readers disagree about whether it counts.',
    hint: 'Compress the archive in one stream.',
  },
  ARTIFACT_GZIP_TRAILING_DATA: {
    reason: 'Bytes follow the end of the gzip stream.',
    hint: 'Append nothing to the archive.',
  },
  ARTIFACT_LAYOUT: {
    reason: 'The archive does not have the folders and files that its format requires, or has others.',
    hint: 'Build the artifact with the standard packaging tool of its ecosystem.',
  },
  ARTIFACT_METADATA: {
    reason: 'The METADATA, WHEEL or package.json of the artifact is malformed.',
    hint: 'Build the artifact with the standard packaging tool of its ecosystem.',
  },
  ARTIFACT_NAME_MISMATCH: {
    reason: 'The package name or version differs between the file name and the metadata inside.',
    hint: 'Do not rename built artifacts; build again after a change of name or version.',
  },
  ARTIFACT_RECORD: {
    reason: 'The RECORD of the wheel is malformed.',
    hint: 'Build the wheel again with a standard tool; every row is path, sha256=DIGEST, size.',
  },
  ARTIFACT_RECORD_MISMATCH: {
    reason:
      'The RECORD of the wheel does not list exactly the members that the wheel has, with their digests and sizes.',
    hint: 'Build the wheel again; do not change members after it was built.',
  },
  ARTIFACT_STARTUP_HOOK: {
    reason: 'The wheel installs a file that Python runs at every start: .pth, .start, sitecustomize or usercustomize.',
    hint: 'Remove the file; a plugin runs only when it is called.',
  },
  ARTIFACT_LIFECYCLE_SCRIPT: {
    reason: 'The npm package, or one that it bundles, runs code when it is installed.',
    hint: 'Remove the install-time scripts and binding.gyp; build before packing.',
  },
  ARTIFACT_MANIFEST_AMBIGUOUS: {
    reason: 'The artifact holds more than one PLUGIN_MANIFEST.json where one is expected.',
    hint: 'Keep exactly one: inside the package folder, or inside .dist-info of a wheel.',
  },
  ARTIFACT_LOCK_AMBIGUOUS: {
    reason: 'The artifact holds more than one lock of its dependencies where one is expected.',
    hint: 'Keep exactly one requirements.txt: inside the package folder, or inside .dist-info of a wheel.',
  },
  ARTIFACT_SBOM_AMBIGUOUS: {
    reason: 'The artifact holds several SBOMs and none or more than one is named after the package.',
    hint: 'Name the one that describes the plugin NAME.cdx.json.',
  },
});
