/** The lines that a build prints: one for each phase, warnings where somebody can act on them. */

/** Tells that a phase is done. */
export function tellPhase(name: string, result: string): void {
  console.log(`  ${name.padEnd(16)} ${result}`);
}

/** Tells what works less well than it could, and what to do about it. */
export function tellWarning(message: string): void {
  console.warn(`\n  Note: ${message}`);
}
