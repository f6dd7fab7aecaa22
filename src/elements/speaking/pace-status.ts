import { paceStep } from '../../model/pace.ts';

/**
 * Says how the session stands when that becomes another kind (on time, behind) or another five minutes, not each minute. The
 * first time it only takes note.
 * @param say what it tells screen readers with
 */
export function tellPace(
  say: (text: string) => void,
): (pace: string, late: number, text: string) => void {
  let told: string | undefined;
  return (pace, late, text) => {
    const key = `${pace} ${paceStep(late)}`;
    if (told !== undefined && told !== key) say(text);
    told = key;
  };
}
