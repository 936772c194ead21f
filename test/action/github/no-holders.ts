import type { Holders } from '../../../action/people/people.ts';

/** Of nobody who could count is anything known. */
export const NO_HOLDERS: Holders = {
  ids: new Set(),
  unreadTeams: [],
  standings: () => Promise.resolve(new Map()),
};
