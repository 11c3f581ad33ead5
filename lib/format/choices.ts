import type { z } from "zod";
import type { AuthorityKind } from "@/lib/records/authority/schema";
import type { ChipKind, CudaSupport, HostInterface } from "@/lib/records/chip/schema";
import type { Verdict } from "@/lib/records/claim/schema";
import type { CompanyKind, ListStatus, Segment } from "@/lib/records/company/schema";
import type { ComputeProjectKind } from "@/lib/records/compute-project/schema";
import type { EventCategory } from "@/lib/records/event/schema";
import type { ExportRuleKind } from "@/lib/records/export-rule/schema";
import type { FilingKind } from "@/lib/records/filing/schema";
import type { Architecture, Modality, ModelCategory, Openness, ReleasedAs } from "@/lib/records/model/schema";
import type { Change, Jurisdiction, RegulationKind, Stage } from "@/lib/records/regulation/schema";
import type { SourceKind } from "@/lib/records/source/schema";
import type { StatementStatus } from "@/lib/records/statement/schema";
import type { Exactness, Standing } from "@/lib/schema/fact";

/** Words for every option of an enum; the type makes a forgotten option a compile error. */
type Labels<Options extends z.ZodEnum> = Readonly<Record<z.infer<Options>, string>>;

export const companyKindLabels: Labels<typeof CompanyKind> = {
  company: "Company",
  "research-institute": "Research institute",
  university: "University",
  investor: "Investor",
};

export const segmentLabels: Labels<typeof Segment> = {
  cloud: "Large cloud player",
  "social-media": "Social media company",
  technology: "Technology company",
  research: "Research institute",
  startup: "Start-up",
  chipmaker: "Chip maker",
  foundry: "Foundry",
  telecom: "Telecom operator",
  "device-maker": "Device maker",
  platform: "Platform company",
  investor: "Investor",
  abroad: "Outside China",
};

export const listStatusLabels: Labels<typeof ListStatus> = {
  listed: "Listed",
  removed: "Removed",
  "not-listed": "Not listed",
};

export const authorityKindLabels: Labels<typeof AuthorityKind> = {
  government: "Government",
  ministry: "Ministry",
  regulator: "Regulator",
  "standards-body": "Standards body",
  legislature: "Legislature",
  court: "Court",
  "local-government": "Local government",
  "international-body": "International body",
};

export const modelCategoryLabels: Labels<typeof ModelCategory> = {
  language: "Language",
  multimodal: "Multimodal",
  reasoning: "Reasoning",
  code: "Code",
  image: "Image",
  video: "Video",
  speech: "Speech",
  music: "Music",
  embedding: "Embedding",
  ocr: "Text recognition",
  math: "Mathematics",
  science: "Science",
  embodied: "Embodied",
  "world-model": "World model",
  "3d": "3D",
  industry: "Industry",
  assistant: "Assistant",
};

export const opennessLabels: Labels<typeof Openness> = {
  "open-weights": "Open weights",
  "restricted-weights": "Weights, restricted licence",
  "non-commercial-weights": "Weights, non-commercial",
  api: "API",
  product: "Product only",
  internal: "Internal",
};

export const architectureLabels: Labels<typeof Architecture> = {
  dense: "Dense",
  "mixture-of-experts": "Mixture of experts",
  diffusion: "Diffusion",
  other: "Other",
};

export const modalityLabels: Labels<typeof Modality> = {
  text: "Text",
  image: "Image",
  video: "Video",
  audio: "Audio",
  document: "Document",
  action: "Action",
  "3d": "3D",
  other: "Other",
};

export const releasedAsLabels: Labels<typeof ReleasedAs> = {
  weights: "Weights",
  api: "API",
  product: "Product",
  beta: "Test version",
  paper: "Paper",
  announcement: "Announcement",
};

export const chipKindLabels: Labels<typeof ChipKind> = {
  gpu: "GPU",
  npu: "NPU",
  cpu: "CPU",
  soc: "System on chip",
  system: "System",
};

export const hostInterfaceLabels: Labels<typeof HostInterface> = {
  "PCIe 3.0 x16": "PCIe 3.0 x16",
  "PCIe 4.0 x16": "PCIe 4.0 x16",
  "PCIe 5.0 x16": "PCIe 5.0 x16",
  "PCIe 6.0 x16": "PCIe 6.0 x16",
};

