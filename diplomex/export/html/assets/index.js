// The overview of many releases. Everything of the releases is set as text, never as markup.
(function () {
  const data = JSON.parse(document.getElementById("dx-data").textContent);
  const byId = (id) => document.getElementById(id);
  const filters = byId("dx-filters");
  const KINDS = { meeting: "Meeting", phone_call: "Phone call", video_call: "Video call", summit: "Summit", ceremony: "Ceremony" };
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const SVG = "http://www.w3.org/2000/svg";
  const PAGE = 50, MOST_COUNTRIES = 16;
  const ROLES = { host: 0, guest: 1, participant: 2 };
  let person = null, sort = { by: "date", down: true }, shown = PAGE;

  function make(tag, attributes, ...children) {
    const svg = ["svg", "g", "rect", "line", "circle", "text", "path", "title"].includes(tag);
    const element = svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) if (value !== null && value !== undefined) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }
  const country = (code) => data.countries[code] || code;
  const plural = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
  const dayName = (iso) => { const [y, m, d] = iso.split("-"); return `${+d} ${MONTHS[m - 1]} ${y}`; };
  const group = (m) => m.kind === "meeting" ? "person" : m.kind.endsWith("call") ? "call" : "other";

  data.meetings.forEach((m, number) => {
    m.number = number;
    m.who.sort((a, b) => ROLES[a.role] - ROLES[b.role]);
    m.sides = Array.from(new Set(m.who.map((w) => w.country).filter(Boolean)));
    m.keys = new Set(m.who.map((w) => w.key).filter(Boolean));
    m.place = [m.venue, m.city, m.country && country(m.country)].filter(Boolean).filter((p, i, list) => list.indexOf(p) === i).join(", ");
    const release = data.releases[m.release];
    m.words = [m.place, KINDS[m.kind], m.form, m.visit, release.title, release.id, ...m.topics, ...m.who.flatMap((w) => [w.name, w.title, w.side, w.country && country(w.country)])]
      .filter(Boolean).join("\n").toLocaleLowerCase("en");
    m.sort = { date: m.date || "", kind: KINDS[m.kind] + "\n" + (m.form || ""), who: m.who.length ? m.who[0].name : "", place: m.place, topics: m.topics.join(", "), release: release.title };
  });

  // What passes the filters
  function values() {
    const form = new FormData(filters);
    return Object.fromEntries(["q", "country", "other", "kind", "status", "from", "to"].map((name) => [name, String(form.get(name) || "")]));
  }
  function passing() {
    const v = values();
    const words = v.q.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
    return data.meetings.filter((m) =>
      (!v.kind || m.kind === v.kind) && (!v.status || m.status === v.status) &&
      (!v.country || m.sides.includes(v.country)) && (!v.other || (m.sides.includes(v.other))) &&
      (!v.from || (m.date && (m.end || m.date) >= v.from)) && (!v.to || (m.date && m.date <= v.to)) &&
      (!person || m.keys.has(person)) && words.every((word) => m.words.includes(word)));
  }
  const set = (name, value) => { filters.elements[name].value = value; };

  // Timeline
  function step(first, last) {
    const days = (Date.parse(last) - Date.parse(first)) / 864e5;
    return days <= 45 ? "day" : days <= 210 ? "week" : days <= 2200 ? "month" : "year";
  }
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  function startOf(day, size) {
    if (size === "day") return day;
    if (size === "month") return day.slice(0, 7) + "-01";
    if (size === "year") return day.slice(0, 4) + "-01-01";
    const time = Date.parse(day);
    return iso(time - ((new Date(time).getUTCDay() + 6) % 7) * 864e5);
  }
  function nextOf(day, size) {
    const [y, m, d] = day.split("-").map(Number);
    if (size === "day") return iso(Date.UTC(y, m - 1, d + 1));
    if (size === "week") return iso(Date.UTC(y, m - 1, d + 7));
    return size === "month" ? iso(Date.UTC(y, m, 1)) : iso(Date.UTC(y + 1, 0, 1));
  }
  function label(day, size) {
    const [y, m, d] = day.split("-").map(Number);
    return size === "year" ? String(y) : size === "month" ? `${MONTHS[m - 1]} ${y}` : size === "day" ? dayName(day) : `week of ${dayName(day)}`;
  }
  function timeline(meetings) {
    const place = byId("dx-timeline");
    const dated = meetings.filter((m) => m.date);
    const undated = meetings.length - dated.length;
    if (!dated.length) { place.replaceChildren(make("p", { class: "dx-empty" }, "No meeting with a date.")); return; }
    const days = dated.map((m) => m.date).sort();
    // A few strays far from the rest would flatten everything else: they are told, not drawn.
    const low = days[Math.floor(days.length * 0.01)], high = days[Math.ceil(days.length * 0.99) - 1];
    const slack = Math.max((Date.parse(high) - Date.parse(low)) * 0.5, 200 * 864e5);
    const inside = days.filter((d) => Date.parse(d) >= Date.parse(low) - slack && Date.parse(d) <= Date.parse(high) + slack);
    const first = inside[0], last = inside[inside.length - 1], size = step(first, last);
    const bins = new Map();
    for (let day = startOf(first, size), n = 0; day <= last && n < 400; day = nextOf(day, size), n++) bins.set(day, { person: 0, call: 0, other: 0, all: 0 });
    for (const m of dated) { const bin = bins.get(startOf(m.date, size)); if (bin) { bin[group(m)]++; bin.all++; } }
    const wide = Math.max(320, place.clientWidth || 1100), height = wide < 600 ? 170 : 190, left = 34, bottom = 24, top = 12;
    const most = Math.max(...Array.from(bins.values(), (b) => b.all), 1);
    const unit = (wide - left - 8) / bins.size, scale = (height - bottom - top) / most;
    const svg = make("svg", { viewBox: `0 0 ${wide} ${height}`, role: "group", "aria-label": `Meetings by ${size}` });
    for (const n of ticks(most)) {
      const y = height - bottom - n * scale;
      svg.append(make("line", { class: "dx-axis", x1: left, x2: wide, y1: y, y2: y }), make("text", { x: left - 7, y: y + 4, "text-anchor": "end" }, String(n)));
    }
    let i = 0, labelled = -1e9;
    for (const [day, bin] of bins) {
      const x = left + i * unit, w = Math.max(Math.min(unit - Math.min(2, unit * 0.2), 46), 0.8), inset = (unit - w) / 2;
      const bar = make("g", { class: "dx-bar", tabindex: bin.all ? "0" : null, role: "button", "aria-label": `${label(day, size)}: ${plural(bin.all, "meeting", "meetings")}` },
        make("title", {}, `${label(day, size)}: ${plural(bin.all, "meeting", "meetings")}`), make("rect", { class: "dx-hit", x, y: 0, width: unit, height: height - bottom }));
      let y = height - bottom;
      for (const part of ["person", "call", "other"]) {
        const h = bin[part] * scale;
        y -= h;
        if (h) bar.append(make("rect", { class: `dx-seg dx-seg-${part}`, x: x + inset, y, width: w, height: h }));
      }
      const choose = () => { set("from", day); set("to", iso(Date.parse(nextOf(day, size)) - 864e5)); update(); };
      if (bin.all) { bar.addEventListener("click", choose); bar.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); choose(); } }); }
      svg.append(bar);
      const [yy, mm, dd] = day.split("-");
      const text = size === "year" ? yy : size === "month" ? (mm === "01" || i === 0 ? `${MONTHS[mm - 1]} ${yy}` : MONTHS[mm - 1]) : `${+dd} ${MONTHS[mm - 1]}`;
      const half = text.length * 3.4, mid = Math.max(x + unit / 2, half);
      if (mid - half >= labelled + 10 && mid + half < wide) {
        svg.append(make("text", { x: mid, y: height - 6, "text-anchor": "middle" }, text));
        labelled = mid + half;
      }
      i++;
    }
    const key = make("ul", { class: "dx-key" }, make("li", {}, "in person"), make("li", { class: "dx-key-call" }, "by telephone or video"), make("li", { class: "dx-key-other" }, "summits and ceremonies"));
    const strays = dated.length - Array.from(bins.values()).reduce((sum, b) => sum + b.all, 0);
    const notes = [undated && `${plural(undated, "meeting has", "meetings have")} no date`, strays && `${plural(strays, "lies", "lie")} far outside this period`].filter(Boolean).join("; ");
    place.replaceChildren(svg, key, notes ? make("p", { class: "dx-caption" }, notes + ".") : "");
  }
  function ticks(most) {
    const rough = most / 3, power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
    const size = Math.max(1, [1, 2, 5, 10].map((f) => f * power).find((s) => s >= rough) || 1);
    const out = [];
    for (let n = 0; n <= most; n += size) out.push(n);
    return out;
  }

  // Country by country
  function matrix(meetings) {
    const pairs = new Map(), totals = new Map();
    const count = (map, key) => map.set(key, (map.get(key) || 0) + 1);
    for (const m of meetings) for (const a of m.sides) {
      if (m.sides.length > 1) count(totals, a);
      for (const b of m.sides) if (a < b) count(pairs, a + " " + b);
    }
    const place = byId("dx-matrix");
    if (!pairs.size) { place.replaceChildren(make("p", { class: "dx-empty" }, "No meeting of two countries.")); return; }
    const more = (map) => (a, b) => map.get(b) - map.get(a) || (a < b ? -1 : 1);
    const chosen = new Set(); // pair by pair, so that no row stands empty
    for (const pair of Array.from(pairs.keys()).sort(more(pairs))) {
      const wanted = pair.split(" ").filter((code) => !chosen.has(code));
      if (chosen.size + wanted.length <= MOST_COUNTRIES) wanted.forEach((code) => chosen.add(code));
    }
    const codes = Array.from(chosen).sort(more(totals));
    const most = Math.max(...pairs.values());
    const table = make("table", { class: "dx-matrix" });
    const head = make("tr", {}, make("td", { class: "dx-self" }));
    for (const code of codes) head.append(make("th", { scope: "col", title: country(code) }, code));
    table.append(make("thead", {}, head));
    const body = make("tbody");
    for (const row of codes) {
      const line = make("tr", {}, make("th", { scope: "row", title: country(row) }, country(row)));
      for (const column of codes) {
        const n = pairs.get(row < column ? `${row} ${column}` : `${column} ${row}`) || 0;
        const cell = make("td", row === column ? { class: "dx-self" } : {});
        if (n) {
          // Six steps, so chosen that either dark or light figures are readable on each of them.
          const step = Math.min(5, Math.floor(6 * Math.sqrt(n / most) - 1e-9)), heat = [12, 22, 32, 44, 80, 100][step];
          const button = make("button", { type: "button", class: step > 3 ? "dx-hot" : "", "aria-label": `${country(row)} and ${country(column)}: ${plural(n, "meeting", "meetings")}`, title: `${country(row)} – ${country(column)}: ${plural(n, "meeting", "meetings")}` }, String(n));
          button.style.setProperty("--heat", String(heat));
          button.addEventListener("click", () => { set("country", row); set("other", column); update(); });
          cell.append(button);
        }
        line.append(cell);
      }
      body.append(line);
    }
    table.append(body);
    const rest = totals.size - codes.length;
    place.replaceChildren(table, rest > 0 ? make("p", { class: "dx-caption" }, `The ${codes.length} countries that met most often; ${rest} more are in the table below.`) : "");
  }

  // Who met whom
  function apart(spots, wide, high) { // no circle on another
    for (let round = 0; round < 120; round++) {
      let moved = false;
      for (let i = 0; i < spots.length; i++) for (let j = 0; j < i; j++) {
        const a = spots[i], b = spots[j], dx = a.x - b.x || 0.01 * (i - j), dy = a.y - b.y || 0.01, distance = Math.hypot(dx, dy), gap = a.r + b.r + 5 - distance;
        if (gap <= 0.1) continue;
        const push = gap / distance / 2;
        a.x += dx * push; a.y += dy * push; b.x -= dx * push; b.y -= dy * push;
        moved = true;
      }
      for (const s of spots) { s.x = Math.min(Math.max(s.x, s.r + 2), wide - s.r - 2); s.y = Math.min(Math.max(s.y, s.r + 2), high - s.r - 2); }
      if (!moved) break;
    }
    return spots;
  }
  function network(meetings) {
    const place = byId("dx-network"), { people, edges, left_out: leftOut } = data.network;
    if (!people.length) { place.replaceChildren(make("p", { class: "dx-empty" }, "No two people who met.")); return; }
    const present = new Set(meetings.flatMap((m) => Array.from(m.keys)));
    const wide = Math.max(300, Math.min(place.clientWidth || 560, 1100)), high = wide < 480 ? 430 : 460, pad = wide < 480 ? 30 : 52;
    const most = Math.max(...people.map((p) => p.meetings));
    const radius = (p) => 4 + (wide < 480 ? 6 : 9) * Math.sqrt(p.meetings / most);
    const spots = apart(people.map((p) => ({ x: pad + p.x * (wide - 2 * pad), y: 26 + p.y * (high - 52), r: radius(p) })), wide, high);
    people.forEach((p, i) => { p.at = spots[i]; });
    const x = (p) => p.at.x, y = (p) => p.at.y;
    const tally = new Map();
    for (const p of people) if (p.country) tally.set(p.country, (tally.get(p.country) || 0) + p.meetings);
    const colours = Array.from(tally.keys()).sort((a, b) => tally.get(b) - tally.get(a) || (a < b ? -1 : 1)).slice(0, 6);
    const colour = (p) => `dx-c${colours.indexOf(p.country)}`;
    const svg = make("svg", { viewBox: `0 0 ${wide} ${high}`, role: "group", "aria-label": "People who met, joined by lines" });
    const near = people.map((_, i) => new Set([i]));
    const lines = edges.map(([a, b, weight]) => {
      near[a].add(b); near[b].add(a);
      const line = make("line", { class: "dx-edge", x1: x(people[a]), y1: y(people[a]), x2: x(people[b]), y2: y(people[b]), "stroke-width": 0.8 + Math.min(5, 0.9 * (weight - 1) + 0.4) });
      svg.append(line);
      return line;
    });
    const boxes = people.map((p) => [x(p) - radius(p), y(p) - radius(p), x(p) + radius(p), y(p) + radius(p)]);
    const order = people.map((_, i) => i).sort((a, b) => people[b].meetings - people[a].meetings);
    const placed = new Map();
    for (const i of order) { // a label is always there where it covers no other, and else on demand
      const p = people[i], w = p.name.length * 6.7 + 4;
      const tries = [[x(p) + radius(p) + 3, "start"], [x(p) - radius(p) - 3, "end"]].map(([at, anchor]) => ({ at, anchor, y: y(p) + 4, box: [anchor === "start" ? at : at - w, y(p) - 8, anchor === "start" ? at + w : at, y(p) + 8] }));
      tries.push({ at: x(p), anchor: "middle", y: y(p) - radius(p) - 4, box: [x(p) - w / 2, y(p) - radius(p) - 17, x(p) + w / 2, y(p) - radius(p) - 2] });
      tries.push({ at: x(p), anchor: "middle", y: y(p) + radius(p) + 13, box: [x(p) - w / 2, y(p) + radius(p) + 2, x(p) + w / 2, y(p) + radius(p) + 17] });
      const free = tries.find((t) => t.box[0] > 0 && t.box[2] < wide && !boxes.some((b, j) => j !== i && t.box[0] < b[2] && t.box[2] > b[0] && t.box[1] < b[3] && t.box[3] > b[1]));
      const inFrame = tries.find((t) => t.box[0] > 0 && t.box[2] < wide) || tries[0];
      placed.set(i, { ...(free || inFrame), quiet: !free });
      if (free) boxes.push(free.box);
    }
    const nodes = people.map((p, i) => {
      const spot = placed.get(i);
      const about = `${p.name}${p.title ? ", " + p.title : ""}${p.country && !(p.title || "").includes(country(p.country)) ? " (" + country(p.country) + ")" : ""}: ${plural(p.meetings, "meeting", "meetings")}`;
      const node = make("g", { class: `dx-node ${colour(p)}`, tabindex: i === order[0] ? "0" : "-1", role: "button", "aria-label": about, "aria-pressed": String(person === p.key) },
        make("title", {}, about), make("circle", { cx: x(p), cy: y(p), r: radius(p) }),
        make("text", { x: spot.at, y: spot.y, "text-anchor": spot.anchor, class: spot.quiet ? "dx-quiet" : "" }, p.name));
      svg.append(node);
      return node;
    });
    const hint = "Point at a person to see whom they met; choose one to filter the page." + (leftOut > 0 ? ` The ${people.length} who met most often are drawn.` : "");
    const caption = make("p", { class: "dx-caption dx-told" }, hint);
    const told = (i) => {
      const met = edges.filter(([a, b]) => a === i || b === i).map(([a, b, weight]) => ({ p: people[a === i ? b : a], weight })).sort((a, b) => b.weight - a.weight || (a.p.name < b.p.name ? -1 : 1));
      const names = met.slice(0, 12).map(({ p, weight }) => p.name + (weight > 1 ? ` (${weight})` : ""));
      return `${people[i].name}${people[i].country ? ", " + country(people[i].country) : ""}, met ${names.join(", ")}${met.length > 12 ? ` and ${met.length - 12} more` : ""}.`;
    };
    const focus = (i) => {
      svg.classList.toggle("dx-network-busy", i !== null);
      svg.classList.toggle("dx-network-focus", i !== null);
      nodes.forEach((node, j) => node.classList.toggle("dx-near", i !== null && near[i].has(j)));
      nodes.forEach((node, j) => node.classList.toggle("dx-self-node", j === i));
      caption.textContent = i === null ? hint : told(i);
      lines.forEach((line, e) => line.classList.toggle("dx-near", i !== null && (edges[e][0] === i || edges[e][1] === i)));
      if (i !== null) svg.append(...nodes.filter((_, j) => near[i].has(j) && j !== i && document.activeElement !== nodes[j]));
    };
    const resting = () => {
      const chosen = person ? people.findIndex((p) => p.key === person) : -1;
      if (chosen >= 0) { focus(chosen); return; }
      focus(null);
      if (meetings.length < data.meetings.length) {
        svg.classList.add("dx-network-busy");
        nodes.forEach((node, j) => node.classList.toggle("dx-near", present.has(people[j].key)));
      }
    };
    nodes.forEach((node, i) => {
      node.addEventListener("mouseenter", () => focus(i));
      node.addEventListener("focus", () => focus(i));
      node.addEventListener("blur", resting);
      const choose = () => { person = person === people[i].key ? null : people[i].key; update(); const again = byId("dx-network").querySelector(`[data-n="${i}"]`); if (again) again.focus({ preventScroll: true }); };
      node.dataset.n = String(i);
      node.addEventListener("click", choose);
      node.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(); return; }
        const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!way) return;
        event.preventDefault();
        const to = nodes[order[(order.indexOf(i) + way + order.length) % order.length]];
        node.setAttribute("tabindex", "-1"); to.setAttribute("tabindex", "0"); to.focus();
      });
    });
    svg.addEventListener("mouseleave", resting);
    resting();
    const key = make("ul", { class: "dx-key" }, ...colours.map((code, n) => make("li", { class: `dx-c${n}` }, country(code))), tally.size > colours.length ? make("li", { class: "dx-c-1" }, "others") : null);
    place.replaceChildren(svg, key, caption);
  }

  // Table
  function table(meetings) {
    const way = sort.down ? -1 : 1;
    const rows = meetings.slice().sort((a, b) => {
      const p = a.sort[sort.by], q = b.sort[sort.by];
      if (!p !== !q) return p ? -1 : 1; // what is empty stands last either way
      return way * (sort.by === "date" ? (p < q ? -1 : p > q ? 1 : 0) : p.localeCompare(q, "en")) || a.number - b.number;
    });
    const body = byId("dx-table").tBodies[0];
    body.replaceChildren(...rows.slice(0, shown).map((m) => {
      const release = data.releases[m.release];
      const who = m.who.map((w) => make("span", { class: "dx-who", dir: "auto" }, w.name, w.side ? make("i", {}, " " + (w.country ? country(w.country) : w.side)) : null, w.role === "participant" ? null : make("em", {}, w.role)));
      const title = release.page ? make("a", { href: "#release-" + m.release, dir: "auto" }, release.title) : make("span", { dir: "auto" }, release.title);
      return make("tr", {},
        make("td", {}, m.date ? dayName(m.date) + (m.end && m.end !== m.date ? " – " + dayName(m.end) : "") : "–"),
        make("td", {}, KINDS[m.kind], m.form ? make("span", { class: "dx-who dx-form" }, m.form) : null, m.status === "held" ? null : make("span", { class: "dx-who" }, make("span", { class: "dx-tag dx-tag-" + m.status }, m.status))),
        make("td", {}, ...who), make("td", { dir: "auto" }, m.place), make("td", { dir: "auto" }, m.topics.join(", ")), make("td", {}, title));
    }));
    if (!rows.length) body.append(make("tr", {}, make("td", { colspan: "6", class: "dx-empty" }, "No meeting passes these filters.")));
    byId("dx-more").hidden = rows.length <= shown;
    byId("dx-more").textContent = `Show more (${(rows.length - shown).toLocaleString("en")} left)`;
    for (const button of byId("dx-table").tHead.querySelectorAll("button")) {
      const cell = button.closest("th");
      if (button.dataset.sort === sort.by) cell.setAttribute("aria-sort", sort.down ? "descending" : "ascending"); else cell.removeAttribute("aria-sort");
    }
  }

  function update() {
    const meetings = passing(), chosen = person && data.network.people.find((p) => p.key === person);
    byId("dx-result").replaceChildren(`${plural(meetings.length, "meeting", "meetings")}${meetings.length < data.meetings.length ? " of " + data.meetings.length.toLocaleString("en") : ""}${chosen ? " with " + chosen.name : ""}`);
    timeline(meetings); matrix(meetings); network(meetings); table(meetings);
  }

  // Releases
  function route() {
    const match = /^#release-(\d+)$/.exec(location.hash), number = match ? Number(match[1]) : -1;
    const page = number >= 0 ? byId("dx-release-" + number) : null;
    byId("dx-index").hidden = !!page;
    byId("dx-reader").hidden = !page;
    if (!page) { document.title = pageTitle; if (byId("dx-table").tBodies[0].rows.length === 0) update(); return; }
    const body = byId("dx-reader-body");
    body.replaceChildren(page.content.cloneNode(true));
    diplomexRelease(body.querySelector(".dx-release"), byId("dx-tip"));
    byId("dx-tip").hidden = true;
    document.title = data.releases[number].title;
    document.querySelector(".dx-reader-place").textContent = `${number + 1} of ${data.releases.length}`;
    for (const [name, to] of [["previous", number - 1], ["next", number + 1]]) {
      const link = document.querySelector(".dx-" + name);
      link.hidden = !byId("dx-release-" + to);
      link.href = "#release-" + to;
    }
    window.scrollTo(0, 0);
    document.querySelector(".dx-back").focus({ preventScroll: true });
  }

  const pageTitle = document.title;
  const dated = data.meetings.map((m) => m.date).filter(Boolean).sort();
  byId("dx-summary").append(...[
    plural(data.releases.length, "release", "releases"), plural(data.meetings.length, "meeting", "meetings"), plural(data.people, "person", "people"),
    dated.length ? `${dayName(dated[0])} – ${dayName(dated[dated.length - 1])}` : null].filter(Boolean).map((t) => make("span", {}, t)));
  const codes = Array.from(new Set(data.meetings.flatMap((m) => m.sides))).sort((a, b) => country(a).localeCompare(country(b), "en"));
  for (const name of ["country", "other"]) filters.elements[name].append(...codes.map((code) => make("option", { value: code }, country(code))));
  let waiting = 0;
  filters.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => { shown = PAGE; update(); }, 120); });
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("reset", () => { person = null; shown = PAGE; setTimeout(update); });
  byId("dx-more").addEventListener("click", () => { shown += PAGE * 4; table(passing()); });
  byId("dx-table").tHead.addEventListener("click", (event) => {
    const by = event.target.dataset && event.target.dataset.sort;
    if (!by) return;
    sort = { by, down: sort.by === by ? !sort.down : by === "date" };
    table(passing());
  });
  document.querySelector(".dx-back").addEventListener("click", (event) => { event.preventDefault(); location.hash = ""; });
  window.addEventListener("hashchange", route);
  window.addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(() => { timeline(passing()); network(passing()); }, 150); });
  update();
  route();
})();
