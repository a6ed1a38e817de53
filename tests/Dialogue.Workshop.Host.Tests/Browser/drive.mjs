// Drives a browser without a window as tests ask: a line of JSON in, a line of JSON out. Arguments: the folder of the tools, the browser.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const require = createRequire(`${process.argv[2]}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-dev-shm-usage"];
const browser = await chromium.launch({ executablePath: process.argv[3], args: quiet });
const pages = [];
const told = [];
const late = () => new Promise((_, fail) => setTimeout(() => fail(new Error("It took too long.")), 30000).unref());

const asks = {
  async open({ address, width, height, scale }) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(30000);
    page.on("console", message => told.push(`console ${message.type()} ${message.text()}`));
    page.on("pageerror", error => told.push(`error ${error.message}`));
    page.on("request", request => told.push(`request ${request.url()}`));
    page.on("websocket", socket => told.push(`socket ${socket.url()}`));
    page.on("dialog", dialog => { told.push("dialog"); dialog.dismiss(); });
    await page.goto(address);
    return pages.push(page) - 1;
  },
  go: (page, { address }) => page.goto(address).then(() => null),
  reload: page => page.reload().then(() => null),
  close: page => page.context().close(),
  press: (page, { key }) => page.keyboard.press(key),
  type: (page, { text }) => page.keyboard.insertText(text),
  sees: (page, { selector, text }) => page.locator(selector).filter({ hasText: text, visible: true }).first().waitFor(),
  isGone: (page, { selector }) => page.locator(selector).first().waitFor({ state: "hidden" }),
  text: (page, { selector }) => page.locator(selector).first().textContent(),
  count: (page, { selector }) => page.locator(selector).count(),
  holds: (page, { selector }) => page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector),
  does: (page, { script }) => Promise.race([page.evaluate(script), late()]),
  colours: (page, { scheme }) => page.emulateMedia({ colorScheme: scheme }),
  async scan(page) {
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run());
    return { looked: found.passes.length, wrong: found.violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(" ")}`) };
  },
  // What is too small for a thumb, and whether the page has to be pushed sideways.
  measure: page => page.evaluate(() => {
    const small = [...document.querySelectorAll("button, input, summary")].filter(e => e.checkVisibility())
      .map(e => ({ id: e.id || e.textContent, box: e.getBoundingClientRect() })).filter(e => e.box.width < 44 || e.box.height < 44).map(e => e.id);
    return document.documentElement.scrollWidth > document.documentElement.clientWidth ? [...small, "the page is too wide"] : small;
  }),
  picture: (page, { file }) => page.screenshot({ path: file, fullPage: true }).then(() => null),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, page, ...rest } = JSON.parse(line);
  let answer;
  try {
    answer = { value: ask === "told" ? told : ask === "open" ? await asks.open(rest) : await asks[ask](pages[page], rest) };
  } catch (error) {
    answer = { failed: String(error.message) };
  }
  process.stdout.write(`${JSON.stringify({ value: null, ...answer })}\n`);
}
await browser.close();
