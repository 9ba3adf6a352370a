"use strict";
// The search, which knows no page; below it, what the search page does with it.
// Text is matched as it is folded: no words are looked for, because Thai is not written in words. See generator/docs/decisions.md.

{
// Marks by their place in a run; ItaSite.Core/Thai/ThaiMarks.cs says why. A shared list of cases holds the two together.
const ranks = ["\u0E3A", "\u0E38\u0E39", "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47", "\u0E48\u0E49\u0E4A\u0E4B", "\u0E4C", "\u0E4D", "\u0E4E", "\u0E33"];
const rank = mark => ranks.findIndex(some => some.includes(mark));

function arrange(run) {
  let done = "", marks = [];
  const flush = () => (done += marks.sort((a, b) => rank(a) - rank(b)).join(""), marks = []);
  for (const one of run) {
    const at = marks.indexOf("\u0E4D");
    if (one !== "\u0E32") {
      marks.push(one);
    } else if (at < 0) {
      flush();
      done += one;
    } else {
      marks.splice(at, 1);
      marks.push("\u0E33");
    }
  }
  flush();
  return done;
}

function normalize(text) {
  const before = text.replace(/\p{Cs}/gu, "\uFFFD").normalize();
  const after = before.replace(/[\u0E31-\u0E3A\u0E47-\u0E4E]+/g, arrange).replace(/\u0E40\u0E40/g, "\u0E41");
  return before === after ? after : normalize(after);
}

function fold(text) {
  const seen = normalize(normalize(text).replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ""));
  const low = seen.replace(/\p{CWL}/gu, one => one.toLowerCase().length === one.length ? one.toLowerCase() : one);
  return normalize(low).replace(/[๐-๙０-９]/g, digit => digit.charCodeAt() & 15).split(/[\s\x85]+/).filter(Boolean).join(" ");
}

// Without tone marks and thanthakhat: what the index is made of, and what the second, forgiving look compares.
const blur = folded => folded.replace(/[\u0E48-\u0E4C]/g, "");
const letters = folded => blur(folded).replace(/[^\0-\x7F\u0E00-\u0E7F]/g, "\x7F");
const letterNumber = letter => letter.charCodeAt() > 127 ? letter.charCodeAt() - 0xD80 : letter.charCodeAt();

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Adds the entries of a list of a shard: the gaps between their numbers.
function unpack(list, into) {
  let entry = -1, gap = 0, shift = 0;
  for (const digit of list) {
    const five = digits.indexOf(digit);
    gap |= (five & 31) << shift;
    shift += 5;
    if (five < 32) {
      into.add(entry += gap + 1);
      gap = shift = 0;
    }
  }
  return into;
}

