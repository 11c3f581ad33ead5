import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { largeDataset } from "./small-dataset";

/** Builds one dataset over and over into a file, telling of each build, until it is killed or `times` are done. */
const [file = "", edition = "", times = "1000"] = process.argv.slice(2);
const dataset = largeDataset(edition);
for (let time = 0; time < Number(times); time += 1) {
  process.stdout.write("building\n");
  await buildDatabase({ dataset, tableSql: readTableSql(repositoryRoot), file });
}
process.stdout.write("finished\n");
