// Measures pages of a built site with Lighthouse (mobile preset) and prints a table; ends with 1 if one falls short.
//   npm ci --prefix generator/ItaSite.BrowserTests/lighthouse
//   node generator/ItaSite.BrowserTests/lighthouse/run.mjs output [path …]
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";

const goals = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".woff2": "font/woff2", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".json": "application/json" };
const packed = new Set([".html", ".css", ".js", ".svg", ".xml", ".txt", ".json"]);

const [folder, ...named] = process.argv.slice(2), asked = named.map(one => one.replace(/^\/+/, ""));
if (!folder || !fs.existsSync(path.join(folder, "index.html"))) {
  console.error("Name the folder of a built site.");
  process.exit(2);
}

// Home, the newest year with pages of items, its first item, its coverage, and the newest news post.
function usualPages() {
  const folders = below => fs.existsSync(path.join(folder, below))
    ? fs.readdirSync(path.join(folder, below), { withFileTypes: true }).filter(one => one.isDirectory()).map(one => one.name).sort()
    : [];
  const year = folders("oit").filter(one => /^[0-9]+$/.test(one) && folders(`oit/${one}`).some(item => /^o[0-9]+$/.test(item))).at(-1);
  const item = folders(`oit/${year}`).find(one => /^o[0-9]+$/.test(one));
  const newsYear = folders("news").filter(one => /^[0-9]{4}$/.test(one)).at(-1);
  const post = folders(`news/${newsYear}`).filter(one => one.includes("-")).at(-1);
  return ["", `oit/${year}/`, `oit/${year}/${item}/`, `oit/${year}/coverage/`, post ? `news/${newsYear}/${post}/` : "news/"];
}

// Serves files as a usual web server does: text packed by gzip, assets kept by the browser.
const server = http.createServer((request, response) => {
  const asked = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const file = path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
  if (!path.resolve(file).startsWith(path.resolve(folder)) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
    response.writeHead(404).end();
    return;
  }
  const ending = path.extname(file);
  const bytes = fs.readFileSync(file);
  const headers = { "content-type": types[ending] ?? "application/octet-stream", "cache-control": ending === ".html" ? "no-cache" : "max-age=31536000" };
  if (packed.has(ending)) {
    response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(zlib.gzipSync(bytes));
  } else {
    response.writeHead(200, headers).end(bytes);
  }
});
await new Promise(done => server.listen(0, "127.0.0.1", done));

const chrome = await launch({
  chromePath: process.env.ITASITE_CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(fs.existsSync),
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
let isShort = false;
try {
  console.log(`| page | ${Object.keys(goals).join(" | ")} | first paint | largest paint | shift |`);
  console.log("|---|---|---|---|---|---|---|---|");
  for (const page of asked.length > 0 ? asked : usualPages()) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: chrome.port, onlyCategories: Object.keys(goals), logLevel: "error" });
    const scores = Object.entries(goals).map(([name, goal]) => ({ name, goal, score: Math.round((lhr.categories[name].score ?? 0) * 100) }));
    const said = name => lhr.audits[name].displayValue ?? "";
    console.log(`| /${page} | ${scores.map(one => one.score).join(" | ")} | ${said("first-contentful-paint")} | ${said("largest-contentful-paint")} | ${said("cumulative-layout-shift")} |`);
    for (const one of scores.filter(one => one.score < one.goal)) {
      isShort = true;
      const failed = lhr.categories[one.name].auditRefs.map(ref => lhr.audits[ref.id]).filter(audit => audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== "informative");
      console.error(`/${page}: ${one.name} ${one.score} of ${one.goal}: ${failed.map(audit => `${audit.id} (${audit.displayValue ?? audit.title})`).join(", ")}`);
    }
  }
} finally {
  chrome.kill();
  server.close();
}
process.exit(isShort ? 1 : 0);
