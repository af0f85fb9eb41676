import type { Driver } from "neo4j-driver";
import { inRanges } from "./batches.ts";

const usersStatement = `
  UNWIND range($from, $to) AS number
  CREATE (:User {handle: 'user' + number, joinedOn: date('2015-01-01') + duration({days: number % 3000})})`;

const postsStatement = `
  MATCH (news:Tag {name: 'news'})
  UNWIND range($from, $to) AS number
  CREATE (:Post {headline: 'Post ' + number, publishedAt: datetime('2020-01-01') + duration({minutes: number})})-[:TAGGED]->(news)`;

const followsStatement = `
  MATCH (star:User {handle: 'user0'})
  MATCH (user:User) WHERE user <> star
  CREATE (user)-[:FOLLOWS]->(star)`;

// Every tenth post has a writer, so that most of the crowd are leaves and some are not.
const wroteStatement = `
  MATCH (user:User) WITH user ORDER BY user.handle WITH collect(user) AS users
  MATCH (post:Post) WITH users, post ORDER BY post.publishedAt WITH users, collect(post) AS posts
  UNWIND range(0, size(posts) - 1, 10) AS number
  WITH posts[number] AS post, users[number % size(users)] AS user
  CREATE (user)-[:WROTE]->(post)`;

/** One node with a crowd of 50,000 around it, and one with 5,000; no index, and no unique property. */
export async function load(driver: Driver, { posts = 50_000, users = 5_001 } = {}): Promise<void> {
  await driver.executeQuery("CREATE (:Tag {name: 'news'}), (:Tag {name: 'never used'})");
  await inRanges(driver, usersStatement, users);
  await inRanges(driver, postsStatement, posts);
  await driver.executeQuery(followsStatement);
  await driver.executeQuery(wroteStatement);
}
