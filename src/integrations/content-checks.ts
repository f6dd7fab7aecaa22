import { sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../checks/index.ts';
import { formatProblems } from '../checks/problem.ts';
import type { Settings } from '../settings.ts';
import { tellPhase } from './progress.ts';

/** Milliseconds without another save after which the authoring server checks again. */
const PAUSE = 150;

/**
 * Checks the content before anything else: a build stops with all problems in one report; the authoring server reports
 * at the start and after each save, and goes on.
 */
export function contentChecks({ content }: Settings): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'dev') return report(content, logger);
        if (command !== 'build') return;
        const problems = checkContent(content);
        if (problems.length > 0)
          throw new Error(`The content has mistakes.\n\n${formatProblems(problems)}`);
        tellPhase('Content', 'no mistakes');
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => report(content, logger), PAUSE);
        });
      },
    },
  };
}

function report(content: string, logger: AstroIntegrationLogger) {
  try {
    const problems = checkContent(content);
    if (problems.length > 0)
      logger.error(`The content has mistakes.\n\n${formatProblems(problems)}`);
  } catch (error) {
    // A file may vanish while an editor saves it; the next event of the watcher brings the next check.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    logger.error(`The content could not be checked.\n\n${String(error)}`);
  }
}
