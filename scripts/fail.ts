/** Ends a command with the reason alone: the stack is for those who ask for it with DEBUG=1. */
export function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${process.env['DEBUG'] && error instanceof Error ? error.stack : message}`);
  process.exit(1);
}
