import { openStore } from './store.ts';

const LOOKS = ['light', 'dark', 'contrast'] as const;
/** How slides look: as the device, light for bright rooms, dark for dim ones, or in high contrast. */
export type Look = (typeof LOOKS)[number] | 'auto';

/** The look that was chosen on this device. */
export const readLook = (): Look => {
  const kept = openStore('deck').read()['look'];
  return LOOKS.find((look) => look === kept) ?? 'auto';
};

/** Shows slides in a look. */
export function showLook(look: Look): void {
  const { dataset } = document.documentElement;
  if (look === 'auto') delete dataset['look'];
  else dataset['look'] = look;
}

/** Connects the choice of looks; it is kept on this device. */
export function connectLooks(root: ParentNode): void {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input[name="look"]')];
  for (const input of inputs) {
    input.checked = input.value === readLook();
    input.addEventListener('change', () => {
      const look = LOOKS.find((each) => each === input.value) ?? 'auto';
      showLook(look);
      openStore('deck').update({ look: look === 'auto' ? '' : look });
    });
  }
}
