import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { everyone } from "../../src/graph/caller.ts";
import type { Store } from "../../src/graph/store.ts";
import { lookups } from "../../src/http/lookups.ts";
import { foreignStore } from "../foreign/foreignStore.ts";
import { filmsAndPeople, load } from "../foreign/movies.ts";

let store: Store;
beforeAll(async () => {
  ({ store } = await foreignStore(load));
});
afterAll(() => store?.close());

const { films, people, acted, directed, reviewed } = filmsAndPeople();

type Joined = { person: string; film: string }[];
const whoIn = (joined: Joined, film: string) => joined.filter((one) => one.film === film).map(({ person }) => person);
const filmsOf = (person: string, ...all: Joined[]) =>
  all
    .flat()
    .filter((one) => one.person === person)
    .map(({ film }) => film);
const filmsWhere = (holds: (released: number) => boolean) =>
  films.filter(({ released }) => holds(released)).map(({ title }) => title);
const years = films.map(({ released }) => released);
const yearOf = (film: string) => films.find(({ title }) => title === film)?.released;

/** What an answer is judged by: the names of the things given, and what stands in `value`. */
interface Key {
  names?: string[];
  value?: Partial<Record<string, unknown>>;
  says?: string;
  through?: string;
}

// Written before any of them was tried; the keys are reckoned from what was loaded.
const answered: [question: string, key: Key][] = [
  ["Who acted in The Labyrinth of Glasfjord?", { names: whoIn(acted, "The Labyrinth of Glasfjord") }],
  ["Which movies did Søren Castellan act in?", { names: filmsOf("Søren Castellan", acted) }],
  ["who directed the mirror of bellmoor", { names: whoIn(directed, "The Mirror of Bellmoor") }],
  [
    "When was The Zephyr of Hartwick released?",
    { value: { kind: "date", start: `${yearOf("The Zephyr of Hartwick")}-01-01` } },
  ],
  ["movies of 1999", { names: filmsWhere((year) => year === 1999) }],
  ["films before 1965", { names: filmsWhere((year) => year < 1965) }],
  ["directors of The Quarry of Arvenholt", { names: whoIn(directed, "The Quarry of Arvenholt") }],
  [
    "How many movies did Pernille Brandvik direct?",
    { value: { kind: "number", number: filmsOf("Pernille Brandvik", directed).length } },
  ],
  ["Who directed and acted in The Vineyard of Fairwater?", { names: ["Xanthe Jessamine"] }],
  ["oldest movie", { names: filmsWhere((year) => year === Math.min(...years)) }],
  ["What is the newest film?", { names: filmsWhere((year) => year === Math.max(...years)) }],
  ["Who reviewed The Echo of Elmsby?", { names: whoIn(reviewed, "The Echo of Elmsby") }],
  ["What is the tagline of The Umbrella of Elmsby?", { names: ["The Umbrella of Elmsby"], says: "Every umbrella has" }],
  ["path between Abelone Ferrante and Yorick Quarles", { through: "The Mirror of Bellmoor" }],
  ["everything about Adaline Underhill", { names: ["Adaline Underhill"], says: "The Carousel of Cindergate" }],
  [
    "Which actors appeared in movies directed by Wenzel Castellan?",
    { names: filmsOf("Wenzel Castellan", directed).flatMap((film) => whoIn(acted, film)) },
  ],
  ["Did Gorm Drăgan act in The Needle of Fairwater?", { value: { kind: "boolean", boolean: true } }],
  ["Adaline Underhill's movies", { names: filmsOf("Adaline Underhill", acted, directed, reviewed) }],
  [
    "When was Maddox Ashdown born?",
    { value: { start: `${people.find(({ name }) => name === "Maddox Ashdown")?.born}-01-01` } },
  ],
  [
    "Which people acted in both The Labyrinth of Glasfjord and The Hourglass of Hartwick?",
    {
      names: whoIn(acted, "The Labyrinth of Glasfjord").filter((person) =>
        whoIn(acted, "The Hourglass of Hartwick").includes(person),
      ),
    },
  ],
];

const notAnswered = [
  "Who produced The Labyrinth of Glasfjord?",
  "Which movies did Keanu Reeves act in?",
  "When was Søren Castellan released?",
  "Did Osgar Farrow direct The Violin of Hartwick?",
  "Delete all movies of 1999",
];

const askOf = (question: string): Promise<Answer> => ask(lookups(store, everyone), { question });
const inOrder = (names: string[]) => [...new Set(names)].toSorted();

test.each(answered)("%s", async (question, { names, value, says, through }) => {
  const answer = await askOf(question);
  const given = answer.answers.map(({ name }) => name);
  expect([answer.status, answer.unknown]).toEqual(["answered", undefined]);
  if (names) expect(given.toSorted()).toEqual(inOrder(names));
  if (value) expect(answer.value).toMatchObject(value);
  if (says) expect(answer.sentence).toContain(says);
  if (through) expect(given).toContain(through);
});

test.each(notAnswered)("%s: declined", async (question) => {
  const { status, answers, value } = await askOf(question);
  expect(["nothing", "notUnderstood", "ambiguous", "refused"]).toContain(status);
  expect([answers, value]).toEqual([[], undefined]);
});

test("an answer from a database without sources says so once, and has no evidence", async () => {
  const { evidence, sentence } = await askOf("Who acted in The Labyrinth of Glasfjord?");
  expect(evidence).toEqual([]);
  expect(sentence.match(/no sources/g)).toHaveLength(1);
});
