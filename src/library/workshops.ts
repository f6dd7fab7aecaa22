/** Workshops: their pages' paths, and what uses what. */
import { listWorkshops, type Workshop } from './entries.ts';

/** The paths of a page that every workshop has, for `getStaticPaths`. */
export const workshopPaths = async () =>
  (await listWorkshops()).map((workshop) => ({
    params: { workshop: workshop.id },
    props: { workshop },
  }));

/** The workshops that use a handout, a checklist or an article. */
export async function workshopsUsing(
  kind: 'handouts' | 'checklists' | 'guidance',
  id: string,
): Promise<Workshop[]> {
  return (await listWorkshops()).filter(({ data }) => data[kind].includes(id));
}
