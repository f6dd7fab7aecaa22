import type { Plugin } from 'vite';

/** Silences the one warning that each MDX entry causes in the bundler and that nobody can act on. */
export const quietModuleDirectives = (): Plugin => ({
  name: 'quiet-module-directives',
  onLog: (_level, log) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
});
