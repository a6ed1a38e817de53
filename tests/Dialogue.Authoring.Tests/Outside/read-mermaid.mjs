// Reads a Mermaid diagram with the real parser and prints its nodes and edges as JSON, labels as a reader sees them.
// Usage: node read-mermaid.mjs FOLDER_WITH_NODE_MODULES < diagram.mmd
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const require = createRequire(path.join(process.argv[2], 'package.json'));
const { JSDOM } = require('jsdom');
const window = new JSDOM('').window;
globalThis.window = window;
globalThis.document = window.document;
const mermaid = (await import(pathToFileURL(path.join(process.argv[2], 'node_modules', 'mermaid', 'dist', 'mermaid.core.mjs')))).default;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });

const area = window.document.createElement('textarea');
const decoded = text => {
  // What Mermaid does with its own escapes when it draws.
  const html = text.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';').replace(/#(\d+);/g, '&#$1;');
  return html.split(/<br\s*\/?>/).map(line => { area.innerHTML = line; return area.value; }).join('\n');
};
const source = readFileSync(0, 'utf8');
await mermaid.parse(source);
const diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
const vertices = [...diagram.db.getVertices().values()].map(vertex => ({ id: vertex.id, text: decoded(vertex.text), classes: vertex.classes }));
const edges = diagram.db.getEdges().map(edge => ({ from: edge.start, to: edge.end, text: decoded(edge.text ?? '') }));
console.log(JSON.stringify({ vertices, edges }));
