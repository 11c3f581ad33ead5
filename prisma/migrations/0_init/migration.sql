-- Written by `npm run db:sql` from prisma/schema.prisma; do not edit.
-- CreateTable
CREATE TABLE "Record" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "collection" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameZh" TEXT,
    "begins" TEXT,
    "json" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Company" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "segment" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    CONSTRAINT "Company_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Authority" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    CONSTRAINT "Authority_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Model" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "developer" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "family" TEXT,
    "openness" TEXT,
    "released" TEXT,
    "parametersTotal" REAL,
    CONSTRAINT "Model_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Model_developer_fkey" FOREIGN KEY ("developer") REFERENCES "Company" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Chip" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "vendor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "released" TEXT,
    CONSTRAINT "Chip_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Chip_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Company" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Regulation" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    CONSTRAINT "Regulation_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExportRule" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "issuer" TEXT,
    "effective" TEXT,
    CONSTRAINT "ExportRule_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExportRule_issuer_fkey" FOREIGN KEY ("issuer") REFERENCES "Authority" ("address") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "date" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "importance" INTEGER NOT NULL,
    CONSTRAINT "Event_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "date" TEXT,
    CONSTRAINT "Relation_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Relation_from_fkey" FOREIGN KEY ("from") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Relation_to_fkey" FOREIGN KEY ("to") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "date" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    CONSTRAINT "Claim_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "url" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "published" TEXT,
    CONSTRAINT "Source_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" TEXT,
    "number" REAL,
    "missing" TEXT,
    "since" TEXT,
    "standing" TEXT,
    "says" TEXT,
    CONSTRAINT "Fact_address_fkey" FOREIGN KEY ("address") REFERENCES "Record" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Citation" (
    "factId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "disagreeing" BOOLEAN NOT NULL,

    PRIMARY KEY ("factId", "source", "disagreeing"),
    CONSTRAINT "Citation_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
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
    "date" TEXT NOT NULL,
    "json" TEXT NOT NULL,
    CONSTRAINT "Result_model_fkey" FOREIGN KEY ("model") REFERENCES "Model" ("address") ON DELETE RESTRICT ON UPDATE CASCADE
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
    CONSTRAINT "Filing_company_fkey" FOREIGN KEY ("company") REFERENCES "Company" ("address") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Filing_model_fkey" FOREIGN KEY ("model") REFERENCES "Model" ("address") ON DELETE SET NULL ON UPDATE CASCADE
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
CREATE UNIQUE INDEX "Record_collection_slug_key" ON "Record"("collection", "slug");

-- CreateIndex
CREATE INDEX "Company_segment_idx" ON "Company"("segment");

-- CreateIndex
CREATE INDEX "Model_developer_idx" ON "Model"("developer");

-- CreateIndex
CREATE INDEX "Model_released_idx" ON "Model"("released");

-- CreateIndex
CREATE INDEX "Chip_vendor_idx" ON "Chip"("vendor");

-- CreateIndex
CREATE INDEX "Event_date_idx" ON "Event"("date");

-- CreateIndex
CREATE INDEX "Relation_from_idx" ON "Relation"("from");

-- CreateIndex
CREATE INDEX "Relation_to_idx" ON "Relation"("to");

-- CreateIndex
CREATE UNIQUE INDEX "Source_url_key" ON "Source"("url");

-- CreateIndex
CREATE INDEX "Source_kind_idx" ON "Source"("kind");

-- CreateIndex
CREATE INDEX "Fact_address_field_idx" ON "Fact"("address", "field");

-- CreateIndex
CREATE INDEX "Fact_field_number_idx" ON "Fact"("field", "number");

-- CreateIndex
CREATE INDEX "Citation_source_idx" ON "Citation"("source");

-- CreateIndex
CREATE INDEX "Link_to_idx" ON "Link"("to");

-- CreateIndex
CREATE INDEX "Link_from_idx" ON "Link"("from");

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
