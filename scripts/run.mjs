// Runs one of the commands beside this file. Plain JavaScript, so that an old Node can still read why it is too old.
const [, , command, ...rest] = process.argv;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}, but the library needs 22.18 or newer.\n` +
      `"npm ci" brings Node 24 along on Linux, macOS and Windows. It did not install here: run "npm ci" again,\n` +
      `without --omit=optional, or install Node 24 from https://nodejs.org and start again.`,
  );
  process.exit(1);
}

process.argv = [process.argv[0], process.argv[1], ...rest];
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
await import(`./${command}.ts`);
