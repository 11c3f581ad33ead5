import { type Counts, STAGES, type Stage } from "./stages";

/** `npm test`: runs every stage until one fails; the last line is "N passed, N failed". */
const total: Counts = { passed: 0, failed: 0 };

for (const stage of STAGES) {
  console.log(`\n== ${stage.name}`);
  const { passed, failed } = await countsOf(stage);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) {
    console.error(`\nStopped: the stage "${stage.name}" failed.`);
    break;
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function countsOf(stage: Stage): Promise<Counts> {
  try {
    return await stage.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}
