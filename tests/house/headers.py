#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that each header of the product compiles by itself, with nothing included before it.

headers.py [--build build/dev] [--plain] [--jobs N] [header ...]

Most of such a compile is reading the same headers again. So a header is given, precompiled, some of those
that it reaches through its own includes, and none that it does not reach: what it forgot stays forgotten.
Headers are read after each other in one go where the earlier ones bring a later one nothing that it does
not bring itself, and declare no name that it uses: so it is still read as if it stood alone.
It is read by clang, which keeps the templates of a precompiled header instantiated; GCC instantiates them
anew for every header and needs twice the time.
A header that stood alone is not compiled again until it, a header it includes or a flag changes.
"""

import argparse
import collections
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What takes long to read, after those before it, in processor seconds (docs/adr/0005-build-speed.md).
SLOW = {"QString": 1.9, "QJsonObject": 0.8, "QDateTime": 0.4, "QPalette": 0.5, "QFuture": 0.6, "QWidget": 0.3,
        "QSqlQuery": 0.15, "app/core/Result.h": 0.15, "app/core/Money.h": 0.1, "ui/ColumnTableModel.h": 0.35,
        "app/store/Operation.h": 0.2, "app/server/Http.h": 0.2, "app/till/Till.h": 0.25, "ui/Module.h": 0.3}
PRECOMPILING = 6  # what it costs to precompile a set of them, in the same seconds
# Whoever includes one of these has included the slow ones before it, too; checked each time.
BRINGS = {
    ("QString",): "QFuture QHash QJsonObject QKeySequence QMap QObject QSqlQuery QStringList QUuid",
    ("QString", "QDateTime"): "QDate QDateTime QTime",
    ("QString", "QPalette"): "QProxyStyle QStyledItemDelegate",
    ("QString", "QPalette", "QWidget"): "QAbstractButton QComboBox QDateEdit QDialog QFocusFrame QFrame QHeaderView QLabel"
                                        " QLineEdit QMainWindow QPushButton QScrollArea QTableView QToolButton QWidget",
}
HIDDEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"|^\s*#[^\n]*', re.DOTALL | re.MULTILINE)  # from a reader of names
DECLARED = re.compile(r"\b(?:class|struct|enum|using|concept)\s+(?:class\s+)?(\w+)|\b(\w+)\s*\("
                      r"|\b(?:constexpr|inline|extern|const)\s[\w:<>*&, ]*?(\w+)\s*[={;[]")
KEYWORDS = {"const", "override", "noexcept", "explicit", "operator", "requires", "decltype", "static_assert", "sizeof"}
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)
COMPILER = "clang++-19"
FORGETFUL = "struct Forgetful { QWidget* page; };\n"  # must be refused, else nothing was looked at


@functools.cache
def includes(header):
    """The system headers and the headers of ours that one reaches by its own includes."""
    outer, ours = set(), {header}
    for kind, name in INCLUDE.findall((ROOT / header).read_text(encoding="utf-8")):
        if kind == "<" or not (ROOT / name).exists():
            outer.add(name)
        elif name not in ours:
            more_outer, more_ours = includes(name)
            outer |= more_outer
            ours |= more_ours
    return frozenset(outer), frozenset(ours)


@functools.cache
def names(header):
    """What a header declares, or more, and every name it uses."""
    text = HIDDEN.sub(" ", (ROOT / header).read_text(encoding="utf-8"))
    declared = {name for match in DECLARED.findall(text) for name in match if name} - KEYWORDS
    forward = set(re.findall(r"\b(?:class|struct)\s+(\w+)\s*;", text))
    defined = set(re.findall(r"\b(?:class|struct)\s+(\w+)\s*(?:final\s*)?[:{]", text))
    return declared - (forward - defined), frozenset(re.findall(r"[A-Za-z_]\w*", text))


def stands_alone_after(header, earlier):
    """Whether a header is read after another as if it were not there."""
    outer, ours = includes(header)
    earlier_outer, earlier_ours = includes(earlier)
    brings = earlier_outer <= outer and earlier_ours - {earlier} <= ours
    return brings and (earlier in ours or names(earlier)[0].isdisjoint(names(header)[1]))


def grouped(reached):
    """The headers, by what is precompiled for them, in groups that are read in one go, each in that order."""
    groups = []
    for header in sorted(reached, key=lambda name: (sum(map(len, includes(name))), name)):
        fitting = [group for group in groups if reached[group[0]] == reached[header]
                   and all(stands_alone_after(header, earlier) for earlier in group)]
        if fitting:
            max(fitting, key=lambda group: sum(map(len, includes(group[-1])))).append(header)
        else:
            groups.append([header])
    return groups


def flags(build):
    """How the product is compiled: every folder and macro any part of it uses."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        made = "/build/" in entry["file"] and ".united/" not in entry["file"]
        if made or "/tests/" in entry["file"]:
            continue
        words = shlex.split(entry["command"])
        for word, following in zip(words, words[1:]):
            if word == "-isystem":
                found[f"-isystem {following}"] = None
            elif word.startswith(("-I", "-DQT_", "-std=")) and "_autogen" not in word:
                found[word] = None
    return [COMPILER, *(part for flag in found for part in flag.split(" ")), "-fPIC", "-Werror", "-O0"]


