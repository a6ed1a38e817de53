// The seat of this tab: which room, and what to come back with. It is kept as long as the tab is open, so that a page that is loaded
// again has it, and it is forgotten when somebody leaves, is asked to leave, or the workshop is over.
const KEY = "dialogue-seat";

export function kept() {
  try {
    const seat = JSON.parse(sessionStorage.getItem(KEY));
    return seat && typeof seat.roomId === "string" && typeof seat.resume === "string" ? seat : null;
  } catch {
    return null;
  }
}

export function keep(seat) {
  try {
    if (seat) sessionStorage.setItem(KEY, JSON.stringify(seat)); else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: the seat then lasts as long as the page.
  }
}
