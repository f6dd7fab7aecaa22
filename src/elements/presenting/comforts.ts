import { openAnnouncer } from '../announcer.ts';
import { readPlan } from '../plan-data.ts';
import { openChannel } from '../channel.ts';
import { connectLooks } from '../look.ts';
import { askForLead } from './lead.ts';
import { find } from '../find.ts';
import type { Presentation } from '../presentation.ts';
import { openSession } from '../session-link.ts';
import { words } from '../../site.ts';
import { connectBlackScreen } from './black-screen.ts';
import type { Context, Offer } from './context.ts';
import { connectExerciseClock } from './exercise-clock.ts';
import { connectFullScreen } from './full-screen.ts';
import { connectHelp } from './help.ts';
import { connectIdle } from './idle.ts';
import { connectJump } from './jump.ts';
import { connectOverview } from './overview.ts';
import { connectPointer } from './pointer.ts';
import { passOverSkipped } from './skip.ts';
import { connectSpeaker } from './speaker-link.ts';
import { connectStartCheck } from './start-check.ts';
import { tellSlides } from './told-slide.ts';
import { connectZoom } from './zoom.ts';

/** Everything that a room is glad of and no first slide waits for. @param variant that is presented, in minutes */
export function startComforts(presentation: Presentation, variant: number): void {
  const { deck, root } = presentation;
  const plan = readPlan(root);
  const link = openSession(plan.workshop, 'deck', openChannel(`session:${plan.workshop}`));
  const commands = new Map<string, () => void>();
  const context: Context = {
    presentation,
    plan,
    link,
    lead: askForLead(plan.workshop),
    goTo: passOverSkipped(presentation, plan, link),
    command: (name, keys, run) => {
      for (const key of keys) commands.set(key, run);
      for (const button of root.querySelectorAll<HTMLElement>(`[data-do="${name}"]`))
        button.addEventListener('click', () => {
          find(root, '[popover]').hidePopover();
          run();
        });
    },
    tell: (text, action) => tell(root, text, action),
    announce: openAnnouncer(root),
  };
  tellSlides(context);
  connectBlackScreen(context);
  connectHelp(context);
  connectJump(context);
  connectOverview(context);
  connectPointer(context);
  connectZoom(context);
  connectFullScreen(context);
  connectStartCheck(context);
  connectLooks(root);
  connectClock(context);
  connectIdle(context);
  connectSpeaker(context, variant);
  // Who reads on comes back to slides that are still there.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.slides a[href]'))
    link.target = '_blank';
  const speaker = find<HTMLAnchorElement>(root, '[data-speaker]');
  const address = new URL(speaker.href);
  address.searchParams.set('variant', String(variant));
  speaker.href = address.href;
  context.command('speaker', 's', () => {
    // A window of its own can go to the other screen; where the browser opens none, a tab has to do.
    if (!open(speaker.href, `speaker-${plan.workshop}`, 'popup,width=1200,height=800'))
      speaker.click();
  });
  presentation.onCharacter((key) => commands.get(key)?.());
  for (const waiting of root.querySelectorAll('[data-waits]'))
    waiting.removeAttribute('data-waits');
  deck.on('slidechanged', () => {
    if (!find(root, '[data-notice]').dataset['stays']) tell(root, '');
  });
}

function connectClock({ presentation, plan, link, command }: Context) {
  const { deck, root } = presentation;
  const panel = find(root, '[data-clock]');
  const clock = connectExerciseClock(panel, plan, link);
  const stand = () => {
    const slide = deck.getCurrentSlide();
    const place = slide.querySelector('[data-clock-place]');
    place?.prepend(panel);
    clock.stand(place ? slide : undefined);
  };
  const onExercise = (run: () => void) => () => {
    if (!panel.hidden) run();
  };
  command('clock', 't', onExercise(clock.toggle));
  command('clock-add', '+', onExercise(clock.add));
  command('clock-step', 'n', onExercise(clock.nextStep));
  command('clock-end', 'e', onExercise(clock.end));
  deck.on('slidechanged', stand);
  stand();
}

/** Says something over the slides, until the next slide unless it is to stay; an empty text takes it away. */
function tell(root: HTMLElement, text: string, action?: Offer) {
  const message = find(root, '[data-notice]');
  message.replaceChildren(text);
  message.hidden = text === '';
  message.dataset['stays'] = action?.stays ? 'true' : '';
  if (!action) return;
  const button = (label: string, run: () => void) => {
    const made = Object.assign(document.createElement('button'), { type: 'button' });
    made.textContent = label;
    made.addEventListener('click', () => {
      tell(root, '');
      run();
    });
    message.append(made);
  };
  button(action.label, action.run);
  button(words.deck.dismiss, () => action.dismissed?.());
}
