# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Looks for customers' data in clear in everything a desk and its platform left behind. Shares no code with the
product: bytes are bytes, and a table of PostgreSQL is read as pg_dump would read it."""

import base64
import pathlib
import subprocess

# What is meant for eyes, or holds bodies because a test asked for it.
MEANT = {".pdf", ".png"}


def spellings(word):
    """A word as it may lie on a disk: UTF-8, UTF-16, hex of both, base64 at each of its three offsets."""
    found = set()
    for raw in (word.encode(), word.encode("utf-16-le")):
        found |= {raw, raw.hex().encode(), raw.hex().upper().encode()}
        for shift in range(3):
            text = base64.b64encode(b"\0" * shift + raw)
            inner = text[[0, 2, 3][shift]:len(text) // 4 * 4 - 4]
            if len(inner) >= 8:
                found |= {inner, inner.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def files_under(folder, without=()):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file() and path.suffix not in MEANT and path not in without:
            yield str(path), path.read_bytes()


def tables_of(url):
    """Every row of every table, as text."""
    def ask(sql):
        return subprocess.run(["psql", url, "-XAtq", "-c", sql], check=True, capture_output=True).stdout

    for name in ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").decode().split():
        yield name, ask(f'COPY (SELECT * FROM "{name}") TO STDOUT')


def found_in(sources, words):
    """Where which of the words stand in clear."""
    wanted = [(word, spelling) for word in words for spelling in spellings(word)]
    return [f"{where}: {word}" for where, content in sources
            for word, spelling in wanted if spelling in content]
