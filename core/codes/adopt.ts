import { codes } from './code-entry.ts';

/** What keeps an installed package from being drafted as a plugin. */
export const ADOPT_CODES = codes({
  ADOPT_TOO_LARGE: {
    reason: 'There is more below the folder than is looked at, and a part of an inventory is none.',
    hint: 'Name a folder further down: site-packages, node_modules, or the folder with the archives.',
  },
  ADOPT_METADATA: {
    reason: 'What the package says of itself cannot be read, or names no package and version.',
    hint: 'Install the package again; what no tool can read nobody can vouch for.',
  },
  ADOPT_NAME: {
    reason: 'No plugin id can be made of the name of the package.',
    hint: 'Enrol it by `portcullis plugin new`, under a name of lower-case letters, digits and _.',
  },
  ADOPT_NAME_TAKEN: {
    reason: 'Two packages would become one plugin id.',
    hint: 'Enrol each by `portcullis plugin new`, under names of their own.',
  },
  ADOPT_LINK: {
    reason: 'A package is a link to somewhere else, and links are not followed.',
    hint: 'Name the folder that the link leads to.',
  },
});