def slow_of(header):
    """The slow headers that one reaches by its own includes, and what those bring."""
    outer, ours = includes(header)
    return frozenset(SLOW).intersection(outer | ours - {header}).union(
        *(brought for brought, who in BRINGS.items() if outer & set(who.split())))


def untrue(base, folder):
    """What BRINGS says and the compiler does not."""
    wrong = []
    for brought, who in BRINGS.items():
        for name in who.split():
            file = folder / "brings.cpp"
            file.write_text(f"#include <{name}>\n")
            read = subprocess.run([*base, "-M", str(file)], check=True, capture_output=True, text=True).stdout
            wrong += [f"{name} does not bring {slow}" for slow in brought if f"/{slow.lower()}.h" not in read]
    return wrong


def seconds(names):
    return sum(SLOW[name] for name in names)


def shared(reached):
    """What is precompiled for each header: the sets that save more than they cost, the best first; a header
    is given the slowest one within its own."""
    given = dict.fromkeys(reached, frozenset())
    while True:
        gain = collections.Counter()
        for names in set(reached.values()):
            for header, own in reached.items():
                if names <= own:
                    gain[names] += max(0, seconds(names) - seconds(given[header]))
        best = max(gain, key=lambda names: (gain[names], sorted(names)), default=None)
        if best is None or gain[best] <= PRECOMPILING:
            break
        given = {header: max(given[header], best, key=seconds) if best <= own else given[header]
                 for header, own in reached.items()}
    return {header: tuple(name for name in SLOW if name in names) for header, names in given.items() if names}


def compiled(command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode == 0, done.stderr


def precompile(base, folder, slow):
    """Makes the precompiled header of some slow ones; gives its name."""
    name = folder / ("-".join(header.replace("/", ".") for header in slow) + ".h")
    name.write_text("".join(f"#include <{header}>\n" for header in slow))
    made = name.with_suffix(".pch")
    good, said = compiled([*base, "-x", "c++-header", "-fpch-instantiate-templates", str(name), "-o", str(made)])
    if not good:
        sys.exit(said)
    return made


def check(base, folder, name, text, prefix):
    file = folder / f"{name}.cpp"
    file.write_text(text)
    before = ["-include-pch", str(prefix)] if prefix else []
    return compiled([*base, *before, "-fsyntax-only", str(file)])


def refused(base, folder, number, group, prefix):
    """Those of a group that do not stand alone, with what the compiler says."""
    text = "".join(f'#include "{header}"\n' for header in group)
    good, said = check(base, folder, number, text, prefix)
    if good or len(group) == 1:
        return {} if good else {group[0]: said}
    return {name: why for header in group for name, why in refused(base, folder, number, [header], prefix).items()}


def key_of(base, header):
    """Changes with whatever the answer depends on."""
    digest = hashlib.sha256(" ".join(base).encode())
    for name in sorted(includes(header)[1]):
        digest.update(name.encode() + (ROOT / name).read_bytes())
    return digest.hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--plain", action="store_true",
                        help="compile all of them, without anything precompiled: what it would cost")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("headers", nargs="*")
    args = parser.parse_args()
    folder = args.build / "headers"
    folder.mkdir(exist_ok=True)
    base = flags(args.build)
    known = folder / "alone.json"
    alone = json.loads(known.read_text()) if known.exists() and not args.plain else {}
    headers = args.headers or [name for name in subprocess.run(
        ["git", "ls-files", "-c", "-o", "--exclude-standard", "*.h"], cwd=ROOT, check=True,
        capture_output=True, text=True).stdout.split() if not name.startswith("tests/")]
    todo = {header: key_of(base, header) for header in headers}
    todo = {header: key for header, key in todo.items() if alone.get(header) != key}
    slow = {} if args.plain else shared({header: slow_of(header) for header in todo})
    if wrong := untrue(base, folder) if todo else []:
        sys.exit("\n".join(wrong))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        sets = sorted(set(slow.values()))
        prefixes = dict(zip(sets, pool.map(functools.partial(precompile, base, folder), sets)))
        control = pool.submit(check, base, folder, "control", FORGETFUL, None)
        groups = [[header] for header in todo] if args.plain else grouped({header: slow.get(header) for header in todo})
        running = {pool.submit(refused, base, folder, number, group, prefixes.get(slow.get(group[0]))): group
                   for number, group in enumerate(groups)}
        for done in concurrent.futures.as_completed(running):
            wrong = done.result()
            alone |= {header: todo[header] for header in running[done] if header not in wrong}
            failed += len(wrong)
            for header, said in wrong.items():
                print(f"{header} does not stand alone:\n{said}")
        if control.result()[0]:
            sys.exit("a header that forgets its includes was taken for a good one")
    known.write_text(json.dumps(alone))
    print(f"{len(headers)} headers, {len(todo)} compiled in {len(groups)} goes, {failed} do not stand alone")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
