import type { APIRoute } from 'astro';
import { groupArticles } from '../library/articles.ts';
import { listChecklists, listHandouts, listWorkshops } from '../library/entries.ts';
import { href } from '../library/href.ts';
import { publicUrl } from '../library/publication.ts';
import {
  articleAddress,
  checklistAddress,
  GLOSSARY,
  handoutAddress,
  PROBLEMS,
  runSheetAddress,
  scriptAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { site, words } from '../site.ts';

type PageEntry = { id: string; data: { title: string; summary: string } };

const line = (title: string, address: string, summary: string) =>
  `- [${title}](${publicUrl(address) ?? href(address)}): ${summary}`;
const lines = (entries: readonly PageEntry[], address: (id: string) => string) =>
  entries.map(({ id, data }) => line(data.title, address(id), data.summary));

/** The library for language models: what it is, and where everything stands. Source: https://llmstxt.org */
export const GET: APIRoute = async () => {
  const workshops = (await listWorkshops()).flatMap((workshop) => [
    ...lines([workshop], workshopAddress),
    line(words.script.title(workshop.data.title), scriptAddress(workshop.id), words.script.lead),
    line(
      words.runSheet.title(workshop.data.title),
      runSheetAddress(workshop.id),
      words.runSheet.lead,
    ),
  ]);
  const { glossary, problems } = words.lists;
  const text = [
    `# ${site.name}`,
    `> ${site.description}`,
    words.footer.license(site.license.name),
    `## ${words.workshops}`,
    workshops.join('\n'),
    ...(await groupArticles()).flatMap(({ name, articles }) => [
      `## ${words.guidance}: ${name}`,
      lines(articles, articleAddress).join('\n'),
    ]),
    `## ${words.handouts}`,
    lines(await listHandouts(), handoutAddress).join('\n'),
    `## ${words.checklists}`,
    lines(await listChecklists(), checklistAddress).join('\n'),
    `## ${words.alsoHere}`,
    [
      line(problems.title, PROBLEMS, problems.lead),
      line(glossary.title, GLOSSARY, glossary.lead),
    ].join('\n'),
  ];
  return new Response(`${text.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
