import { words } from '../../site.ts';
import { find } from '../find.ts';
import { markOffline } from '../offline-state.ts';
import type { Context } from './context.ts';
import { keepAwake } from './full-screen.ts';

/** The check before the start: what can be seen to work is marked, the rest is asked. */
export function connectStartCheck({ presentation, link, command }: Context): void {
  const dialog = find<HTMLDialogElement>(presentation.root, '[data-check]');
  const say = (name: string, ok: boolean, text: string) => {
    const item = find(dialog, `[data-check-${name}]`);
    item.dataset['ok'] = String(ok);
    find(item, '[data-answer]').textContent = text;
  };
  const { check } = words.deck;
  let speakers = new Set<string>();
  const showSpeaker = () =>
    say('speaker', speakers.size > 0, speakers.size > 0 ? check.speakerYes : check.speakerNo);
  link.onMessage((message) => {
    if (message.type === 'here' && message.role === 'speaker') speakers.add(message.id);
    if (message.type === 'gone') speakers.delete(message.id);
    showSpeaker();
  });
  keepAwake((awake) => say('awake', awake, awake ? check.awakeYes : check.awakeNo));
  find(dialog, '[data-play]').addEventListener('click', playTone);
  const look = () => {
    speakers = new Set();
    showSpeaker();
    link.post({ type: 'here', role: 'deck', id: link.id, asks: true });
    const size = `${Math.round(innerWidth * devicePixelRatio)} × ${Math.round(innerHeight * devicePixelRatio)}`;
    const full = document.fullscreenElement !== null;
    say('screen', full, full ? check.screenYes(size) : check.screenNo(size));
    void markOffline().then((state) => {
      // A file on a disk needs no network.
      const offline = state === 'ready' || state === 'newer' || location.protocol === 'file:';
      say('offline', offline, offline ? check.offlineYes : check.offlineNo);
    });
    const kept = link.isKept();
    say('kept', kept, kept ? check.keptYes : check.keptNo);
  };
  command('check', 'c', () => {
    look();
    if (!dialog.open) dialog.showModal();
  });
  document.addEventListener('fullscreenchange', look);
}

/** Two seconds of a quiet tone: loud enough to hear where the sound comes out. */
function playTone() {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = 440;
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.linearRampToValueAtTime(0, audio.currentTime + 2);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 2);
  tone.onended = () => void audio.close();
}
