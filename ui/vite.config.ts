// Builds the window: small first chunk, one chunk per view, nothing inline that the content security policy would refuse.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Where `cargo run -p lahituki-bridge` listens during development. */
const bridge = process.env['LAHITUKI_BRIDGE'] ?? 'http://127.0.0.1:7801';

export default defineConfig({
  plugins: [svelte()],
  base: './',
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    fs: { allow: ['..'] },
    proxy: { '/call': bridge, '/events': bridge },
  },
  // Without the browser condition Svelte resolves to its server build, which cannot mount.
  ...(process.env['VITEST'] ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
  },
});
