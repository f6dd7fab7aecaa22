/** The steps of the gate: other programs, run one after the other or side by side, and what they reported. */
import { spawn } from 'node:child_process';

export interface Step {
  title: string;
  /** A script of Node with its parameters, for example `['node_modules/eslint/bin/eslint.js', '.']`. */
  script: string[];
  /** Variables on top of those that are set. */
  environment?: NodeJS.ProcessEnv;
}

export interface StepResult {
  title: string;
  ok: boolean;
  /** What the program printed; empty when it printed straight to the terminal. */
  output: string;
  seconds: number;
}

/** Runs a step and keeps what it prints. */
export function runQuietly(step: Step): Promise<StepResult> {
  return run(step, 'pipe');
}

/** Runs a step that prints straight to the terminal. */
export function runAloud(step: Step): Promise<StepResult> {
  return run(step, 'inherit');
}

function run({ title, script, environment }: Step, stdio: 'pipe' | 'inherit') {
  const started = performance.now();
  const child = spawn(process.execPath, script, {
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, ...environment },
  });
  let output = '';
  const keep = (text: Buffer) => (output += text.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise<StepResult>((resolve) => {
    const end = (ok: boolean) => {
      resolve({ title, ok, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}

/** One line on a step, and its output when it failed. */
export function tellResult({ title, ok, output, seconds }: StepResult) {
  console.log(`  ${ok ? '✓' : '✗'} ${title.padEnd(16)} ${seconds.toFixed(1)} s`);
  if (!ok && output) console.log(`\n${output.trim()}\n`);
}

/** A heading above what a step prints. */
export function tellHeading(title: string) {
  console.log(`\n${title}\n${'─'.repeat(title.length)}`);
}
