import express from "express";
import neo4j from "neo4j-driver";

/** What one writes in ten minutes: Express, the driver, everything read before anything is sent, and nothing guarded. */
const { NEO4J_URI = "", NEO4J_USERNAME = "", NEO4J_PASSWORD = "", PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const app = express();
app.use(express.json());
app.post("/cypher", async (request, response) => {
  const { statement, parameters } = request.body;
  // Whole numbers would come as floats, and an id would find nothing.
  const given = Object.entries(parameters).map(([name, value]) => [name, neo4j.int(Number(value))]);
  const { keys, records } = await driver.executeQuery(statement, Object.fromEntries(given), {
    routing: neo4j.routing.READ,
  });
  response.json({ fields: keys, values: records.map((record) => record.map((value: unknown) => value)) });
});
app.listen(Number(PORT), "127.0.0.1", () => console.log("ready"));
