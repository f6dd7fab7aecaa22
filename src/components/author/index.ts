/** What authors can write in MDX, by name. */
import ChallengeCards from './ChallengeCards.astro';
import ChallengeGroups from './ChallengeGroups.astro';
import ChangedSince from './ChangedSince.astro';
import Column from './Column.astro';
import Columns from './Columns.astro';
import CopyText from './CopyText.astro';
import DecisionSteps from './DecisionSteps.astro';
import Example from './Example.astro';
import Exercise from './Exercise.astro';
import GroupSigns from './GroupSigns.astro';
import LoopDiagram from './LoopDiagram.astro';
import Mistake from './Mistake.astro';
import NetworkDiagram from './NetworkDiagram.astro';
import Note from './Note.astro';
import StepsDiagram from './StepsDiagram.astro';

export const authorComponents = {
  ChallengeCards,
  ChallengeGroups,
  ChangedSince,
  Column,
  Columns,
  CopyText,
  DecisionSteps,
  Example,
  Exercise,
  GroupSigns,
  LoopDiagram,
  Mistake,
  NetworkDiagram,
  Note,
  StepsDiagram,
};
