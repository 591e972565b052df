// One lesson or test in a browser: pages one after the other, then the quiz, told to the LMS by
// SCORM 1.2. Without an LMS it works as well and keeps nothing. No other site is ever asked.
(function () {
  "use strict";

  var data = JSON.parse(document.getElementById("course-data").textContent);
  var sections = Array.prototype.slice.call(document.querySelectorAll("main > section"));
  var place = document.getElementById("place");
  var back = document.getElementById("back");
  var next = document.getElementById("next");
  var started = Date.now();
  var shownAt = started;
  var at = 0;
  var answers = {}; // question id -> {response, score}
  var api = findApi(window) || (window.opener ? findApi(window.opener) : null);
  var isOpen = false;

  // The LMS. SCORM 1.2 says: look for "API" in the parents, at most 7 up, then in the opener.
  function findApi(from) {
    try {
      for (var steps = 0; from && steps < 8; steps += 1) {
        if (from.API) { return from.API; }
        if (from.parent === from) { return null; }
        from = from.parent;
      }
    } catch (error) { /* a frame of another site */ }
    return null;
  }

  function get(name) { return isOpen ? String(api.LMSGetValue(name)) : ""; }
  function set(name, value) { if (isOpen) { api.LMSSetValue(name, String(value)); } }
  function commit() { if (isOpen) { api.LMSCommit(""); } }

  function open() {
    isOpen = Boolean(api) && String(api.LMSInitialize("")) === "true";
    var status = get("cmi.core.lesson_status");
    if (status === "" || status === "not attempted") {
      set("cmi.core.lesson_status", "incomplete");
    }
    set("cmi.core.score.min", 0);
    set("cmi.core.score.max", 100);
    try {
      answers = JSON.parse(get("cmi.suspend_data") || "{}") || {};
    } catch (error) { answers = {}; }
    var last = parseInt(get("cmi.core.lesson_location"), 10);
    at = last > 0 && last < sections.length ? last : 0;
    commit();
  }

  function close() {
    if (!isOpen) { return; }
    set("cmi.core.session_time", timespan(Date.now() - started));
    set("cmi.core.exit", get("cmi.core.lesson_status") === "incomplete" ? "suspend" : "");
    commit();
    api.LMSFinish("");
    isOpen = false;
  }

  function timespan(ms) {
    var seconds = Math.floor(ms / 1000);
    return [pad(Math.floor(seconds / 3600), 4), pad(Math.floor(seconds / 60) % 60, 2),
      pad(seconds % 60, 2)].join(":");
  }

  function pad(number, digits) {
    var text = String(number);
    while (text.length < digits) { text = "0" + text; }
    return text;
  }

  // The questions.
  function element(tag, text, name) {
    var made = document.createElement(tag);
    if (text) { made.textContent = text; }
    if (name) { made.className = name; }
    return made;
  }

  function build(box) {
    var question = data.questions[box.getAttribute("data-question")];
    var form = element("form");
    var group = element("fieldset");
    var read = { single: choices, multiple: choices, truefalse: choices, matching: matching }[
      question.kind] || typed;
    group.appendChild(element("legend", question.stem));
    var response = read(question, group);
    form.appendChild(group);
    var button = element("button", data.words.answer);
    button.type = "submit";
    var told = element("div", "", "told");
    told.setAttribute("role", "status");
    form.appendChild(button);
    form.appendChild(told);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var given = response();
      if (given === null) { told.textContent = data.words.choose; return; }
      answer(question, given, button, told, box);
    });
    box.appendChild(form);
  }

  function choices(question, group) {
    var kind = question.kind === "multiple" ? "checkbox" : "radio";
    question.options.forEach(function (option, number) {
      var label = element("label", "", "option");
      var input = element("input");
      input.type = kind;
      input.name = question.id;
      input.value = String(number);
      label.appendChild(input);
      label.appendChild(element("span", option.text));
      group.appendChild(label);
    });
    return function () {
      var found = Array.prototype.slice.call(group.querySelectorAll("input:checked"));
      var numbers = found.map(function (input) { return Number(input.value); });
      return numbers.length ? numbers : null;
    };
  }

  function matching(question, group) {
    var selects = question.rows.map(function (row) {
      var label = element("label", row.left, "row");
      var select = element("select");
      select.appendChild(element("option", "…"));
      question.choices.forEach(function (text) { select.appendChild(element("option", text)); });
      label.appendChild(select);
      group.appendChild(label);
      return select;
    });
    return function () {
      var found = selects.map(function (select) { return select.selectedIndex - 1; });
      return found.some(function (number) { return number >= 0; }) ? found : null;
    };
  }

  function typed(question, group) {
    var input = element(question.kind === "essay" ? "textarea" : "input");
    input.setAttribute("aria-label", question.stem);
    group.appendChild(input);
    return function () { return input.value.trim() === "" ? null : input.value.trim(); };
  }

  // Marking, as the app marks.
  function mark(question, given) {
    switch (question.kind) {
      case "single": case "truefalse": return clamp(question.options[given[0]].weight);
      case "multiple": return several(question, given);
      case "matching": return given.filter(function (right, row) {
        return right >= 0 && question.choices[right] === question.rows[row].right;
      }).length / question.rows.length;
      case "short": return best(question.options.filter(function (option) {
        return fits(option.text, given);
      }));
      case "numeric": return best(question.answers.filter(function (one) {
        var number = Number(given.replace(/[^0-9.,eE+-]/g, "").replace(",", "."));
        return given !== "" && number >= one.low && number <= one.high;
      }));
      default: return null;
    }
  }

  function clamp(weight) { return weight >= 0.9999 ? 1 : Math.max(0, weight); }

  function best(found) {
    return found.reduce(function (most, one) { return Math.max(most, clamp(one.weight)); }, 0);
  }

  function several(question, given) {
    var keys = 0, others = 0, right = 0, wrong = 0, sum = 0;
    question.options.forEach(function (option, number) {
      var isTicked = given.indexOf(number) >= 0;
      if (option.weight > 0) { keys += 1; right += isTicked ? 1 : 0; }
      else { others += 1; wrong += isTicked ? 1 : 0; }
      sum += isTicked ? option.weight : 0;
    });
    var isUsual = keys > 0 && question.options.every(function (option) {
      return Math.abs(option.weight - (option.weight > 0 ? 1 / keys : -1 / others)) < 0.0001;
    });
    return isUsual ? Math.max(0, right / keys - (others ? wrong / others : 0)) : clamp(sum);
  }

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/[‘’ʼ´`]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, " ").replace(/[. ]+$/, "")
      .trim();
  }

  function fits(pattern, given) {
    var pieces = plain(pattern).split("*");
    var text = plain(given);
    if (pieces.length === 1) { return text === pieces[0]; }
    var from = 0;
    return pieces.every(function (piece, number) {
      var found = number === pieces.length - 1 ? text.length - piece.length
        : text.indexOf(piece, from);
      if (found < from || text.substr(found, piece.length) !== piece) { return false; }
      if (number === 0 && found !== 0) { return false; }
      from = found + piece.length;
      return true;
    });
  }

  function answer(question, given, button, told, box) {
    var score = mark(question, given);
    show(question, given, score, told);
    box.classList.toggle("right", score === 1);
    box.classList.toggle("wrong", score !== null && score < 1);
    if (!answers[question.id] || box.closest(".quiz")) {
      interaction(question, given, score);
      answers[question.id] = { r: typeof given === "string" ? given.slice(0, 40) : given, s: score };
    }
    if (box.closest(".quiz")) { button.disabled = true; finish(); }
    var kept = JSON.stringify(answers);
    if (kept.length < 4000) { set("cmi.suspend_data", kept); } // SCORM 1.2 keeps 4096 letters
    commit();
    update();
  }

  function show(question, given, score, told) {
    told.textContent = "";
    var words = data.words;
    told.appendChild(element("strong", score === null ? words.kept : score === 1 ? words.right
      : score > 0 ? words.partly : words.wrong));
    var lines = [];
    if (question.options && typeof given !== "string") {
      given.forEach(function (number) { lines.push(question.options[number].feedback); });
    } else if (question.kind === "short") {
      question.options.some(function (option) {
        return fits(option.text, given) && lines.push(option.feedback);
      });
    } else if (question.kind === "numeric" && score > 0) {
      lines.push(question.answers[0].feedback);
    }
    if (score !== null && score < 1 && question.rightAnswer) {
      lines.push(words.answerIs + " " + question.rightAnswer);
    }
    lines.push(question.general);
    lines.filter(Boolean).forEach(function (line) { told.appendChild(element("p", line)); });
  }

  function interaction(question, given, score) {
    var number = parseInt(get("cmi.interactions._count"), 10) || 0;
    var name = "cmi.interactions." + number + ".";
    var kinds = { single: "choice", multiple: "choice", truefalse: "true-false",
      matching: "matching", numeric: "numeric" };
    set(name + "id", question.id);
    set(name + "type", kinds[question.kind] || "fill-in");
    set(name + "student_response", cmi(question, given));
    if (question.pattern) { set(name + "correct_responses.0.pattern", question.pattern); }
    if (score !== null) {
      set(name + "result", score === 1 ? "correct" : score === 0 ? "wrong" : score.toFixed(2));
    }
    set(name + "latency", timespan(Date.now() - shownAt));
    shownAt = Date.now();
  }

  function cmi(question, given) {
    if (question.kind === "truefalse") { return given[0] === 0 ? "t" : "f"; }
    if (question.kind === "matching") {
      return given.map(function (right, row) {
        return right < 0 ? "" : row + "." + letter(right);
      }).filter(Boolean).join(",");
    }
    return typeof given === "string" ? given.slice(0, 255) : given.map(letter).join(",");
  }

  function letter(number) { return "abcdefghijklmnopqrstuvwxyz".charAt(number % 26); }

  function finish() {
    var scored = data.quiz.filter(function (id) { return data.questions[id].isScored; });
    var done = data.quiz.filter(function (id) { return answers[id]; });
    if (done.length < data.quiz.length) { return; }
    var sum = scored.reduce(function (total, id) { return total + (answers[id].s || 0); }, 0);
    var score = scored.length ? Math.round(100 * sum / scored.length) : 100;
    set("cmi.core.score.raw", score);
    set("cmi.core.lesson_status", score >= data.passMark ? "passed" : "failed");
    document.getElementById("score").textContent = data.words.score + " " + score + "%";
  }

  // The pages.
  function update() {
    sections.forEach(function (section, number) { section.hidden = number !== at; });
    place.textContent = data.words.page + " " + (at + 1) + " / " + sections.length;
    back.disabled = at === 0;
    next.disabled = at === sections.length - 1;
  }

  function go(to) {
    at = Math.min(sections.length - 1, Math.max(0, to));
    set("cmi.core.lesson_location", at);
    if (at === sections.length - 1 && !data.quiz.length) {
      set("cmi.core.lesson_status", "completed");
    }
    commit();
    update();
    shownAt = Date.now();
    window.scrollTo(0, 0);
    sections[at].querySelector("h2").focus();
  }

  open();
  Array.prototype.slice.call(document.querySelectorAll("[data-question]")).forEach(build);
  back.addEventListener("click", function () { go(at - 1); });
  next.addEventListener("click", function () { go(at + 1); });
  window.addEventListener("pagehide", close);
  window.addEventListener("beforeunload", close);
  update();
}());
