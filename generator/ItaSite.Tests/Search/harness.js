"use strict";
// Runs the script of the search page without a page. Usage: node harness.js <search.js> <request.json>; the answer goes to the standard output.
const fs = require("node:fs"), path = require("node:path"), vm = require("node:vm"), zlib = require("node:zlib");

const [, , script, requestFile] = process.argv;
vm.runInThisContext(fs.readFileSync(script, "utf8"));
const { fold, blur, openSearch, quote } = globalThis.itaSearch;
const request = JSON.parse(fs.readFileSync(requestFile, "utf8"));
let moved = 0;
const loads = {};

function load(name) {
  return loads[name] ??= new Promise(done => {
    const code = fs.readFileSync(path.join(request.folder, name + ".js"));
    moved += zlib.gzipSync(code, { level: 6 }).length;
    globalThis.itaSearch = (_, value) => done(value);
    vm.runInThisContext(code.toString("utf8"));
  });
}

async function ask(query) {
  Object.keys(loads).forEach(name => delete loads[name]);
  moved = 0;
  const search = await openSearch(load, request.index);
  const start = performance.now();
  const found = await search(query);
  let taken = await found.take(found.list, 0);
  const answer = { isNear: found.isNear, milliseconds: performance.now() - start, bytes: moved, addresses: [], quote: null };
  if (taken.results.length) {
    answer.quote = quote(taken.results[0].text, found.query, found.isNear);
  }
  answer.addresses.push(...taken.results.map(hit => hit.entry.address));
  while (taken.next !== null) {
    taken = await found.take(found.list, taken.next);
    answer.addresses.push(...taken.results.map(hit => hit.entry.address));
  }
  return answer;
}

(async () => {
  const folds = (request.texts ?? []).map(text => [fold(text), blur(fold(text))]);
  const answers = [];
  for (const query of request.queries ?? []) {
    answers.push(await ask(query));
  }
  process.stdout.write(JSON.stringify({ folds, answers }));
})();
