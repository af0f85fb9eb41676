/** The text of neo4j.conf: this machine only, nothing told to anyone, little memory. */
export function neo4jConf(boltPort: number, httpPort?: number): string {
  return `# Written by Backchannel at each start; changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${boltPort}
server.http.enabled=${httpPort !== undefined}
server.http.listen_address=127.0.0.1:${httpPort ?? 7474}
server.https.enabled=false
server.directories.import=import
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
# So that one statement leaves some to the others, and all together leave some to loops, which are not counted.
db.memory.transaction.max=128m
dbms.memory.transaction.total.max=256m
db.tx_log.rotation.retention_policy=keep_none
db.tx_log.rotation.size=16m
# Without it each stop takes 10 s: Neo4j waits for connections that nobody will make.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
# Since 2026 Neo4j announces itself to the networks around; older versions don't know the setting.
server.fleet_discovery.enabled=false
server.config.strict_validation.enabled=false
`;
}
