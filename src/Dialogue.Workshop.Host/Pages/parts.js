// Pieces of a page that both pages show. Text is put in as text only, and in its own direction.
import { clean, cleanLines, optionWords } from "/words.js";

export function make(tag, className, text, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) { element.textContent = text; element.dir = "auto"; }
  element.append(...children);
  return element;
}

const TOLD = ["Narration", "Moment", "Ending"];
const OWN = ["Answer", "Silence"];

export function entry(line) {
  const box = make("div", `entry${OWN.includes(line.kind) ? " you" : TOLD.includes(line.kind) ? " told" : ""}`);
  if (line.who) {
    const name = make("span", "name", undefined, make("bdi", "", clean(line.who)));
    if (line.manner) name.append(", ", make("bdi", "manner", clean(line.manner)));
    box.append(name);
  }
  const words = line.kind === "Silence" ? "(says nothing)" : line.kind === "Subject" ? `Subject: ${clean(line.words)}` : cleanLines(line.words);
  box.append(make("span", line.kind === "Subject" ? "words subject" : "words", words));
  return box;
}

export const keyOf = lines => JSON.stringify(lines);

// One row for each answer: its words, how many took it, and a bar where numbers may be shown.
export function countRows(step, counts, goesOnWith, own) {
  return step.options.map((option, i) => {
    const isNext = goesOnWith === i;
    const many = counts.counts
      ? counts.counts[i] === 0 ? "nobody" : counts.counts[i] === 1 ? "1 person" : `${counts.counts[i]} people`
      : { None: "nobody", Some: "some", Most: "most", Untold: "not told" }[counts.shares[i]];
    const row = make("li", `bar${isNext ? " chosen" : ""}`, undefined, make("span", "words", optionWords(option)), make("span", "many", many));
    if (counts.counts) {
      const fill = make("span", "fill");
      fill.style.inlineSize = `${counts.voters ? 100 * counts.counts[i] / counts.voters : 0}%`;
      const track = make("span", "track", undefined, fill);
      track.setAttribute("aria-hidden", "true");
      row.append(track);
    }
    const notes = [isNext ? "the story goes on with this" : "", own === option.id ? "your answer" : ""].filter(note => note);
    if (notes.length) row.append(make("span", "note", notes.join(", ")));
    return row;
  });
}
