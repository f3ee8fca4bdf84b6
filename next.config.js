/**
 * The build writes a folder of static files (`out/`) that any web server can serve.
 * `BASE_PATH=/atlas npm run build` makes one for a sub-path.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  // with this output it is where the export goes; by default that is out/
  ...(process.env.RENKEI_OUT ? { distDir: process.env.RENKEI_OUT } : {}),
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` and `npm run check` do that, once for all builds.
  typescript: { ignoreBuildErrors: true },
  env: {
    NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '',
    NEXT_PUBLIC_OFFLINE_COPY: process.env.OFFLINE_COPY || 'on',
  },
};

export default config;
