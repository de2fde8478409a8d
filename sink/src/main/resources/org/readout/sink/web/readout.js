// Nothing here is needed to read the page: it keeps times relative and says when there is more to read.
"use strict";

const MONTH = 30 * 86400;
const STEPS = [["day", 86400], ["hour", 3600], ["minute", 60]];
const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

function relative(seconds) {
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return words.format(Math.round(seconds / length), unit);
  }
  return seconds <= 0 ? "just now" : "in a moment";
}

function showTimes() {
  for (const time of document.querySelectorAll("time[data-live]")) {
    const seconds = (new Date(time.dateTime) - Date.now()) / 1000;
    if (Math.abs(seconds) > MONTH) continue;
    time.title = time.title || time.textContent;
    time.textContent = relative(seconds);
  }
}

async function showNews(news) {
  if (document.hidden) return;
  try {
    const stats = await (await fetch("/api/v1/stats")).json();
    const more = stats.contacts - Number(news.dataset.contacts);
    news.hidden = more <= 0;
    news.textContent = more <= 0 ? "" : `${more} new ${more === 1 ? "contact" : "contacts"}, show`;
  } catch {
    news.hidden = true;
  }
}

showTimes();
setInterval(showTimes, 30_000);
const news = document.getElementById("news");
if (news) setInterval(() => showNews(news), 5_000);
