/** What authors can write in MDX, by name. */
import ChallengeGroups from './ChallengeGroups.astro';
import ChangedSince from './ChangedSince.astro';
import Column from './Column.astro';
import Columns from './Columns.astro';
import Example from './Example.astro';
import Exercise from './Exercise.astro';
import LoopDiagram from './LoopDiagram.astro';
import Mistake from './Mistake.astro';
import NetworkDiagram from './NetworkDiagram.astro';
import Note from './Note.astro';
import StepsDiagram from './StepsDiagram.astro';

export const authorComponents = {
  ChallengeGroups,
  ChangedSince,
  Column,
  Columns,
  Example,
  Exercise,
  LoopDiagram,
  Mistake,
  NetworkDiagram,
  Note,
  StepsDiagram,
};
