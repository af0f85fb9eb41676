/** What an account may do, as `SHOW USER PRIVILEGES` lists it. */
export interface Privilege {
  access: string;
  action: string;
}

interface Account {
  edition: string;
  user: string;
  /** Empty where they can't be listed. */
  privileges: Privilege[];
  database: string;
}

const reading = new Set([
  ..."access match read traverse execute execute_boosted use show_constraint show_index show_privilege".split(" "),
  ..."show_user show_role show_transaction show_server show_database show_setting show_alias load".split(" "),
]);

/** Whether an account may change a graph; Community knows no rights, so that there every one may. */
export function canWrite({ edition, privileges }: Pick<Account, "edition" | "privileges">): boolean {
  if (edition === "community") return true;
  return privileges.some(({ access, action }) => access === "GRANTED" && !reading.has(action.toLowerCase()));
}

/** What to tell at the start whoever gave this program an account that could write; undefined where it could not. */
export function accountNotice(account: Account): string | undefined {
  if (!canWrite(account)) return undefined;
  return account.edition === "community" ? communityNotice : enterpriseNotice(account);
}

const guarded =
  "Backchannel never writes here: its guard refuses statements that would, and Neo4j's read mode stops what gets past it";

const communityNotice = [
  `${guarded}. In the Community Edition every account may write;`,
  "server.databases.read_only=<the database's name> in neo4j.conf makes it certain.",
].join("\n  ");

const enterpriseNotice = ({ user, database }: Account) =>
  [
    `${guarded}. But the account ${user} may write; one that can't is safer:`,
    "CREATE USER backchannel SET PASSWORD '<a password>' CHANGE NOT REQUIRED;",
    "GRANT ROLE reader TO backchannel;",
    `Then set NEO4J_USERNAME=backchannel and its password. The role reader may read every database, ${database} among them.`,
  ].join("\n  ");
