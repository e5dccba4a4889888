#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Two desks, one platform and a customer's telephone: counter_and_phone.py --build build/dev --database sqlite|postgresql

The programs run as they are shipped; the telephone is Chromium of its size, which reads the codes that stand on the
screen and on paper. A request goes from the counter to the telephone and back, and another from the telephone to a
desk, with the line lost in the middle of each, at the telephone and at the desk; then a request changes desks."""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import ROOT, Desk, Platform, until  # noqa: E402
from line import Line  # noqa: E402
from postgres import Postgres  # noqa: E402
import books  # noqa: E402
from day import ISSUED, Day  # noqa: E402

ISSUED_04 = {"CNY-10000": 280, "CNY-5000": 120, "CNY-2000": 150, "CNY-1000": 160, "CNY-500": 100,
             "CNY-100": 260, "CNY-50": 180, "CNY-10": 200}
PRIVATE = ["13800005678", "王例明"]  # what the customer typed: on no disk of a desk in clear


def code_in(picture):
    """What a camera reads on a picture."""
    read = subprocess.run(["ZXingReader", str(picture)], capture_output=True, text=True)
    found = re.search(r'"?(https://\S+?)"?$', read.stdout, re.MULTILINE)
    return found and found.group(1)


class Counter:
    """A desk with its teller, on a line that can be cut."""

    def __init__(self, scene, device, operator, issued):
        self.scene = scene
        scene.platform.start(device=device)
        self.line = Line(scene.platform.ports["url"])
        bundle = scene.folder / f"{device}.json"
        bundle.write_text(json.dumps(scene.platform.bundle(platform_url=self.line.url)))
        self.desk = Desk(scene.build, scene.folder / device, None, ["--no-animations", "--lang", "zh_CN"])
        self.desk.start("--enrol", bundle)
        self.day = Day(self.desk)
        self.day.sign_in(operator)
        self.desk.wait("openShift.commit", seconds=60)
        self.day.count_cash(issued)
        self.desk.key("Ctrl+Enter")
        self.day.sign_as_supervisor()
        self.desk.wait("mainWindow", seconds=30)

    def to_cases(self):
        self.day.by_palette("ywbl")
        self.desk.wait("cases.list")

    def rows(self):
        return self.desk.find("cases.list")["rows"]

    def take_in(self, letters):
        """受理 by keys: the kind, then the case is open and its form has the keyboard."""
        self.desk.key("Ctrl+N")
        self.desk.wait_focus("cases.kind")
        self.desk.type(letters)
        self.desk.wait("cases.kind", letters)
        self.desk.key("Enter")
        self.desk.key("Ctrl+N")
        self.desk.wait("case.phone", seconds=30)

    def shot(self, name):
        file = self.scene.folder / f"{name}.png"
        self.desk.shot(file)
        return file

    def stop(self):
        self.desk.quit()
        self.line.stop()


class Scene:
    def __init__(self, build, folder, database):
        self.build = build
        self.folder = folder
        self.postgres = Postgres() if database == "postgresql" else None
        url = self.postgres.create("platform") if self.postgres else None
        self.platform = Platform(build, folder / "platform", url)
        self.counters = []
        for device, operator, issued in (("SZ-QYL-02", "0217", ISSUED), ("SZ-QYL-03", "0218", ISSUED_04)):
            if self.counters:
                self.platform.stop()
            self.counters.append(Counter(self, device, operator, issued))

    def stop(self):
        for counter in self.counters:
            counter.stop()
        self.platform.stop()
        if self.postgres:
            self.postgres.stop()

    def on_phone(self, script, url):
        """The customer, in Chromium; what the script found."""
        phone = self.platform.ports["phone_url"]
        url = url.replace("https://m.huidesk.example", phone)
        done = subprocess.run(["node", str(ROOT / "tests/phone" / script), url, str(self.folder / "phone.png")],
                              capture_output=True, text=True, timeout=180)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