// load(name) gives a promise of what a script of the index holds.
async function openSearch(load, first) {
  const [shards, fragments, entries] = await load(first);
  const shardBits = Math.log2(shards.length / 2);
  const starts = fragments.filter((_, at) => at % 2 === 0);
  let above = "";
  const all = entries.map(([title, address, kind, year, item, ...headings], number) => {
    above = title || above;
    return { number, title: above, address, kind, year, item, page: /#page=(\d+)$/.exec(address)?.[1], own: fold(title), headings: fold(headings.join("\n")), heads: headings };
  });

  const shardOf = pair => shardBits && Math.imul(letterNumber(pair[0]) << 8 | letterNumber(pair[1]), 0x9E3779B1) >>> 32 - shardBits;

  // The entries whose texts may hold a text: two letters, or the intersection of those threes whose shards are small.
  async function candidates(text) {
    const threes = [...new Set(Array.from(text.slice(0, 400), (_, at) => text.slice(at, at + 3)).filter(three => three.length === Math.min(3, text.length)))];
    const size = three => shards[2 * shardOf(three)];
    if (text.length < 2) {
      return new Set();
    }
    let room = 60000, left = 8, found = null;
    const loaded = new Set();
    const chosen = threes.sort((a, b) => size(a) - size(b)).filter(three => {
      const shard = shardOf(three), cost = loaded.has(shard) ? 0 : size(three);
      const isTaken = loaded.size === 0 || (left > 0 && cost <= room);
      if (isTaken) {
        loaded.add(shard);
        room -= cost;
        left--;
      }
      return isTaken;
    });
    const pieces = await Promise.all(chosen.map(three => load("t" + shardOf(three) + "-" + shards[2 * shardOf(three) + 1])));
    chosen.forEach((three, at) => {
      const lists = new Set();
      for (let line = pieces[at].indexOf("\n" + three); line >= 0; line = pieces[at].indexOf("\n" + three, line + 1)) {
        unpack(pieces[at].slice(line + 4, pieces[at].indexOf("\n", line + 1)), lists);
      }
      found = found ? new Set([...found].filter(entry => lists.has(entry))) : lists;
    });
    return found;
  }

  async function textOf(entry) {
    let low = 0, high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      [low, high] = starts[middle] <= entry.number ? [middle, high] : [low, middle - 1];
    }
    return (await load("f" + low + "-" + fragments[2 * low + 1]))[entry.number - starts[low]];
  }

  // Entries in the order of their worth: code, title, heading, text; among equals the newest first.
  async function exact(query) {
    const code = +(/^[oｏ0](\d{1,2})$/.exec(query)?.[1] ?? 0);
    const inText = await candidates(letters(query));
    const worth = entry => code && entry.item === code && entry.kind === 0 ? 1
      : entry.own.includes(query) ? 2
      : entry.headings.includes(query) ? 3
      : inText.has(entry.number) ? 4 : 0;
    return hits(all.map(entry => ({ entry, worth: worth(entry) })), text => fold(text).includes(query));
  }

  // The forgiving look: every word somewhere on the page, tone marks aside.
  async function near(query) {
    const words = blur(query).split(" ").filter(word => word.length > 1).slice(0, 8);
    const sets = await Promise.all(words.map(word => candidates(letters(word))));
    const holds = (entry, text) => words.every(word => blur(entry.own + "\n" + entry.headings + "\n" + text).includes(word));
    const mayHold = entry => words.every((word, at) => sets[at].has(entry.number) || blur(entry.own + "\n" + entry.headings).includes(word));
    return hits(all.map(entry => ({ entry, worth: words.length && mayHold(entry) ? 4 : 0 })), (text, entry) => holds(entry, fold(text)));
  }

  const hits = (some, isIn) => ({ isIn, list: some.filter(hit => hit.worth).sort((a, b) => a.worth - b.worth || a.entry.number - b.entry.number) });

  // The next results of a list from a place on; each was looked up in its text. next is null at the end.
  async function take({ list, isIn }, from, count = 10) {
    const results = [];
    while (results.length < count && from < list.length) {
      const some = list.slice(from, from + count - results.length);
      const texts = await Promise.all(some.map(hit => textOf(hit.entry)));
      some.forEach((hit, at) => (hit.worth < 4 || isIn(texts[at], hit.entry)) && results.push({ ...hit, text: texts[at] }));
      from += some.length;
    }
    return { results, next: from < list.length ? from : null };
  }

  return async function search(written) {
    const query = fold(written);
    if (!query) {
      return { query, list: [], isNear: false, take: () => ({ results: [], next: null }) };
    }
    let found = await exact(query), isNear = false;
    if ((await take(found, 0)).results.length === 0) {
      [found, isNear] = [await near(query), true];
    }
    return { query, list: found.list, isNear, take: (list, from) => take({ ...found, list }, from) };
  };
}

// Letters with all that stands on them: what may be cut apart and marked.
const cells = text => text.match(/[\u0E40-\u0E44]*(?:\s+|[^][\p{M}\u0E30-\u0E3A\u0E45-\u0E4E\u200B-\u200D]*)/gu) ?? [];

// The part of a text around the first place of a query: before, match, after. The match is empty if it stands elsewhere.
function quote(text, query, isNear) {
  const parts = cells(text), seen = isNear ? blur : folded => folded;
  let folded = "";
  const ends = parts.map(part => (folded += /^\s/.test(part) ? " " : seen(fold(part))).length);
  const [word] = isNear ? blur(query).split(" ") : [query];
  const at = folded.indexOf(word);
  const first = at < 0 ? 0 : ends.findIndex(end => end > at);
  const last = at < 0 ? 0 : Math.min(first + 80, ends.findIndex(end => end >= at + word.length) + 1);
  const from = Math.max(0, first - 40), to = last + 90;
  const join = (start, end) => parts.slice(start, end).join("").replace(/\s+/g, " ");
  return [(from ? "…" : "") + join(from, first), join(first, last), join(last, to) + (parts[to] ? "…" : "")];
}

