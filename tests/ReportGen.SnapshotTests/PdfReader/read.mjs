// Reads a PDF with pdf.js and prints what it finds as JSON: pages with the text of every mark, structure and links; destinations; outline; attachments.
// Usage: node read.mjs FILE
import { readFileSync } from "node:fs";

// The reader tells its console that it cannot draw; nothing is drawn here.
console.log = console.warn = () => {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const file = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0, isEvalSupported: false, disableFontFace: true }).promise;

async function readPage(number) {
  const page = await file.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const text = {};
  const open = [];
  for (const item of content.items) {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.id ?? null);
    else if (item.type === "endMarkedContent") open.pop();
    else if (open.at(-1)) text[open.at(-1)] = (text[open.at(-1)] ?? "") + item.str;
  }
  const annotations = await page.getAnnotations();
  const links = annotations.filter(a => a.subtype === "Link").map(a => ({ url: a.unsafeUrl ?? a.url ?? null, dest: a.dest ?? null, contents: a.contentsObj?.str ?? "" }));
  const [, , width, height] = page.view;
  return { width, height, text, structure: await page.getStructTree(), links };
}

const pages = [];
for (let number = 1; number <= file.numPages; number++) pages.push(await readPage(number));

const destinations = {};
for (const [name, place] of Object.entries(await file.getDestinations())) destinations[name] = await file.getPageIndex(place[0]);

const flat = (entries, level) => (entries ?? []).flatMap(e => [{ level, title: e.title, dest: e.dest }, ...flat(e.items, level + 1)]);
const attachments = Object.fromEntries(Object.entries((await file.getAttachments()) ?? {}).map(([name, a]) => [name, a.content.length]));
const { info } = await file.getMetadata();
process.stdout.write(JSON.stringify({
  pages, destinations, outline: flat(await file.getOutline(), 1), attachments,
  labels: await file.getPageLabels(), title: info.Title, language: info.Language, marked: (await file.getMarkInfo())?.Marked ?? false,
}));
