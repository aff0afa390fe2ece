// Bundles the page: src/app.ts and what it imports into app.js and app.css,
// and the licences of what others wrote into licences.txt. The results lie in
// dist, or in the folder that is named as an argument.

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const to = process.argv[2] ?? join(here, 'dist');

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/app.ts'],
  outdir: to,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.svg': 'dataurl' },
  legalComments: 'none', // they all stand in licences.txt
  metafile: true,
  logLevel: 'warning',
});
await writeFile(join(to, 'licences.txt'), await licences(packagesOf(metafile)));

// packagesOf returns the names of the packages that went into a bundle.
function packagesOf({ inputs }) {
  const names = Object.keys(inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

async function licences(names) {
  const parts = await Promise.all(names.map(licence));
  return ['The page holds code of these packages beside our own.\n', ...parts].join('\n');
}

// licence returns a package's licence: the file that it brings, or else the one
// of its name in the folder licences.
async function licence(name) {
  const folder = join(here, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = await readFile(file ? join(folder, file) : join(here, 'licences', `${basename(name)}.txt`), 'utf8');
  return `==== ${name} ${version} (${license})\n\n${text.trim()}\n`;
}
