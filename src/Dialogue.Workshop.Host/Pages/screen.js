// The page for a projector: what the room sees, large, without anybody's name.
import { Link } from "/link.js";
import { countRows, entry, keyOf, make } from "/parts.js";
import { clean, optionWords, people } from "/words.js";
import { headingOf, onwardOf } from "/standing.js";

const $ = id => document.getElementById(id);
const set = (id, text) => { if ($(id).textContent !== text) $(id).textContent = text; };
const KEY = "dialogue-screen";
let key = null, now = null, tally = null, link = null, said = "", awayTimer = 0;

function kept() {
  try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; }
}

function keep(value) {
  try {
    if (value) sessionStorage.setItem(KEY, JSON.stringify(value)); else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing asks again after loading.
  }
}

function start() {
  link?.end();
  link = new Link({
    enter: async here => {
      now = (await here.once("Watch", key)).room;
      keep(key);
      $("key").hidden = true;
      $("shown").hidden = false;
      show();
    },
    hear: (what, news) => {
      if (what === "Event" && now && news.body.seq > now.seq) { now = news.body; show(); }
      else if (what === "Tally") { tally = news; if (now) show(); }
      else if (what === "refused") ask("This key does not open that room.");
    },
    state: state => {
      clearTimeout(awayTimer);
      if (state === "away") awayTimer = setTimeout(() => set("link", "The connection is gone; it comes back by itself."), 700); else set("link", "");
    },
  });
}

function ask(words) {
  keep(null);
  $("shown").hidden = true;
  $("key").hidden = false;
  set("key-error", words);
  $("room").focus();
}

function show() {
  const step = now.step;
  const asSnapshot = { room: now };
  set("title", clean(now.title));
  set("now", now.phase === "Voting" && now.pacing === "SelfPaced" ? "Everybody at their own pace"
    : now.phase === "Voting" && now.pacing === "HotSeat" && now.hotSeat !== undefined ? "The hot seat answers"
    : headingOf(asSnapshot, {}));
  document.title = `${$("now").textContent} · ${$("title").textContent}`;
  set("hint", hint());
  const lines = step ? step.lines : now.ending;
  const opening = now.situation && now.phase === "Voting" && step?.number === 1 ? [{ kind: "Narration", words: now.situation }] : [];
  const all = [...opening, ...lines];
  if (said !== keyOf(all)) { said = keyOf(all); $("lines").replaceChildren(...all.map(entry)); }
  const isRevealed = !!step && now.phase === "Revealed" && !!now.counts;
  const isAsked = !!step && !isRevealed && ["Voting", "Tallied"].includes(now.phase);
  $("counts").hidden = !isRevealed;
  $("counts").replaceChildren(...(isRevealed ? countRows(step, now.counts, now.goesOnWith) : []));
  $("choices").hidden = !isAsked;
  $("choices").replaceChildren(...(isAsked ? step.options.map(option => make("li", option.locked === undefined ? "" : "locked", optionWords(option))) : []));
  set("onward", onwardOf(asSnapshot, step));
  set("tally", now.phase === "Voting" && step && tally?.step === step.step ? `${tally.voted} of ${tally.eligible} have ${now.pacing === "HotSeat" ? "suggested" : "answered"}` : "");
  fit();
}

// Nobody scrolls a projector: what is too long for it gets smaller, as far as it can still be read.
function fit() {
  const page = document.documentElement;
  for (let size = 1; size >= 0.55; size -= 0.05) {
    page.style.setProperty("--fit", size.toFixed(2));
    if (page.scrollHeight <= page.clientHeight) return;
  }
}

function hint() {
  if (["Draft", "Lobby", "Locked"].includes(now.phase)) return people(now.people);
  if (now.phase === "Revealed" && now.counts && !now.counts.counts) return "Fewer than five people answered, so there are words instead of numbers.";
  if (now.phase === "Paused") return "It goes on here by itself.";
  return ["Closed", "Archived"].includes(now.phase) ? "Thank you for taking part." : "";
}

$("key").addEventListener("submit", event => {
  event.preventDefault();
  key = { roomId: $("room").value.trim(), key: $("screen-key").value.trim() };
  if (key.roomId && key.key) { set("key-error", ""); start(); } else { set("key-error", "Both are needed."); $(key.roomId ? "screen-key" : "room").focus(); }
});

// The link has the room and its key behind the #, which never leaves the browser; they are taken out of the address, which everybody sees.
function fromLink() {
  const [roomId, screenKey] = location.hash.slice(1).split(".");
  if (location.hash) history.replaceState(null, "", location.pathname);
  return roomId && screenKey ? { roomId, key: screenKey } : null;
}

addEventListener("resize", () => { if (now) fit(); });
addEventListener("hashchange", () => { const other = fromLink(); if (other) { key = other; now = tally = null; start(); } });

key = fromLink() ?? kept();
if (key) start(); else { $("key").hidden = false; $("room").focus(); }
