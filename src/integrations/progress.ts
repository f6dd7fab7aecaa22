/** The lines that a build prints: one for each phase, warnings where somebody can act on them. */

/** Tells that a phase is done. */
export function tellPhase(name: string, result: string): void {
  console.log(`  ${name.padEnd(16)} ${result}`);
}

/** Tells what works less well than it could, and what to do about it. */
export function tellWarning(message: string): void {
  console.warn(`\n  Note: ${message}`);
}

/** Tells how far a phase is, in place of what it told before; only where somebody looks on. */
export function tellProgress(name: string, done: number, total: number, what: string): void {
  if (!process.stdout.isTTY) return;
  const line = `  ${name.padEnd(16)} ${done} of ${total}  ${what}`;
  process.stdout.write(`\r\x1b[K${line.slice(0, process.stdout.columns - 1)}`);
  if (done === total) process.stdout.write('\r\x1b[K');
}
