// The page of somebody who takes part: joins, shows how the room stands, and sends answers until they arrived.
import { Link, newId } from "/link.js";
import { keep, kept } from "/seat.js";
import { countRows, entry, keyOf, make } from "/parts.js";
import { clean, lengthOf, optionWords, refusalWords, timeLeft } from "/words.js";
import { answering, headingOf, hintOf, inSeat, isSuggesting, onwardOf, ruleOf, stepOf, together } from "/standing.js";

const $ = id => document.getElementById(id);
const set = (id, text) => { if ($(id).textContent !== text) $(id).textContent = text; };

let seat = null, now = null, link = null, join = null;
// The answer that is on its way, or null. Only one is: the next waits until the host has said what came of it.
let sending = null, isBusy = false;
let shown = { place: "", step: undefined, since: 0, lines: "", story: "", options: "" };
let awayTimer = 0, clock = 0;

// ---- the seat -------------------------------------------------------------------------------------------------------

function start() {
  link?.end();
  link = new Link({ enter, hear, state: tell });
}

async function enter(here) {
  const got = seat
    ? await here.once("Resume", { roomId: seat.roomId, resume: seat.resume, commandId: newId(), lastSeq: 0 })
    : await here.once("Join", join);
  const isNew = !now;
  seat = { roomId: got.roomId, resume: got.resume, participant: got.participant, sending: sending ?? seat?.sending ?? null };
  sending = seat.sending;
  join = null;
  keep(seat);
  now = got.now;
  show(isNew);
  // What was on its way when the page was closed is sent again, under its old id.
  if (sending) setTimeout(send);
}

function tell(state) {
  clearTimeout(awayTimer);
  if (state === "away") {
    // A moment without a connection is nothing to tell.
    awayTimer = setTimeout(() => set("link", !seat ? "The host does not answer. Trying again."
      : navigator.onLine === false ? "This device is offline. Your seat is kept; the page comes back by itself."
      : "The connection is gone. Your seat is kept; the page comes back by itself."), 700);
  } else if (state === "connected" && $("link").textContent) {
    set("link", "Connected again.");
    awayTimer = setTimeout(() => set("link", ""), 4000);
  } else set("link", "");
  if (state === "away" && sending) said();
}

function hear(what, news) {
  if (what === "Event") take(news);
  else if (what === "refused") leave(refusalWords(news), news.code === "name" ? "name" : "code", ["name", "code.invalid"].includes(news.code));
  else if (what === "Notice" && news.code === "kicked") leave("The facilitator took you out of the room. You may join again.", "code", false);
  else if (what === "Notice" && news.code === "banned") leave("The facilitator took you out of the room, and you cannot come back to it.", "code", false);
}

function leave(words, field, isMistake = true) {
  seat = now = sending = null;
  keep(null);
  link?.end();
  link = null;
  clearInterval(clock);
  shown = { place: "", step: undefined, since: 0, lines: "", story: "", options: "" };
  if ($("sure").open) $("sure").close();
  $("room").hidden = true;
  $("join").hidden = false;
  set("title", "Dialogue");
  document.title = "Dialogue";
  isJoining(false);
  wrong(isMistake ? field : "", words);
  $(field).focus();
}

function wrong(field, words) {
  set("join-error", words);
  for (const id of ["code", "name"]) {
    if (words && id === field) $(id).setAttribute("aria-invalid", "true"); else $(id).removeAttribute("aria-invalid");
  }
}

function isJoining(is) {
  $("agree").setAttribute("aria-disabled", String(is));
  set("agree", is ? "Joining" : "Agree and join");
}

// ---- what happens ---------------------------------------------------------------------------------------------------

function take(news) {
  if (!now || news.body.seq <= now.room.seq) return;
  const before = now.room;
  now.room = news.body;
  if (before.step?.step !== now.room.step?.step && together(now.room)) now.you = { ...now.you, choice: undefined };
  if (news.kind && (before.phase !== now.room.phase || before.step?.step !== now.room.step?.step || !together(now.room))) refresh();
  show();
}

// What the room tells everybody says nothing of one's own answer, and not what was said before.
async function refresh() {
  try {
    const fresh = await link.once("Since", { roomId: seat.roomId, seq: 0 });
    if (now && fresh.room.seq >= now.room.seq) { now = fresh; show(); }
  } catch {
    // Coming back brings everything.
  }
}

