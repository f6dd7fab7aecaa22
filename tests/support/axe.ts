/** What axe finds on an open page, collected over its states. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Off by default in axe: rules of WCAG 2.2, and those that it still calls experimental. */
const MORE = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

export interface AxeCheck {
  /** Looks at the page as it is now; `state` says what is open and how it looks. */
  look(state: string): Promise<void>;
  /** Fails with each violation once, and the states that have it. */
  expectNothing(): void;
}

/** Starts to collect; `off` names rules that can't judge what is shown. */
export function startAxe(page: Page, off: string[] = []): AxeCheck {
  const found = new Map<string, string[]>();
  const rules: Record<string, { enabled: boolean }> = {};
  for (const rule of MORE) rules[rule] = { enabled: true };
  for (const rule of off) rules[rule] = { enabled: false };
  return {
    async look(state) {
      const { violations } = await new AxeBuilder({ page })
        // The library has no frames, and looking into some takes longer than the rules.
        .setLegacyMode()
        .options({ rules, resultTypes: ['violations'] })
        .analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary = '' } of nodes) {
          const reason = failureSummary.split('\n').slice(1).join(';').trim();
          const violation = `${id} at ${target.join(' ')}: ${reason}`;
          found.set(violation, [...(found.get(violation) ?? []), state]);
        }
    },
    expectNothing() {
      const lines = Array.from(
        found,
        ([violation, states]) => `${violation} [${states.join(', ')}]`,
      );
      expect(lines).toEqual([]);
    },
  };
}
