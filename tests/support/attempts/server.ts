import type { Attempt } from "./attempt.ts";

const asked = (statement: string): Attempt => ({ what: statement, statement });

/** Statements about the server, its users, its files and what is around it. */
export const server: Attempt[] = [
  ...`CREATE USER intruder SET PASSWORD 'intruder12'
ALTER USER neo4j SET PASSWORD 'intruder12'
ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'
DROP USER neo4j
RENAME USER neo4j TO intruder
CREATE ROLE intruder
GRANT ROLE admin TO neo4j
DENY READ {*} ON GRAPH * TO PUBLIC
REVOKE ROLE admin FROM neo4j
CREATE DATABASE intruder
CREATE OR REPLACE DATABASE neo4j
DROP DATABASE neo4j
STOP DATABASE neo4j
START DATABASE neo4j
CREATE ALIAS intruder FOR DATABASE neo4j
ENABLE SERVER 'x'
DEALLOCATE DATABASES FROM SERVER 'x'
DRYRUN REALLOCATE DATABASES
SHOW USERS
SHOW CURRENT USER
SHOW USERS YIELD user, suspended WHERE user = 'neo4j'
SHOW ROLES
SHOW PRIVILEGES
SHOW USER neo4j PRIVILEGES AS COMMANDS
SHOW SUPPORTED PRIVILEGES
SHOW DATABASES
SHOW DATABASE system
SHOW HOME DATABASE
SHOW ALIASES FOR DATABASE
SHOW SERVERS
SHOW SETTINGS YIELD name, value
SHOW TRANSACTIONS YIELD currentQuery
SHOW TRANSACTIONS
TERMINATE TRANSACTIONS 'neo4j-transaction-1'
SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message
PROFILE SHOW USERS
EXPLAIN SHOW SETTINGS
CYPHER 5 SHOW USERS
USE system RETURN 1
USE system SHOW USERS
CALL () { USE graph.byName('system') RETURN 1 AS x } RETURN x
RETURN graph.names()
LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:1/secret' AS line RETURN line
LOAD CSV FROM $address AS line RETURN line
CALL () { LOAD CSV FROM 'file:///x' AS line RETURN line } RETURN line
PROFILE LOAD CSV FROM 'file:///x' AS line RETURN line
CALL db.resampleOutdatedIndexes()
CALL db.resampleIndex('x')
CALL db.prepareForReplanning()
CALL db.awaitIndexes(3600)
CALL db.awaitIndex('x', 3600)
CALL db.clearQueryCaches()
CALL db.stats.collect('QUERIES')
CALL db.stats.retrieve('QUERIES')
CALL db.stats.retrieveAllAnonymized('x')
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL dbms.listConfig() YIELD name, value RETURN name, value
CALL dbms.listConnections()
CALL dbms.queryJmx('*:*')
CALL dbms.showCurrentUser()
CALL dbms.upgrade()
CALL tx.setMetaData({backchannel: 'x'})
CALL tx.getMetaData()
CALL \`dbms\` . \`killConnections\`(['bolt-1'])
CALL dbms/**/./* x */killConnection('bolt-1') YIELD message RETURN message
CALL apoc.load.json('http://127.0.0.1:1/')
CALL apoc.cypher.runWrite('CREATE (:Intruder)', {})
CALL gds.graph.list()
RETURN apoc.util.sleep(10000)
RETURN \`apoc\` /**/ . \`util\`.sleep (10000)
RETURN \`apoc.util.sleep\`(10000)
RETURN apoc.cypher.runFirstColumnSingle('CREATE (n:Intruder) RETURN n', {})`
    .split("\n")
    .map(asked),
];