// ---- showing --------------------------------------------------------------------------------------------------------

function show(isFirst = false) {
  if (!now || !seat) return;
  const at = stepOf(now);
  const place = `${at?.step}:${at?.round}:${now.room.phase}:${at?.isOnHold}:${now.room.hotSeat}:${now.you?.ending?.length ?? 0}`;
  const isElsewhere = place !== shown.place;
  if (isElsewhere && !sending) set("said", "");
  if (at?.step !== shown.step) { shown.step = at?.step; shown.since = Date.now(); }
  shown.place = place;
  $("loading").hidden = $("join").hidden = true;
  $("room").hidden = false;
  set("title", clean(now.room.title));
  set("now", headingOf(now, seat));
  document.title = `${$("now").textContent} · ${$("title").textContent}`;
  set("hint", hintOf(now, seat));
  set("who", clean(now.you?.name));
  lines(at);
  options(at, isElsewhere);
  counts(at);
  time(at);
  why();
  // Whoever listens is told the heading and what stands under it, once; whoever looks has it in view.
  if (isElsewhere || isFirst) { $("now").focus(); if (isFirst) scrollTo(0, 0); }
  if (["Closed", "Archived"].includes(now.room.phase)) { keep(null); $("leave").hidden = true; link?.end(); } else $("leave").hidden = false;
}

function lines(at) {
  const said = at ? at.lines : together(now.room) ? now.room.ending : now.you?.ending ?? [];
  const opening = now.room.situation && now.room.phase === "Voting" && at?.number === 1
    ? [{ kind: "Narration", words: now.room.situation }] : [];
  fill("lines", [...opening, ...said]);
  const older = now.story.slice(0, Math.max(0, now.story.length - said.length));
  $("before").hidden = older.length === 0;
  fill("story", older);
}

function fill(id, entries) {
  const key = keyOf(entries);
  if (shown[id] === key) return;
  shown[id] = key;
  $(id).replaceChildren(...entries.map(entry));
}

function options(at, isElsewhere) {
  const isOpen = answering(now, seat);
  $("answers").hidden = !isOpen;
  $("now").setAttribute("aria-describedby", ["Tallied", "Revealed"].includes(now.room.phase) ? "hint counts onward" : "hint lines");
  if (!isOpen) { shown.options = ""; return; }
  set("question", isSuggesting(now, seat) ? "What would you say?" : "How do you answer?");
  set("rule", ruleOf(now));
  const key = keyOf(at.options);
  if (isElsewhere || shown.options !== key) {
    shown.options = key;
    $("options").replaceChildren(...at.options.map((option, i) => optionButton(at, option, i)));
  }
  const chosen = sending && sending.step === at.step ? sending.optionId : now.you?.choice;
  [...$("options").children].forEach((button, i) => button.setAttribute("aria-pressed", String(at.options[i].id === chosen)));
}

function optionButton(at, option, i) {
  const button = make("button", option.id === "_silence" ? "silence" : "", undefined, make("span", "number", `${i + 1}.`), " ", make("span", "words", optionWords(option)));
  button.type = "button";
  if (option.locked !== undefined) {
    button.setAttribute("aria-disabled", "true");
    button.append(" ", make("span", "locked", clean(option.locked) || "Not possible now."));
  }
  button.addEventListener("click", () => choose(at, option));
  return button;
}

function counts(at) {
  const isShown = now.room.phase === "Revealed" && !!at && !!now.room.counts;
  $("counts").hidden = !isShown;
  $("counts").replaceChildren(...(isShown ? countRows(at, now.room.counts, now.room.goesOnWith, now.you?.choice) : []));
  set("onward", onwardOf(now, at));
}

function time(at) {
  clearInterval(clock);
  const tick = () => set("time", now?.room.phase === "Voting" && at?.deadline ? timeLeft(Date.parse(at.deadline) - Date.now() - (link?.ahead ?? 0)) : "");
  tick();
  if ($("time").textContent) clock = setInterval(tick, 1000);
}

function why() {
  const isShown = answering(now, seat) && isSuggesting(now, seat) && (now.you?.choice !== undefined || sending);
  if (!isShown) { $("reason").value = ""; set("why-error", ""); }
  $("why").hidden = !isShown;
}

// ---- answering ------------------------------------------------------------------------------------------------------

