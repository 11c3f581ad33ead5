import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preloadFonts } from "@/components/site/preload-fonts";
import { ThemeScript } from "@/components/site/theme-script";
import "./globals.css";

export const metadata: Metadata = {
  title: {
    default: "Hundred Models 百模: China’s generative AI, with sources",
    template: "%s · Hundred Models 百模",
  },
  description:
    "A source-cited tracker of China’s generative AI: companies, models, chips, rules and claims, each figure with its source and its day.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#141312" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
