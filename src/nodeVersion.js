/** Why this Node cannot run the server, in words for whoever started it; undefined where it can. */
export function nodeProblem(version, env) {
  const [major, minor] = version.split(".").map(Number);
  if (major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return undefined;
  return `Backchannel needs Node 22.18 or newer, and this is Node ${version}.
\`npm start\` installs a newer one beside it, in node_modules; ${reason(env)}
Mend that and start again, or put a newer Node on PATH.`;
}

function reason(env) {
  if (env.npm_config_ignore_scripts === "true") return "npm's setting ignore-scripts keeps it from being fetched.";
  if (env.NODE_ENV === "production") return "NODE_ENV=production had it left out (`npm ci --include=dev` brings it).";
  return "it is not there, perhaps because of ignore-scripts or NODE_ENV (`npm ci --include=dev` brings it).";
}
