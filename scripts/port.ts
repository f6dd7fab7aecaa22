/** The port that a server listens at: `PORT`, or 4321. @throws Error when it is no port. */
export function readPort(): number {
  const { PORT = '4321' } = process.env;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${PORT}", but must be a number from 0 to 65535, for example 4321.`);
  return port;
}