export const cudaSupportLabels: Labels<typeof CudaSupport> = {
  native: "Native",
  claimed: "Claimed by the vendor",
  "porting-tool": "Through a porting tool",
  no: "No",
};

export const regulationKindLabels: Labels<typeof RegulationKind> = {
  law: "Law",
  "administrative-regulation": "Administrative regulation",
  "departmental-rule": "Departmental rule",
  "local-regulation": "Local regulation",
  standard: "Standard",
  "technical-guidance": "Technical guidance",
  policy: "Policy",
  registry: "Register",
  campaign: "Campaign",
  "executive-order": "Executive order",
  ruling: "Ruling",
  declaration: "Declaration",
  "expert-proposal": "Expert proposal",
};

export const jurisdictionLabels: Labels<typeof Jurisdiction> = {
  cn: "China",
  "cn-local": "China, local",
  us: "United States",
  eu: "European Union",
  uk: "United Kingdom",
  un: "United Nations",
  international: "International",
};

export const stageLabels: Labels<typeof Stage> = {
  proposed: "Proposed",
  draft: "Draft for comment",
  "comment-closed": "Comment period closed",
  signed: "Signed",
  adopted: "Adopted",
  decided: "Decided",
  published: "Published",
  effective: "In force",
  amended: "Amended",
  suspended: "Suspended",
  superseded: "Superseded",
  rescinded: "Rescinded",
};

export const changeLabels: Labels<typeof Change> = {
  kept: "Kept",
  moved: "Moved",
  weakened: "Weakened",
  tightened: "Tightened",
  dropped: "Dropped",
  added: "Added",
  split: "Split",
  merged: "Merged",
};

export const exportRuleKindLabels: Labels<typeof ExportRuleKind> = {
  control: "Export control",
  "entity-list": "Entity List",
  guidance: "Guidance",
  "licence-decision": "Licence decision",
  "licence-policy": "Licence policy",
  tariff: "Tariff",
  investment: "Investment control",
  bill: "Bill",
  statement: "Statement",
  "counter-measure": "Counter-measure",
  customs: "Customs measure",
  "purchase-restriction": "Purchase restriction",
  "procurement-list": "Procurement list",
};

export const eventCategoryLabels: Labels<typeof EventCategory> = {
  "model-release": "Model release",
  product: "Product",
  chip: "Chip",
  "export-control": "Export control",
  regulation: "Regulation",
  standard: "Standard",
  policy: "Policy",
  approval: "Approval",
  legal: "Legal",
  funding: "Funding",
  listing: "Listing",
  adoption: "Adoption",
  partnership: "Partnership",
  compute: "Compute",
  research: "Research",
  people: "People",
  diplomacy: "Diplomacy",
  security: "Security",
};

export const verdictLabels: Labels<typeof Verdict> = {
  "self-reported": "Self-reported",
  supported: "Supported",
  "partly-supported": "Partly supported",
  disputed: "Disputed",
  contradicted: "Contradicted",
  "not-verifiable": "Not verifiable",
  open: "Open",
};

export const computeProjectKindLabels: Labels<typeof ComputeProjectKind> = {
  programme: "Programme",
  hub: "Hub",
  cluster: "Cluster",
  "data-centre": "Data centre",
  "national-total": "National total",
};

export const filingKindLabels: Labels<typeof FilingKind> = {
  filed: "Filed with the CAC",
  "filed-on-device": "Filed for use on a device",
  registered: "Registered in a province",
};

export const sourceKindLabels: Labels<typeof SourceKind> = {
  official: "Official",
  company: "Company",
  paper: "Paper",
  press: "Press",
  research: "Research",
  analysis: "Analysis",
  dataset: "Data set",
};

export const statementStatusLabels: Labels<typeof StatementStatus> = {
  confirmed: "Confirmed",
  contradicted: "Contradicted",
  unverified: "Not verified",
  outdated: "Outdated",
};

export const standingLabels: Labels<typeof Standing> = {
  estimate: "Estimate",
  reported: "Reported",
  planned: "Planned",
};

export const exactnessMarks: Labels<typeof Exactness> = { about: "≈", "at-least": "≥", "at-most": "≤" };

export const exactnessWords: Labels<typeof Exactness> = {
  about: "about",
  "at-least": "at least",
  "at-most": "at most",
};
