import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { checkContent } from '../checks/index.ts';
import { formatProblems } from '../checks/problem.ts';
import { tellPhase } from './progress.ts';

/** Checks the content before anything else: a build stops with all problems, the authoring server tells them. */
export function contentChecks({ content }: Settings): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const problems = checkContent(content);
        if (problems.length === 0) {
          if (command === 'build') tellPhase('Content', 'no mistakes');
          return;
        }
        const report = `The content has mistakes.\n\n${formatProblems(problems)}`;
        if (command === 'build') throw new Error(report);
        logger.error(report);
      },
    },
  };
}
