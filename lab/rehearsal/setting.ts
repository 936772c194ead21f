import type { ActionRan } from './actions.ts';
import type { Host } from './host.ts';
import type { Hub } from './hub.ts';
import type { Plugin } from './plugins.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** All that a scene plays with. */
export interface Setting {
  readonly story: Story;
  readonly stage: Stage;
  readonly hub: Hub;
  readonly site: Site;
  readonly host: Host;
  /** Keeps what an action wrote for people. */
  readonly keepReport: (name: string, ran: ActionRan) => Promise<void>;
}

export interface Plugins {
  /** A Python wheel; its publisher signs without a key. */
  readonly wheel: Plugin;
  /** An npm package; its publisher signs with an enrolled key. */
  readonly npm: Plugin;
}

/** Numbers of the pull requests that propose the releases. */
export type Pulls = Readonly<Record<keyof Plugins, number>>;
