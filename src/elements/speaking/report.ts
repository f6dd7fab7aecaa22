import { MINUTE, type Plan } from '../../model/plan.ts';
import { scheduleSession, slideTime } from '../../model/reckoning.ts';
import { type Session, spentIn, spentOn } from '../../model/session.ts';
import { words } from '../../site.ts';
import { find } from '../find.ts';
import type { SessionLink } from '../session-link.ts';

/** The time on a slide or a segment beside its plan, in milliseconds. */
interface Row {
  title: string;
  planned: number;
  spent: number;
  isSegment: boolean;
}

/** Reports the minutes spent on each slide against the plan. */
export function connectReport(root: HTMLElement, plan: Plan, link: SessionLink): void {
  const dialog = find<HTMLDialogElement>(root, '[data-report]');
  let rows: Row[] = [];
  const show = () => {
    rows = listRows(plan, link.read(), Date.now());
    const segments = rows.filter(({ isSegment }) => isSegment);
    const sum = (key: 'planned' | 'spent') => segments.reduce((all, row) => all + row[key], 0);
    find(dialog, '[data-report-lead]').textContent =
      sum('spent') > 0
        ? words.speaker.reportLead(words.duration(sum('spent')), words.duration(sum('planned')))
        : words.speaker.reportNone;
    find(dialog, '[data-report-rows]').replaceChildren(...rows.map(drawRow));
  };
  find(root, '[data-report-open]').addEventListener('click', () => {
    show();
    dialog.showModal();
  });
  find(dialog, '[data-report-print]').addEventListener('click', () => print());
  const said = find(dialog, '[data-report-said]');
  dialog.addEventListener('close', () => (said.textContent = ''));
  const copy = find(dialog, '[data-report-copy]');
  // Only secure pages may write to it, whatever the types say.
  const { clipboard } = navigator as Partial<Navigator>;
  copy.hidden = !clipboard;
  copy.addEventListener('click', () => {
    const lines = rows.map((row) => cells(row).join('\t'));
    clipboard?.writeText(lines.join('\n')).then(
      () => (said.textContent = words.sheet.copied),
      () => (said.textContent = words.sheet.notCopied),
    );
  });
}

function listRows(plan: Plan, session: Session, now: number): Row[] {
  return scheduleSession(plan, session).flatMap(({ segment, minutes }) => {
    const slides = segment.slides.map(({ id, title }) => ({
      title,
      planned: slideTime(plan, session, id),
      spent: spentOn(session, id, now),
      isSegment: false,
    }));
    const whole = {
      title: segment.title,
      planned: minutes * MINUTE,
      spent: spentIn(session, segment, now),
      isSegment: true,
    };
    return [whole, ...slides];
  });
}

const cells = ({ title, planned, spent }: Row) => [
  title,
  words.duration(planned),
  words.duration(spent),
  words.difference(spent - planned),
];

function drawRow(row: Row): HTMLElement {
  const line = document.createElement('tr');
  line.classList.toggle('is-segment', row.isSegment);
  for (const [index, text] of cells(row).entries()) {
    const cell = document.createElement(index === 0 ? 'th' : 'td');
    if (index === 0) cell.setAttribute('scope', 'row');
    cell.textContent = text;
    line.append(cell);
  }
  return line;
}
