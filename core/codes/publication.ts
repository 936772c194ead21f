import { codes } from './code-entry.ts';

/** Refusals of a publication: on the host that reads it and in the registry that signs over the last one. */
export const PUBLICATION_CODES = codes({
  PUBLICATION_TRUNCATED: {
    reason: 'A file of the publication ended before the length that was signed or announced for it.',
    hint: 'Try again; if it stays so, the server or a proxy in between cuts files short.',
  },
  PUBLICATION_DIGEST_MISMATCH: {
    reason: 'A file of the publication is not the one whose digest was signed.',
    hint: 'Do not use the file; compare the server with the publication branch and look for who changed it.',
  },
  PUBLICATION_SIGNATURE_INVALID: {
    reason: 'Metadata of the publication does not carry enough valid signatures of the keys that may sign it.',
    hint: 'Check that the embedded root belongs to this registry; if it does, someone without the keys wrote the publication.',
  },
  PUBLICATION_EXPIRED: {
    reason: 'The publication, or one of its roles, is past its expiry.',
    hint: 'Refresh; if a fresh copy has expired too, either the host clock is wrong or the scheduled re-signing has stopped.',
  },
  PUBLICATION_NEAR_EXPIRY: {
    reason: 'A part of the publication comes near its expiry, or the run that renews it came late.',
    hint: 'For the timestamp, see why the schedule did not run; for head and admissions run publish, for revocations the revoke workflow; root and targets need their offline keys.',
  },
  PUBLICATION_ROLLBACK: {
    reason:
      'The publication is older than one this host has already seen, or mixes versions that were not published together.',
    hint: 'Check which server answered; a stale mirror or an attacker replays an older state.',
  },
  PUBLICATION_UNREACHABLE: {
    reason: 'The publication, or one file of it, could not be read from where it should be.',
    hint: 'Check the address, the network and the server; without a connection only what is cached and unexpired is used.',
  },
  PUBLICATION_MALFORMED: {
    reason: 'A file of the publication does not have the form that its kind prescribes.',
    hint: 'The publication was not written by this tool, or was changed on the way; publish again.',
  },
  PUBLICATION_TOO_LARGE: {
    reason: 'A file or a list of the publication is larger than its bound.',
    hint: 'The bound is given in the message; a server that sends more than was signed is not to be trusted.',
  },
  PUBLICATION_WRONG_REGISTRY: {
    reason: 'The publication belongs to another registry than the one this host is set up for.',
    hint: 'Correct the address or the registry id; both are part of the host configuration.',
  },
  PUBLICATION_WRONG_CHANNEL: {
    reason: 'The publication belongs to another channel than the one this host is set up for.',
    hint: 'Correct the address or the channel name; both are part of the host configuration.',
  },
  PUBLICATION_NOT_FOUND: {
    reason: 'There is no such publication, or the publication does not list the file that was asked for.',
    hint: 'Check the name; on a host, refresh once while connected before working from the cache.',
  },
  PUBLICATION_PATH_FORBIDDEN: {
    reason: 'A role may not sign for that path.',
    hint: 'Give the file to the role it belongs to: revocations.json to revocations, everything that admits to admissions.',
  },
  PUBLICATION_KEY_UNUSABLE: {
    reason: 'A signing key cannot be read, is of a kind that is not accepted, or may not sign for the role.',
    hint: 'Use an unencrypted PKCS#8 PEM file with an Ed25519 or P-256 key that the root or its delegation names.',
  },
  PUBLICATION_CONTENDED: {
    reason: 'Other writers kept changing the publication while this one tried to.',
    hint: 'Run the command again; nothing was written.',
  },
  PUBLICATION_HEAD_MISMATCH: {
    reason: 'The head statement speaks of another publication than the one that carries it.',
    hint: 'Refresh; if it stays so, only one of the two proofs of admission was made, and nothing of it may be trusted.',
  },
  PUBLICATION_HEAD_EXPIRED: {
    reason: 'The head statement is past its expiry.',
    hint: 'Refresh; if a fresh copy has expired too, publishing has stopped.',
  },
  PUBLICATION_HISTORY_REWRITTEN: {
    reason: 'The commit of the last publication is no longer in the history of the protected branch.',
    hint: 'Restore the branch; what was published must stay in its first-parent history.',
  },
  PUBLICATION_NOT_BEGUN: {
    reason: 'There is no publication to continue.',
    hint: 'Make the first one with `portcullis init`, or name where it lies.',
  },
  PUBLICATION_EXISTS: {
    reason: 'There is a publication already.',
    hint: 'Continue it with `portcullis publish`, or begin the new one elsewhere.',
  },
  PUBLICATION_HEAD_MISSING: {
    reason: 'Only one of the two proofs of admission is there: the publish identity has not stated this publication.',
    hint: 'Run the publish workflow, then refresh; nothing loads before.',
  },
  PUBLICATION_UNAUTHORIZED: {
    reason: 'The server of the publication does not take the token that it was given, or there is none to give.',
    hint: 'Check the file or the command that gives the token, and what the server lets it read.',
  },
  PUBLICATION_FUTURE: {
    reason: 'The publication was signed for a time that has not come yet.',
    hint: 'Correct the clock of this host; if it is right, somebody signs timestamps that would outlive their lifetime.',
  },
  PUBLICATION_STALE: {
    reason: 'The publication is older than the tier of the plugin allows.',
    hint: 'Refresh; if a fresh copy is as old, the scheduled re-signing has stopped.',
  },
  PUBLICATION_SHRUNK: {
    reason: 'The publication lacks something that it may only ever add to and that this host has seen in it.',
    hint: 'Nothing was taken over: compare with another mirror and with the registry; remove the cache only if the registry itself was begun anew.',
  },
  PUBLICATION_FORKED: {
    reason: 'Two different states of the publication carry the same version.',
    hint: 'Somebody with its keys shows hosts different registries, or two writers signed at once; compare heads and find out who.',
  },
});
