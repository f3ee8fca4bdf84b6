import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PageUpkeep } from '@/components/site/PageUpkeep';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/site/document.css';
import '@/components/ui/print.css';

export const metadata: Metadata = {
  title: { default: '連携アトラス：医療情報連携ネットワークの地図', template: '%s｜連携アトラス' },
  description:
    '全国の地域医療情報連携ネットワークを、都道府県と二次医療圏の地図から探し、対象地域・参加施設・費用・システムを読める地図帳です。',
  ...(process.env.SITE_URL ? { metadataBase: new URL(process.env.SITE_URL) } : {}),
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#131e24' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>
        {children}
        <PageUpkeep />
      </body>
    </html>
  );
}
