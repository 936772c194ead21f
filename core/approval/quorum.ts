/** How many must approve, and who among them: seats by the names that policy gives them. */
export interface Quorum {
  /** Different people in all, those in seats included. */
  readonly approvals: number;
  readonly seats: ReadonlyMap<string, number>;
  /** Folders, each with a final slash, of which somebody must approve who owns nothing of them. */
  readonly outsideOf: ReadonlySet<string>;
}

export const NO_QUORUM: Quorum = { approvals: 0, seats: new Map(), outsideOf: new Set() };

/** What meets every one of some quorums: of each seat the most that any asks for. */
export function strictest(quorums: Iterable<Quorum>): Quorum {
  let approvals = 0;
  const seats = new Map<string, number>();
  const outsideOf = new Set<string>();
  for (const quorum of quorums) {
    approvals = Math.max(approvals, quorum.approvals);
    for (const [seat, count] of quorum.seats) seats.set(seat, Math.max(count, seats.get(seat) ?? 0));
    for (const folder of quorum.outsideOf) outsideOf.add(folder);
  }
  return { approvals, seats, outsideOf };
}
