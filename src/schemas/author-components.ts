/** The components that authors write in MDX: which attributes each takes, and where it may stand. */
import { z } from 'zod';
import { fields, id, listOf, text } from './fields.ts';
import { slideSchema } from './slide.ts';

/** What a picture says, for those who don't see it. */
const label = text('One team answers for all the others.');

/** The attributes of `<Example>`, `<Mistake>` and `<Note>`. */
export const boxSchema = fields({ title: text('What it looks like').optional() });

/** The attributes of `<ChangedSince>`. */
export const changedSinceSchema = fields({
  year: z.coerce.string().regex(/^\d{4}$/, { error: 'must be a year, for example year="2009".' }),
});

/** The attributes of `<Exercise />`. */
export const exerciseShownSchema = fields({ id: id('next-agenda') });

/** The attributes of `<ChallengeGroups />`. */
export const challengeGroupsSchema = fields({
  set: id('four-questions'),
  /** This group alone, with its challenges. */
  group: id('purpose').optional(),
  label: label.optional(),
});

const nodes = listOf(text('Events'), "nodes={['Members', 'Events', 'Policy']}")
  .min(2, {
    error: "must have at least two entries, for example nodes={['Members', 'Events', 'Policy']}.",
  })
  .max(8, { error: 'must have at most eight entries: more can’t be read from the back row.' });

const BLANKS = 'must be from 0 to 64, for example blank={5}.';

/** The attributes of `<ChallengeCards />`. */
export const challengeCardsSchema = fields({
  set: id('four-questions'),
  /** Empty cards besides. */
  blank: z.coerce
    .number({ error: 'must be a whole number, for example blank={5}.' })
    .pipe(
      z
        .int({ error: 'must be a whole number, for example blank={5}.' })
        .min(0, { error: BLANKS })
        .max(64, { error: BLANKS }),
    )
    .default(0),
});

/** The attributes of `<GroupSigns />`. */
export const groupSignsSchema = fields({ set: id('four-questions') });

/** The attributes of `<NetworkDiagram />`. */
export const networkDiagramSchema = z.discriminatedUnion(
  'kind',
  [
    fields({ kind: z.literal('hub'), center: text('One team'), nodes, label }),
    fields({ kind: z.literal('mesh'), nodes, label }),
  ],
  { error: 'must be hub (everything through a center) or mesh (everyone connected).' },
);

/** A list of steps with a least and a greatest number of them. */
const steps = (least: number, most: number) => {
  const error = `must be a list of ${least} to ${most} steps, for example steps={['Hear', 'Judge', 'Answer']}.`;
  return z.array(text('Hear'), { error }).min(least, { error }).max(most, { error });
};

/** Two to seven entries of a decision. */
const decisions = (example: string) =>
  listOf(text('Is it about us?'), example)
    .min(2, { error: `must have at least two entries, for example ${example}` })
    .max(7, { error: 'must have at most seven entries: more can’t be kept in mind.' });

/** The attributes of `<LoopDiagram />`. */
export const loopDiagramSchema = fields({
  steps: steps(3, 6),
  /** What stands in the middle. */
  center: text('Better meetings').optional(),
  label,
});

/** The attributes of `<DecisionSteps />`: question by question, each with the answer that ends the way. */
export const decisionStepsSchema = fields({
  questions: decisions("questions={['Is it about us?', 'Is it true?']}"),
  /** The answer to each question that leads to its outcome; the other leads on. */
  answers: z
    .array(z.enum(['yes', 'no'], { error: "must be 'yes' or 'no' for each question." }), {
      error: "must be a list, for example answers={['no', 'yes']}.",
    })
    .min(2, { error: 'must have an answer for each question.' }),
  outcomes: decisions("outcomes={['Leave it', 'Correct it']}"),
  /** What to do when no question has ended the way. */
  otherwise: text('Answer it yourself.'),
})
  .refine(({ questions, answers }) => questions.length === answers.length, {
    path: ['answers'],
    error: 'must be as many as there are questions.',
  })
  .refine(({ questions, outcomes }) => questions.length === outcomes.length, {
    path: ['outcomes'],
    error: 'must be as many as there are questions.',
  });

/** The attributes of `<StepsDiagram />`. */
export const stepsDiagramSchema = fields({ steps: steps(3, 5), label });

export type ChangedSinceProps = z.infer<typeof changedSinceSchema>;
export type ExerciseShownProps = z.infer<typeof exerciseShownSchema>;
export type BoxProps = z.infer<typeof boxSchema>;
export type ChallengeGroupsProps = z.infer<typeof challengeGroupsSchema>;
export type NetworkDiagramProps = z.infer<typeof networkDiagramSchema>;
export type LoopDiagramProps = z.infer<typeof loopDiagramSchema>;
export type ChallengeCardsProps = z.infer<typeof challengeCardsSchema>;
export type GroupSignsProps = z.infer<typeof groupSignsSchema>;
export type DecisionStepsProps = z.infer<typeof decisionStepsSchema>;
export type StepsDiagramProps = z.infer<typeof stepsDiagramSchema>;

/** A component of the author's vocabulary. */
interface AuthorComponent {
  attributes: z.ZodType;
  /** `around` stands around words of the author; `alone` ends with `/>`. */
  form: 'around' | 'alone';
  /** Whether it is a picture, as the layout `diagram` needs one. */
  diagram?: true;
  /** The one kind of file that may have it; any unless given. */
  only?: 'deck' | 'workshop' | 'handout';
}

/** Every component that content may use, by name. */
export const AUTHOR_COMPONENTS: Readonly<Record<string, AuthorComponent>> = {
  Slide: { attributes: slideSchema, form: 'alone', only: 'deck' },
  Notes: { attributes: fields({}), form: 'around', only: 'deck' },
  ChangedSince: { attributes: changedSinceSchema, form: 'around', only: 'workshop' },
  Exercise: { attributes: exerciseShownSchema, form: 'alone' },
  Example: { attributes: boxSchema, form: 'around' },
  Mistake: { attributes: boxSchema, form: 'around' },
  Note: { attributes: boxSchema, form: 'around' },
  Columns: { attributes: fields({}), form: 'around' },
  Column: { attributes: fields({}), form: 'around' },
  ChallengeGroups: { attributes: challengeGroupsSchema, form: 'alone', diagram: true },
  NetworkDiagram: { attributes: networkDiagramSchema, form: 'alone', diagram: true },
  LoopDiagram: { attributes: loopDiagramSchema, form: 'alone', diagram: true },
  ChallengeCards: { attributes: challengeCardsSchema, form: 'alone', only: 'handout' },
  GroupSigns: { attributes: groupSignsSchema, form: 'alone', only: 'handout' },
  CopyText: { attributes: fields({}), form: 'around', only: 'handout' },
  DecisionSteps: { attributes: decisionStepsSchema, form: 'alone' },
  StepsDiagram: { attributes: stepsDiagramSchema, form: 'alone', diagram: true },
};
