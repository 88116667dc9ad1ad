"""The file that `factcheck init` writes: every key, commented out, with what it does and its default."""

from typing import Final

TEMPLATE: Final = """\
# Settings of factcheck, for this folder and all below it. Every key is commented out and shows its default or an
# example; what an option or a FACTCHECK_... variable says goes before what stands here. Paths start at this folder.
# docs/configuration.md tells more.

# --- What the commands do unless an option says otherwise ---

# What ends a run with status 1: "contradiction", "update", "single-source" or "never". Notes do not count;
# "contradiction:note" counts them, "contradiction:error" only errors.
# fail_on = "contradiction"

# What to print: "terminal", "markdown", "html", "json" … (docs/formats.md); "sarif=out.sarif" names a file.
# format = "terminal"

# Print only what fail_on counts; tell what was cleared, too; replay every finding; use no colours.
# quiet = false
# show_cleared = false
# explain_all = false
# no_color = false

# A spaCy model to read with, instead of the pinned English one.
# model = "en_core_web_sm"

# A folder with claim kinds of your own, beside those of factcheck (see README, "Add a kind of claim").
# claims_dir = "our-claims"

# The assumptions that you accept, an id or fingerprint a line.
# assumptions = "accepted.txt"

# Findings that were there before and count no more: `factcheck baseline write` makes the file.
# baseline = "factcheck-baseline.json"

# Where decisions on findings are kept; without it, beside the articles.
# decisions = "factcheck-decisions.jsonl"

# Which decisions settle a finding, so that it neither counts nor stands on the page: "dismiss", "confirm", "assign".
# settled_by = ["dismiss"]

# --- What is reported, and how grave it is ---

# Kinds or rules that are not reported; `factcheck kinds` lists them.
# ignore = ["superlative", "FC504"]

# What it would cost to print it wrong, by kind or rule: "error", "warning" or "note".
# [severity]
# toll = "error"
# FC403 = "note"

# Waivers in a draft (<!-- factcheck: ignore FC101 until 2027-01-31: reason -->): whether they must say until when.
# [waivers]
# require_until = false

# --- House lists ---

# Names: the house spelling, then the other spellings that mean the same. They are one name in every comparison, and a
# draft that writes another one is told.
# [names]
# Kyiv = ["Kiev", "Kiew"]
# "Port Lorne" = "Lornehaven"

# Publishers: articles of one owner are one origin; what only a trusted one says is no more than a note. `files` are
# patterns of paths, `names` what articles' metadata call it.
# [publishers."Marsk Echo"]
# owner = "North Press"
# trusted = true
# files = ["wire/echo/*"]
# names = ["The Marsk Echo", "echo.example"]

# Who holds which office, both days included. What a dated article says otherwise is a contradiction.
# [[roles]]
# person = "Ana Ruiz"
# role = "mayor"
# of = "Varna"
# since = 2021-11-01
# until = 2025-10-31
"""
