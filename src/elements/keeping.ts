/** What pages run where one ticks or writes: the elements that keep it on this device. */
import './check-list.ts';
import './kept-sheet.ts';
