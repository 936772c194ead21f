import { codes } from './code-entry.ts';

/** Refusals of a ceremony of the root's holders, and of publishing what they signed. */
export const KEYS_CODES = codes({
  KEYS_NOTHING_CHANGES: {
    reason: 'Nothing was asked for that is not so already.',
    hint: 'Name what shall change; --renew alone makes root and top-level targets last longer.',
  },
  KEYS_KEY_UNKNOWN: {
    reason: 'A key to be removed is not one of the root.',
    hint: 'Take its id from `portcullis keys status`; eight characters of it are enough.',
  },
  KEYS_KEY_REUSED: {
    reason: 'One key would do two things, or count twice: whoever steals it once has both.',
    hint: 'Make a key for each with `portcullis keys new`.',
  },
  KEYS_THRESHOLD_IMPOSSIBLE: {
    reason: 'More keys would have to sign than there are.',
    hint: 'Lower --threshold, or add keys.',
  },
  KEYS_DRAFT_FOREIGN: {
    reason: 'The draft was not made from a publication of this root: another registry, or another tool than this one.',
    hint: "Sign nothing, and compare trust/root.json of the registry's first commit, and who sent the draft.",
  },
  KEYS_DRAFT_INCONSISTENT: {
    reason: 'The draft contradicts itself or what it says that it was made from: somebody changed it.',
    hint: 'Sign nothing; have it drafted anew.',
  },
  KEYS_DRAFT_EXPIRED: {
    reason: 'The draft is too old to be signed or published.',
    hint: 'Have it drafted anew; signatures over the old one are of no use.',
  },
  KEYS_DRAFT_OVERTAKEN: {
    reason: 'Root or top-level targets of the publication are others than those that the draft was made from.',
    hint: 'Draft anew from the publication as it is; `portcullis keys status` shows its versions.',
  },
  KEYS_NOT_A_HOLDER: {
    reason: 'The key is not one of the root, neither before the change nor after it.',
    hint: 'Take the ids of the root from `portcullis keys status`.',
  },
  KEYS_SIGNATURE_OTHER_DRAFT: {
    reason: 'The signature was made over another draft, or the draft was changed since.',
    hint: 'Compare the digests that `keys draft` and `keys sign` print; have the same file signed by all.',
  },
  KEYS_SIGNATURE_REPEATED: {
    reason: 'One holder signed twice: that is one of the threshold, not two.',
    hint: 'Give one file for each holder.',
  },
  KEYS_SIGNATURE_INVALID: {
    reason: 'The signature is not the one that this key would make over the draft, or it leaves a part of it out.',
    hint: 'Have the holder sign again with `portcullis keys sign`.',
  },
  KEYS_SIGNATURES_MISSING: {
    reason: 'Not enough holders have signed: the root of before and the next one each ask for their threshold.',
    hint: 'Collect the files of those whom the message names.',
  },
  KEYS_SIGNER_NEEDED: {
    reason: 'The publication would not be whole without a signature of another key, which was not given.',
    hint: 'Give it with --key NAME=REFERENCE, or in the folder of --keys.',
  },
});
