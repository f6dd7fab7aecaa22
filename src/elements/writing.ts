/** What only sheets to write on run, besides keeping what is written: lines that follow each other, and the text to take along. */
import './next-line.ts';
import './sheet-text.ts';
