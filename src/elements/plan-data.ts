import type { Plan } from '../model/plan.ts';

/** Reads the plan that a page carries along. @throws Error when it has none. */
export function readPlan(root: ParentNode): Plan {
  const text = root.querySelector('script[data-plan]')?.textContent;
  if (!text) throw new Error('The page has no plan of the workshop.');
  return JSON.parse(text) as Plan;
}
