import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dashboard:dev` finds a running TDS. */
const apiUrl = process.env.TDS_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@libs/api-client': here('../libs/api-client/src'), '@': here('./src') } },
  build: {
    outDir: process.env.TDS_DASHBOARD_OUT_DIR ?? here('./dist'),
    emptyOutDir: true,
    sourcemap: false,
    rolldownOptions: { checks: { pluginTimings: false } },
    assetsInlineLimit: 0,
    // Browsers of the last two and a half years; what the code uses (CSS nesting, :has, logical properties) needs no less.
    target: ['chrome120', 'firefox121', 'safari17.2'],
  },
  server: { port: 5173, proxy: Object.fromEntries(['/api', '/health', '/docs', '/docs-json', '/metrics'].map((path) => [path, apiUrl])) },
});
