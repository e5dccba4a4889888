#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that each header of the product compiles by itself, with nothing included before it.

headers.py [--build build/dev] [--plain] [--jobs N] [header ...]

Most of such a compile is reading Qt again. So a header is given, precompiled, some of the system headers
that it reaches through its own includes, and none that it does not reach: what it forgot stays forgotten.
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
# What takes long to read, in the order in which it is included (docs/adr/0005-build-speed.md).
SLOW = ("QString", "QJsonObject", "QDateTime", "QPalette", "QFuture", "QWidget", "QSqlQuery")
# Whoever includes one of these has included the slow ones before it, too; checked each time.
BRINGS = {
    ("QString",): "QFuture QHash QJsonObject QKeySequence QMap QObject QSqlQuery QStringList QUuid",
    ("QString", "QDateTime"): "QDate QDateTime QTime",
    ("QString", "QPalette"): "QProxyStyle QStyledItemDelegate",
    ("QString", "QPalette", "QWidget"): "QAbstractButton QComboBox QDateEdit QDialog QFocusFrame QFrame QHeaderView QLabel"
                                        " QLineEdit QMainWindow QPushButton QScrollArea QTableView QToolButton QWidget",
}
WORTH = 4  # headers, for a precompiled one to pay for itself
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


def slow_of(names):
    """The slow headers among some system headers and what those bring."""
    return frozenset(SLOW).intersection(names).union(
        *(brought for brought, who in BRINGS.items() if names & set(who.split())))


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


def shared(reached):
    """What is precompiled for each header: of the sets that several headers reach, the largest within its own."""
    users = collections.Counter(reached.values())
    made = sorted((names for names in users if names and users[names] >= WORTH), key=len, reverse=True)
    chosen = {header: next((names for names in made if names <= own), None) for header, own in reached.items()}
    return {header: tuple(name for name in SLOW if name in names) for header, names in chosen.items() if names}


def compiled(command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode == 0, done.stderr


def precompile(base, folder, slow):
    """Makes the precompiled header of some slow ones; gives its name."""
    name = folder / ("-".join(slow) + ".h")
    name.write_text("".join(f"#include <{header}>\n" for header in slow))
    made = name.with_suffix(".pch")
    good, said = compiled([*base, "-x", "c++-header", "-fpch-instantiate-templates", str(name), "-o", str(made)])
    if not good:
        sys.exit(said)
    return made


def check(base, folder, number, text, prefix):
    file = folder / f"{number}.cpp"
    file.write_text(text)
    before = ["-include-pch", str(prefix)] if prefix else []
    return compiled([*base, *before, "-fsyntax-only", str(file)])


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
    slow = {} if args.plain else shared({header: slow_of(includes(header)[0]) for header in todo})
    if wrong := untrue(base, folder) if todo else []:
        sys.exit("\n".join(wrong))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        sets = sorted(set(slow.values()))
        prefixes = dict(zip(sets, pool.map(functools.partial(precompile, base, folder), sets)))
        control = pool.submit(check, base, folder, "control", FORGETFUL, None)
        running = {pool.submit(check, base, folder, number, f'#include "{header}"\n',
                               prefixes.get(slow.get(header))): header
                   for number, header in enumerate(todo)}
        for done in concurrent.futures.as_completed(running):
            header, (good, said) = running[done], done.result()
            if good:
                alone[header] = todo[header]
            else:
                failed += 1
                print(f"{header} does not stand alone:\n{said}")
        if control.result()[0]:
            sys.exit("a header that forgets its includes was taken for a good one")
    known.write_text(json.dumps(alone))
    print(f"{len(headers)} headers, {len(todo)} compiled, {failed} do not stand alone")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
