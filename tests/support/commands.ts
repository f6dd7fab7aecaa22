/** Runs the project's own commands, as a maintainer does, one build at a time. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

export const FIXTURE = 'tests/fixtures/library';
/** Where the builds of tests go; nothing else writes here. */
export const BUILDS = '.cache/built-by-tests';

/** Environment variables of a command, in place of those that the tests themselves run with. */
type Variables = Readonly<Record<string, string>>;

interface Ended {
  code: number | null;
  /** All that it printed. */
  output: string;
}

export interface Command {
  /** The first match in what it prints. @throws Error with all that it printed, when it ends without one. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** How it ended by itself. */
  ended: Promise<Ended>;
  /** Stops it as Ctrl+C does, and resolves when it has ended. */
  stop(): Promise<Ended>;
}

/** Starts what `npm run` starts under this name, without npm between: on every system it can be stopped. */
export async function startCommand(name: string, variables: Variables): Promise<Command> {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile('package.json', 'utf8')));
  const [program, ...parameters] = (scripts[name] ?? '').split(' ');
  if (program !== 'node') throw new Error(`package.json has no command ${name} that node runs.`);
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
  return {
    ended,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match) resolve(match);
        };
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        look();
        ended.then(() => {
          reject(new Error(`It ended without ${String(pattern)}. It printed:\n${output}`));
        }, reject);
      }),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const LOCK = `${BUILDS}/running`;

/**
 * Runs a build while no other test builds: Astro keeps the list of a build's content in `.astro/`, which all builds of
 * a project share.
 */
export async function alone<T>(build: () => Promise<T>): Promise<T> {
  await mkdir(BUILDS, { recursive: true });
  while (!(await takeLock())) await pause(100);
  try {
    return await build();
  } finally {
    await rm(LOCK, { force: true });
  }
}

/** The lock names the process that holds it, so that one that has died holds nothing. */
async function takeLock(): Promise<boolean> {
  try {
    await writeFile(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(LOCK, 'utf8').catch(() => NaN));
    if (holder && !isRunning(holder)) await rm(LOCK, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