function choose(at, option, text) {
  if (option.locked !== undefined || !now) return;
  const isSuggestion = isSuggesting(now, seat);
  // An answer that cannot be taken back is not replaced while it is on its way.
  if (sending && (!together(now.room) || inSeat(now, seat))) return;
  sending = {
    method: isSuggestion ? "Suggest" : "Choose", commandId: newId(), step: at.step, optionId: option.id, text,
    elapsedMs: Math.max(0, Math.min(3600000, Date.now() - shown.since)),
  };
  keep({ ...seat, sending });
  said();
  show();
  send();
}

function said() {
  const what = sending.text ? "Your reason" : sending.method === "Suggest" ? "Your suggestion" : "Your answer";
  set("said", link?.socket ? `${what} is being sent.` : `${what} is being sent. It arrives as soon as the connection is back.`);
}

// Sends until there is an answer, always under the same id, so that it counts once however often it arrives.
async function send() {
  if (isBusy) return;
  isBusy = true;
  try {
    while (sending && seat) await sendOne(sending);
  } finally {
    isBusy = false;
  }
}

async function sendOne(one) {
  const { method, ...request } = one;
  let words;
  try {
    const answer = await link.call(method, { roomId: seat.roomId, ...request });
    if (now && answer.you) now.you = answer.you;
    words = together(now.room) || answer.status === "Stale" || answer.status === "Refused" ? answerWords(one, answer.status) : "";
    if (!together(now.room)) refresh();
  } catch {
    words = "That was not sent. Please try again.";
  }
  if (!now) { sending = null; return; }
  if (sending !== one) return;
  sending = null;
  keep({ ...seat, sending });
  show();
  set("said", words);
}

function answerWords(one, status) {
  if (status === "Stale") return "Too late: the room has gone on.";
  if (status === "Refused") return "That is not possible now.";
  if (one.method === "Suggest") return one.text ? "Your reason is with the facilitator." : "Your suggestion is with the facilitator. You can change it.";
  if (now.room.pacing === "HotSeat") return "Your answer is in.";
  return status === "Changed" ? "Changed. You can change it again until the vote is closed." : "Your answer is in. You can change it until the vote is closed.";
}

// ---- hands ----------------------------------------------------------------------------------------------------------

$("join").addEventListener("submit", event => {
  event.preventDefault();
  if (link && !link.ended && $("agree").getAttribute("aria-disabled") === "true" && join?.code === $("code").value && join.name === $("name").value) return;
  if (!$("code").value.trim()) { wrong("code", "Type the code first."); $("code").focus(); return; }
  wrong("", "");
  isJoining(true);
  seat = null;
  join = { code: $("code").value, name: $("name").value, commandId: newId(), consent: true };
  start();
});

$("why").addEventListener("submit", event => {
  event.preventDefault();
  const text = clean($("reason").value);
  const most = link?.welcome?.longestReason ?? 140;
  const at = stepOf(now);
  const option = at?.options.find(one => one.id === (sending?.optionId ?? now.you?.choice));
  set("why-error", text && lengthOf(text) > most ? `A little shorter, please: ${most} characters at most, and this has ${lengthOf(text)}.` : "");
  if (!text || !option || $("why-error").textContent) { $("reason").focus(); return; }
  choose(at, option, text);
  $("reason").value = "";
});

$("leave").addEventListener("click", () => $("sure").showModal());
$("stay").addEventListener("click", () => $("sure").close());
$("go").addEventListener("click", async () => {
  $("sure").close();
  try {
    await link.once("Leave", { roomId: seat.roomId, commandId: newId() });
  } catch {
    // The host notices that nobody is there.
  }
  leave("", "code");
});

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.matches("input") || $("sure").open || $("answers").hidden) return;
  const button = $("options").children[Number(event.key) - 1];
  if (button) { event.preventDefault(); button.focus(); button.click(); }
});

function codeFromLink() {
  try {
    return clean(decodeURIComponent(location.hash.slice(1))).slice(0, 16);
  } catch {
    return "";
  }
}

addEventListener("hashchange", () => { if (!seat) $("code").value = codeFromLink(); });

$("code").value = codeFromLink();
seat = kept();
if (seat) start();
else {
  $("loading").hidden = true;
  $("join").hidden = false;
  $($("code").value ? "name" : "code").focus();
}
