/**
 * The layers of the house. A room may import itself and what its row names; `instead` is shown with the
 * offending import. `types` names rooms of which only types may be imported.
 * @type {{ room: string, may: string[], types?: string[], instead: string }[]}
 */
const ROOMS = [
  {
    room: "lib/schema",
    may: [],
    instead:
      "a schema stands on zod alone; move the reasoning to lib/domain and rules across fields to lib/checks.",
  },
  {
    room: "lib/records",
    may: ["lib/schema"],
    instead: "a record type is declared here, not worked with; move the reasoning to lib/domain.",
  },
  {
    room: "lib/domain",
    may: ["lib/schema", "lib/records"],
    instead: "take what you need as an argument; lib/domain knows lib/schema and lib/records only.",
  },
  {
    room: "lib/checks",
    may: ["lib/schema", "lib/records", "lib/domain"],
    instead: "a rule gets its documents as arguments; reading files belongs in lib/dataset.",
  },
  {
    room: "lib/dataset",
    may: ["lib/schema", "lib/records", "lib/domain", "lib/checks"],
    instead:
      "hand over a typed Dataset; lib/database and lib/cli import lib/dataset, not the other way round.",
  },
  {
    room: "lib/database",
    may: ["lib/schema", "lib/records", "lib/domain", "lib/dataset"],
    instead: "build from the Dataset of lib/dataset; reading rows for pages belongs in lib/queries.",
  },
  {
    room: "lib/queries",
    may: ["lib/schema", "lib/records", "lib/domain", "lib/database"],
    instead: "return a plain view; addresses, number formats and exports are added by who shows it.",
  },
  {
    room: "lib/server",
    may: ["lib/queries", "lib/database", "lib/domain", "lib/records", "lib/schema"],
    instead: "wrap a function of lib/queries; drawing belongs in components.",
  },
  {
    room: "lib/url",
    may: ["lib/schema", "lib/records", "lib/domain"],
    instead: "an address needs slugs and dates only: import lib/schema or lib/domain.",
  },
  {
    room: "lib/format",
    may: ["lib/schema", "lib/records", "lib/domain"],
    instead: "a format needs a value and its field: import lib/schema or lib/domain.",
  },
  {
    room: "lib/export",
    may: ["lib/schema", "lib/records", "lib/domain", "lib/format", "lib/url"],
    types: ["lib/queries"],
    instead: "an export gets its view as an argument; import only types of lib/queries.",
  },
  {
    room: "lib/cli",
    may: [
      "lib/schema",
      "lib/records",
      "lib/domain",
      "lib/checks",
      "lib/dataset",
      "lib/database",
      "lib/queries",
      "lib/url",
      "lib/format",
      "lib/export",
      "lib/front",
    ],
    instead: "lib/server works inside Next only; a command opens lib/database or asks lib/queries.",
  },
  {
    room: "lib/front",
    may: ["lib/database"],
    instead:
      "it runs before and around Next, uncompiled; what needs the data or our TypeScript belongs in lib/server or proxy.ts.",
  },
  {
    room: "components",
    may: ["lib/schema", "lib/records", "lib/domain", "lib/format", "lib/url", "lib/export"],
    types: ["lib/queries", "lib/server"],
    instead:
      "a component gets its view as a property: `import type` from lib/queries, and let app/ read it from lib/server.",
  },
  {
    room: "app",
    may: [
      "components",
      "lib/server",
      "lib/front",
      "lib/url",
      "lib/format",
      "lib/export",
      "lib/schema",
      "lib/records",
      "lib/domain",
    ],
    types: ["lib/queries"],
    instead: "a route reads through lib/server, draws with components and links with lib/url.",
  },
];

const within = (rooms) => `^(${rooms.join("|")})/`;
/** Everything of ours that is not a room of its own row. */
const OURS = "^(app|components|data|lib|prisma|tests)/";

function layerRule({ room, may, types = [], instead }) {
  return {
    name: `layer-${room.replace("/", "-")}`,
    severity: "error",
    comment: `${room} may import ${[...may, ...types.map((name) => `types of ${name}`)].join(", ") || "nothing of ours"}. Instead: ${instead}`,
    from: { path: within([room]) },
    to: { path: OURS, pathNot: within([room, ...may, ...types]) },
  };
}

function typesOnlyRule({ room, types, instead }) {
  return {
    name: `types-only-${room.replace("/", "-")}`,
    severity: "error",
    comment: `${room} may import only types of ${types.join(", ")}. Instead: ${instead}`,
    from: { path: within([room]) },
    to: { path: within(types), dependencyTypesNot: ["type-only", "type-import"] },
  };
}

const PURE = within(["lib/schema", "lib/records", "lib/domain", "lib/checks", "lib/format", "lib/export"]);

export default {
  forbidden: [
    ...ROOMS.map(layerRule),
    ...ROOMS.filter((row) => row.types).map(typesOnlyRule),
    {
      name: "no-circle",
      severity: "error",
      comment: "Two files import each other. Instead: move what both need into a third file below them.",
      from: { pathNot: "^lib/database/generated/" },
      to: { circular: true },
    },
    {
      name: "pure-rooms-have-no-io",
      severity: "error",
      comment:
        "This room is pure. Instead: take the content as an argument; files are read in lib/dataset and lib/cli.",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "schema-needs-zod-only",
      severity: "error",
      comment:
        "A schema stands on zod alone. Instead: put the code that needs a library into lib/domain or lib/checks.",
      from: { path: within(["lib/schema", "lib/records"]) },
      to: { path: "node_modules/", pathNot: "node_modules/zod/" },
    },
    {
      name: "one-door-to-the-database",
      severity: "error",
      comment:
        "Only lib/database and lib/queries speak to Prisma. Instead: ask a function of lib/queries, in pages through lib/server.",
      from: {
        path: "^(app|components|lib)/",
        pathNot: `${within(["lib/database", "lib/queries"])}|^lib/cli/(prisma-generate|schema-sql|write-sql)\\.ts$`,
      },
      to: { path: "node_modules/(@prisma|@libsql|libsql|prisma)/|^lib/database/generated/prisma" },
    },
    {
      name: "no-test-in-the-house",
      severity: "error",
      comment: "Code that runs must not lean on tests. Instead: move what is shared into lib/.",
      from: { path: "^(app|components|lib)/" },
      to: { path: "^tests/|node_modules/(vitest|fast-check|@playwright|axe-core)/" },
    },
    {
      name: "no-missing-module",
      severity: "error",
      comment: "This import leads nowhere. Instead: mend the path, or add the package to package.json.",
      from: { path: "^(app|components|lib|tests)/" },
      to: { couldNotResolve: true, pathNot: "^(@/)?lib/database/generated|generated/" },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      comment: "The package is not in package.json. Instead: add it there with its exact version.",
      from: { path: "^(app|components|lib)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css$|^\\.next/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
