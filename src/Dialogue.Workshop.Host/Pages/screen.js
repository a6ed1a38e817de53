import { Link, clean, countRows, entry, optionWords, phaseWords } from "/room.js";

const $ = id => document.getElementById(id);
let key = null, now = null, tally = null, link = null;

function start() {
  link = new Link({
    enter: async l => { now = (await l.once("Watch", key)).room; $("key").hidden = true; $("shown").hidden = false; show(); },
    hear: (what, news) => {
      if (what === "Event" && news.body.seq > now.seq) { now = news.body; show(); }
      else if (what === "Tally") { tally = news; show(); }
      else if (what === "refused") { $("key").hidden = false; $("shown").hidden = true; $("key-error").textContent = "This key does not open that room."; }
    },
    state: state => { $("link").textContent = state === "away" ? "The connection is gone; it comes back by itself." : ""; },
  });
}

function show() {
  if (!now) return;
  const step = now.step;
  $("title").textContent = clean(now.title);
  $("now").textContent = now.phase === "Voting" ? clean(now.piece) : phaseWords(now);
  $("lines").replaceChildren(...(step ? step.lines : now.ending).map(entry));
  const revealed = step && now.phase === "Revealed" && now.counts;
  $("choices").replaceChildren(...(!step ? [] : revealed
    ? countRows(step, now.counts, now.goesOnWith).map(row => { const item = document.createElement("li"); item.append(row); return item; })
    : step.options.map(option => { const item = document.createElement("li"); item.textContent = optionWords(option); return item; })));
  $("tally").textContent = now.phase === "Voting" && tally && step && tally.step === step.step ? `${tally.voted} of ${tally.eligible} have answered`
    : ["Lobby", "Locked"].includes(now.phase) ? `${now.people} here` : "";
}

$("key").addEventListener("submit", event => {
  event.preventDefault();
  key = { roomId: $("room").value.trim(), key: $("screen-key").value.trim() };
  start();
});

// The facilitator's program opens this page with the room and its key behind the #, which never leaves the browser.
const [roomId, screenKey] = location.hash.slice(1).split(".");
history.replaceState(null, "", location.pathname);
if (roomId && screenKey) { key = { roomId, key: screenKey }; start(); } else $("key").hidden = false;