function openPage(place) {
  const [status, narrow, facets, list, more] = ["p", "details", "div", "ol", "button"].map(name => place.querySelector(name));
  const input = document.querySelector("form[role=search] input");
  const say = place.dataset, kinds = say.kinds.split("|");
  const [, folder, first] = /(.*\/)(.*)\.js/.exec(say.index);
  const waiting = {}, loads = {};
  let opened, turn = 0, found, next, count;

  // A script and not a request: a page opened from a disk may load one.
  globalThis.itaSearch = (name, value) => waiting[name](value);
  const load = name => loads[name] ??= new Promise((done, fail) => {
    const script = document.createElement("script");
    waiting[name.split("-")[0]] = done;
    script.src = folder + name + ".js";
    script.onerror = fail;
    document.head.append(script);
  });

  const make = (name, parts, more) => {
    const made = Object.assign(document.createElement(name), more);
    made.append(...parts);
    return made;
  };

  const names = { year: value => value, item: value => "O" + value, kind: value => kinds[value] };
  const facet = key => {
    const values = [...new Set(found.list.map(hit => hit.entry[key]))].filter(value => value || key === "kind").sort((a, b) => key === "year" ? b - a : a - b);
    const boxes = values.map(value => make("label", [make("input", [], { type: "checkbox", name: key, value }), " " + names[key](value)]));
    return values.length > 1 ? make("fieldset", [make("legend", [say[key]]), ...boxes]) : "";
  };
  const chosen = () => {
    const boxes = [...facets.querySelectorAll(":checked")];
    const asked = Object.keys(names).map(key => [key, boxes.filter(box => box.name === key).map(box => box.value)]).filter(([, values]) => values.length);
    return found.list.filter(hit => asked.every(([key, values]) => values.includes(String(hit.entry[key]))));
  };

  const result = ({ entry, text }) => {
    const [before, match, after] = quote(text, found.query, found.isNear);
    const facts = [kinds[entry.kind], entry.year, entry.page && say.page + " " + entry.page].filter(Boolean).join(" · ");
    return make("li", [
      make("a", [entry.title], { href: say.root + entry.address.replace(/\/(?=#|$)/, location.protocol === "file:" ? "/index.html" : "/") }),
      make("p", [facts], { className: "small" }),
      make("p", [before, match && make("mark", [match]), after]),
    ]);
  };

  async function add(from) {
    const mine = turn, some = chosen();
    const taken = await found.take(some, from);
    if (mine === turn) {
      from || list.replaceChildren();
      list.append(...taken.results.map(result));
      count = list.children.length;
      next = taken.next;
      more.hidden = next === null;
      status.textContent = (count ? (found.isNear ? say.near + " " : "") + (next === null ? say.found : say.about) : say.none)
        .replace("{n}", next === null ? count : some.length);
    }
  }

  async function show() {
    const mine = ++turn;
    const answer = await (await (opened ??= openSearch(load, first)))(input.value);
    if (mine === turn) {
      found = answer;
      place.hidden = !found.query;
      facets.replaceChildren(...Object.keys(names).map(facet));
      await add(0);
    }
  }

  let pause;
  input.addEventListener("focus", () => opened ??= openSearch(load, first));
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(show, 200);
    location.protocol === "file:" || history.replaceState(null, "", "?q=" + encodeURIComponent(input.value.slice(0, 200)));
  });
  facets.addEventListener("change", () => (turn++, add(0)));
  more.addEventListener("click", () => add(next));
  document.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (step && at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    }
  });
  narrow.open = innerWidth > 767;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  input.value && show();
}

globalThis.itaSearch = { fold, blur, openSearch, quote };
const place = globalThis.document?.getElementById("found");
place && openPage(place);
}
