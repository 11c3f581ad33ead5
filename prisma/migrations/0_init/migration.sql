-- Written by `npm run db:sql` from prisma/schema.prisma; do not edit.
-- CreateTable
CREATE TABLE "Record" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "collection" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameZh" TEXT,
    "date" TEXT,
    "begins" TEXT,
    "until" TEXT,
    "ends" TEXT NOT NULL,
    "kind" TEXT,
    "category" TEXT,
    "segment" TEXT,
    "country" TEXT,
    "jurisdiction" TEXT,
    "province" TEXT,
    "place" TEXT,
    "family" TEXT,
    "unit" TEXT,
    "metric" TEXT,
    "higherIsBetter" BOOLEAN,
    "importance" INTEGER,
    "claimantName" TEXT,
    "verdict" TEXT,
    "text" TEXT,
    "note" TEXT,
    "topics" TEXT,
    "draftChanges" TEXT,
    "asOf" TEXT,
    "announcedFiled" INTEGER,
    "announcedRegistered" INTEGER,
    "rowCount" INTEGER,
    "terms" TEXT,
    "json" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Source" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "publisher" TEXT NOT NULL,
    "author" TEXT,
    "url" TEXT NOT NULL,
    "published" TEXT,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "written" TEXT,
    "seen" TEXT,
    "seenVia" TEXT,
    "accessed" TEXT,
    "archivedUrl" TEXT,
    "note" TEXT,
    "isPrimary" BOOLEAN NOT NULL,
    CONSTRAINT "Source_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isDerived" BOOLEAN NOT NULL,
    "value" TEXT,
    "number" REAL,
    "low" TEXT,
    "high" TEXT,
    "missing" TEXT,
    "exactness" TEXT,
    "standing" TEXT,
    "since" TEXT,
    "until" TEXT,
    "says" TEXT,
    "locator" TEXT,
    "others" TEXT,
    "preferred" TEXT,
    "note" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT NOT NULL,
    "knownFrom" TEXT,
    CONSTRAINT "Observation_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Step" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "what" TEXT,
    "text" TEXT,
    "by" TEXT,
    CONSTRAINT "Step_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Threshold" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT NOT NULL,
    "isException" BOOLEAN NOT NULL,
    "appliesTo" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "paragraph" TEXT NOT NULL,
    "when" TEXT NOT NULL,
    CONSTRAINT "Threshold_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "observationId" INTEGER,
    "stepId" INTEGER,
    "resultId" INTEGER,
    "source" TEXT NOT NULL,
    CONSTRAINT "Citation_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Citation_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "Step" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Citation_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "Result" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Citation_source_fkey" FOREIGN KEY ("source") REFERENCES "Source" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    CONSTRAINT "Link_from_fkey" FOREIGN KEY ("from") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Link_to_fkey" FOREIGN KEY ("to") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Result" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "file" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "benchmark" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "reportedBy" TEXT NOT NULL,
    "by" TEXT,
    "byName" TEXT,
    "setting" TEXT,
    "variant" TEXT,
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    CONSTRAINT "Result_model_fkey" FOREIGN KEY ("model") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Result_benchmark_fkey" FOREIGN KEY ("benchmark") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Filing" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "list" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "operator" TEXT NOT NULL,
    "company" TEXT,
    "model" TEXT,
    "province" TEXT,
    "date" TEXT,
    "number" TEXT,
    "note" TEXT,
    CONSTRAINT "Filing_list_fkey" FOREIGN KEY ("list") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Filing_company_fkey" FOREIGN KEY ("company") REFERENCES "Record" ("address") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Filing_model_fkey" FOREIGN KEY ("model") REFERENCES "Record" ("address") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Release" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "json" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Meta" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Record_collection_begins_idx" ON "Record"("collection", "begins");

-- CreateIndex
CREATE INDEX "Record_family_begins_idx" ON "Record"("family", "begins");

-- CreateIndex
CREATE INDEX "Record_ends_idx" ON "Record"("ends");

-- CreateIndex
CREATE UNIQUE INDEX "Record_collection_slug_key" ON "Record"("collection", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Source_url_key" ON "Source"("url");

-- CreateIndex
CREATE INDEX "Source_kind_idx" ON "Source"("kind");

-- CreateIndex
CREATE INDEX "Observation_field_validFrom_validTo_idx" ON "Observation"("field", "validFrom", "validTo");

-- CreateIndex
CREATE INDEX "Observation_validFrom_validTo_idx" ON "Observation"("validFrom", "validTo");

-- CreateIndex
CREATE INDEX "Observation_knownFrom_idx" ON "Observation"("knownFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_address_field_position_key" ON "Observation"("address", "field", "position");

-- CreateIndex
CREATE INDEX "Step_address_idx" ON "Step"("address");

-- CreateIndex
CREATE INDEX "Threshold_address_idx" ON "Threshold"("address");

-- CreateIndex
CREATE INDEX "Citation_observationId_idx" ON "Citation"("observationId");

-- CreateIndex
CREATE INDEX "Citation_stepId_idx" ON "Citation"("stepId");

-- CreateIndex
CREATE INDEX "Citation_resultId_idx" ON "Citation"("resultId");

-- CreateIndex
CREATE INDEX "Citation_source_idx" ON "Citation"("source");

-- CreateIndex
CREATE INDEX "Link_to_role_idx" ON "Link"("to", "role");

-- CreateIndex
CREATE INDEX "Link_from_role_idx" ON "Link"("from", "role");

-- CreateIndex
CREATE INDEX "Result_model_idx" ON "Result"("model");

-- CreateIndex
CREATE INDEX "Result_benchmark_idx" ON "Result"("benchmark");

-- CreateIndex
CREATE INDEX "Filing_list_idx" ON "Filing"("list");

-- CreateIndex
CREATE INDEX "Filing_company_idx" ON "Filing"("company");

-- CreateIndex
CREATE INDEX "Filing_model_idx" ON "Filing"("model");
