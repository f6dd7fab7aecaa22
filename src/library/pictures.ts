/** One picture for each kind of page, and for each kind of page of each workshop. */
import type { Picture } from '../model/picture.ts';
import { site, words } from '../site.ts';
import { listWorkshops, type Workshop } from './entries.ts';

/** The kinds of pages that have a picture of their own. */
const KINDS = ['workshop', 'slide', 'handout', 'checklist', 'guidance'] as const;
/** A term belongs to all workshops. */
type PictureKind = (typeof KINDS)[number] | 'term';

/** The file's name without its ending: `guidance`, or `guidance-of-<workshop>`. */
export const pictureName = (kind: PictureKind, [workshop]: readonly Workshop[] = []) =>
  workshop ? `${kind}-of-${workshop.id}` : kind;

/** Every picture with its name. */
export async function listPictures(): Promise<{ name: string; picture: Picture }[]> {
  const workshops = await listWorkshops();
  const draw = (kind: PictureKind, title: string) => ({
    label: words.kindFilters[kind],
    title,
    brand: site.name,
  });
  const ofAll = [...KINDS, 'term' as const].map((kind) => ({
    name: pictureName(kind),
    picture: draw(kind, words.homePage.title),
  }));
  const ofWorkshops = KINDS.flatMap((kind) =>
    workshops.map((workshop) => ({
      name: pictureName(kind, [workshop]),
      picture: draw(kind, workshop.data.title),
    })),
  );
  return [...ofAll, ...ofWorkshops];
}

/** What a picture says, for those who don't see it. @throws Error when there is none of this name. */
export async function describePicture(name: string): Promise<string> {
  const found = (await listPictures()).find((each) => each.name === name);
  if (!found) throw new Error(`There is no picture "${name}"; src/library/pictures.ts lists them.`);
  return `${found.picture.label}: ${found.picture.title}`;
}
