import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const config: UserConfig = defineConfig({
  root: 'src/page',
  plugins: [react()],
  // Inlined assets would be data: URLs, which the page's security policy refuses.
  build: { outDir: '../../dist/page', emptyOutDir: true, assetsInlineLimit: 0 },
});

export default config;
