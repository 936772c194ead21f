import type { Writer } from '../command.ts';
import { plainText } from './terminal-text.ts';

const SILENT_MS = 1_000;
const MAX_PROGRESS_LENGTH = 100;
const CLEAR_LINE = '\r\u001B[2K';

export interface Progress {
  show(text: string): void;
  /** Takes the line away; nothing is shown afterwards. */
  end(): void;
}

/** One line that replaces itself, on a terminal only, and only for what takes longer than a second. */
export function createProgress(stderr: Writer): Progress {
  if (!stderr.isTTY) return { show: () => {}, end: () => {} };
  let latest = '';
  let visible = false;
  const draw = (): void => {
    if (latest === '') return;
    stderr.write(`${CLEAR_LINE}${latest}`);
    visible = true;
  };
  let silent = true;
  const timer = setTimeout(() => {
    silent = false;
    draw();
  }, SILENT_MS);
  timer.unref();
  return {
    show(text) {
      latest = plainText(text).slice(0, MAX_PROGRESS_LENGTH);
      if (!silent) draw();
    },
    end() {
      clearTimeout(timer);
      silent = true;
      if (visible) stderr.write(CLEAR_LINE);
      visible = false;
    },
  };
}
