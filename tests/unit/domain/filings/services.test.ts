import { describe, expect, it } from "vitest";
import {
  filterServices,
  packServices,
  type Service,
  unpackServices,
  withTerms,
} from "@/lib/domain/filings/services";

const services: Service[] = [
  {
    list: "2024-04",
    name: "文心一言",
    kind: "filed",
    operator: "北京百度网讯科技有限公司",
    company: "baidu",
    model: "ernie-bot",
    province: "Beijing",
    date: "2023-08-31",
    number: "Beijing-WenXinYiYan-20230821",
  },
  { list: "2026-09", key: "on-device-1", name: "YOYO Claw", kind: "filed-on-device", operator: "Honor" },
  { list: "2024-04", name: "百应", kind: "registered", operator: "百川", province: "Beijing", note: "test" },
];
const all = { text: "", kind: "", province: "", list: "" };
const names = { "companies/baidu": "Baidu", "models/ernie-bot": "ERNIE Bot" };
const searchable = services.map((service) => withTerms(service, names));
const found = (part: Partial<typeof all>) =>
  filterServices(searchable, { ...all, ...part }).map(({ name }) => name);

describe("services on their way to the browser", () => {
  it("come out of the packed form as they went in", () => {
    expect(unpackServices(JSON.parse(JSON.stringify(packServices(services))))).toEqual(services);
    expect(unpackServices(packServices([]))).toEqual([]);
  });
});

describe("the filter of the register", () => {
  it("finds parts of Chinese names and operators, and the names of the records they belong to", () => {
    expect(found({ text: "文心" })).toEqual(["文心一言"]);
    expect(found({ text: "百度" })).toEqual(["文心一言"]);
    expect(found({ text: "baidu ernie" })).toEqual(["文心一言"]);
    expect(found({ text: "ＹＯＹＯ" })).toEqual(["YOYO Claw"]);
    expect(found({ text: "wenxinyiyan-2023" })).toEqual(["文心一言"]);
  });

  it("joins its parts by and", () => {
    expect(found({ province: "Beijing" })).toEqual(["文心一言", "百应"]);
    expect(found({ province: "Beijing", kind: "registered" })).toEqual(["百应"]);
    expect(found({ list: "2024-04", text: "百", kind: "filed" })).toEqual(["文心一言"]);
    expect(found({ province: "none" })).toEqual(["YOYO Claw"]);
    expect(found({ text: "nothing" })).toEqual([]);
  });
});
