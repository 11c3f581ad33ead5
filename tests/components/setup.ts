import { vi } from "vitest";

// Outside Next nothing marks what is for the server alone.
vi.mock("server-only", () => ({}));
