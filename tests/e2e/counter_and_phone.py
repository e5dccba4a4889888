#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Two desks, one platform and a customer's telephone: counter_and_phone.py --build build/dev --database sqlite|postgresql

The programs run as they are shipped; the telephone is Chromium of its size, which reads the codes that stand on the
screen and on paper. A request goes from the counter to the telephone and back, and another from the telephone to a
desk, with the line lost in the middle of each, at the telephone and at the desk; then a request changes desks. A
supervisor signs for one desk at the other, with the line of each lost while the customer waits."""

import argparse
import json
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
from day import ISSUED, PASSWORD, Day, yuan  # noqa: E402

ISSUED_04 = {"CNY-10000": 280, "CNY-5000": 120, "CNY-2000": 150, "CNY-1000": 160, "CNY-500": 100,
             "CNY-100": 260, "CNY-50": 180, "CNY-10": 200}
PRIVATE = ["13800005678", "王例明"]  # what the customer typed: on no disk of a desk in clear


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
        self.day.take_seal()
        self.day.sign_as_supervisor()
        self.desk.wait("mainWindow", seconds=30)
        self.desk.wait("status.link", "在线", seconds=120)  # the first whole catalogue has come

    def to_cases(self):
        self.day.by_palette("ywbl")
        self.desk.wait("cases.list")

    def rows(self):
        return self.desk.find("cases.list")["rows"]

    def take_in(self, letters):
        """受理 by keys: the kind, then the case is open and its form has the keyboard. A desk that is new has no kinds
        until its first catalogue has come, so the teller tries again."""
        def is_chosen():
            self.desk.key("Ctrl+Shift+N")
            self.desk.wait_focus("cases.kind")
            self.desk.type(letters)
            self.desk.key("Enter")
            return until(lambda: self.desk.text("cases.kind") != letters, 10, "the search") \
                and self.desk.text("cases.kind")

        until(is_chosen, 90, "the kinds coming")
        self.desk.key("Ctrl+Shift+N")
        self.desk.wait("case.phone", seconds=30)

    def code_on_screen(self, name):
        file = self.scene.folder / f"{name}.png"
        self.desk.shot(file)
        return self.scene.code_in(file)

    def code_on_paper(self, paper):
        file = until(lambda: next(iter(self.desk.data.glob(f"receipts/{paper}")), None), 30, paper)
        until(lambda: file.stat().st_size > 0, 10, f"{paper} written")
        subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", str(file), str(file.with_suffix(""))], check=True)
        return self.scene.code_in(file.with_suffix(".png"))

    def everything_is_sent(self):
        until(lambda: not books.rows(self.desk.data / "journal.db", "SELECT 1 FROM outbox WHERE state NOT IN"
                                                                   " ('accepted', 'rejected')"), 60, "the outbox empty")

    def find_case(self, number):
        """As who has a paper without a scanner: the number is typed."""
        self.desk.click("cases.number")
        self.desk.wait_focus("cases.number")
        self.desk.type(number)
        self.desk.key("Enter")

    def take_over(self):
        """Once more where another desk has taken it a moment ago: who has it is shown first."""
        def is_taken():
            self.desk.key("Ctrl+T")
            until(lambda: self.desk.find("case.phone") or self.desk.find("cases.message"), 30, "the platform's word")
            return self.desk.find("case.phone")

        until(is_taken, 60, "the case being taken over")

    def pay_a_bill(self):
        """A water bill in cash; what was due, in fen."""
        self.day.to_bills("water")
        self.day.fetch("3200118842")
        due = self.day.due()
        self.day.take(due, -(-due // 10000) * 10000)
        self.day.wait_says("booked", due)
        return due

    def ask_the_other_desk(self, amount):
        """The payment is to be taken back; who signs is elsewhere."""
        self.day.to_payments()
        self.day.choose_payment([yuan(amount)])
        self.desk.click("payments.reason")
        self.desk.type("Wrong household")
        self.desk.key("F4")
        self.desk.wait("authorise.place", seconds=30)
        self.desk.click("away")
        self.desk.key("Ctrl+Enter")
        self.desk.wait("remoteWait.state", seconds=30)

    def work_as_supervisor(self):
        """The teller has gone, the supervisor works here."""
        self.desk.quit_process()
        self.desk.start()
        self.day.sign_in("0102")
        self.day.at_work()

    def sign_request(self):
        """Signs the request that waits; the answer is lost, so it is signed once more."""
        self.desk.click("rail.approvals")
        self.desk.wait("approvals.requests", seconds=30)
        until(lambda: self.desk.find("approvals.requests")["rows"], 60, "the request")
        self.desk.wait("approvals.password", enabled=True, seconds=30)
        for mode in ("deaf", "up"):
            self.line.set(mode)
            self.desk.click("approvals.password")
            self.desk.wait_focus("approvals.password")
            self.desk.type(PASSWORD)
            self.desk.key("Ctrl+Enter")
            if mode == "deaf":
                self.desk.wait("approvals.message", lambda text: "平台无应答" in text, seconds=60)
        until(lambda: not self.desk.find("approvals.password"), 60, "the request being signed")

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

    def code_in(self, picture):
        """What a camera reads on a picture."""
        read = subprocess.run([str(self.build / "tests/drive/readcode"), str(picture)], capture_output=True, text=True)
        assert read.returncode == 0, f"no code on {picture}"
        return read.stdout.strip()

    def cases(self):
        """Holder and state of each case at the platform, the oldest first."""
        return books.platform_rows(self.platform, "SELECT holder, state FROM service_case ORDER BY case_id")

    # what is proved

    def from_the_counter_to_the_telephone(self):
        """Taken in at a desk, filled in, photographed, signed and rated on the telephone while the desk has no line,
        and gone on with at the desk."""
        first = self.counters[0]
        desk = first.desk
        first.to_cases()
        first.take_in("sfjn")
        first.everything_is_sent()
        desk.key("Ctrl+M")
        desk.wait("cases.code", seconds=30)
        url = first.code_on_screen("to-the-phone")
        first.line.set("down")
        found = self.on_phone("case.mjs", url)
        assert len(found["texts"]) == 8 and found["fits"], found
        assert desk.find("cases.code"), "the desk knows of it without a line"
        first.line.set("up")
        desk.wait("cases.signedBy", lambda text: "王*明" in text, seconds=40)  # as soon as the line may be tried again
        desk.key("Ctrl+I")
        desk.wait("cases.photo.front", seconds=30)
        assert desk.text("case.phone") == "138****5678", desk.text("case.phone")
        desk.key("Ctrl+Enter")
        desk.wait("cases.note", seconds=30)
        desk.wait("cases.go", "办结", enabled=True)
        desk.key("Ctrl+Enter")
        until(lambda: self.cases()[0][1] == "decided", 60, "the case coming out")

    def from_the_telephone_to_the_counter(self):
        """Begun in the hall with the code on paper; taken over by its number, with the answer lost on the way."""
        second = self.counters[1]
        desk = second.desk
        second.to_cases()
        desk.click("cases.start")
        url = second.code_on_paper("case-start.pdf")
        second.line.set("down")
        found = self.on_phone("start.mjs", url)
        number = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", found["text"]).group(0)
        second.line.set("up")
        until(lambda: desk.text("status.link") not in ("离线", None), 60, "the line")
        second.find_case(number)
        desk.wait("cases.take", seconds=60)
        second.line.set("deaf")
        desk.key("Ctrl+T")
        desk.wait("cases.message", lambda text: "平台无应答" in text, seconds=60)
        second.line.set("up")
        desk.wait("cases.take", enabled=True)
        desk.key("Ctrl+T")
        desk.wait("case.phone", seconds=60)
        assert desk.text("case.phone") == "138****5678", desk.text("case.phone")
        taken = books.platform_rows(self.platform, "SELECT outcome FROM audit WHERE action = 'case.take'")
        assert [row[0] for row in taken] == ["ok"], f"taken over more than once: {taken}"
        return number

    def from_desk_to_desk(self, number):
        """The other desk takes the case by its number; the one that had it sees it go."""
        first, second = self.counters
        first.find_case(number)
        first.desk.wait("cases.take", seconds=60)
        first.take_over()
        second.desk.wait("cases.take", seconds=60)
        assert not second.desk.find("case.phone"), "two desks have one case"

    def signed_from_the_other_desk(self):
        """What was paid is taken back with the signature of a supervisor at the other desk: the desk that asks has no line
        meanwhile, the answer to the one that signs is lost; it is signed once."""
        first, second = self.counters
        amount = first.pay_a_bill()
        first.ask_the_other_desk(amount)
        first.line.set("down")
        second.work_as_supervisor()
        second.sign_request()
        assert not first.desk.find("remoteWait.go")["enabled"], "the desk knows of it without a line"
        first.line.set("up")
        first.desk.wait("remoteWait.go", enabled=True, seconds=60)
        first.desk.key("Ctrl+Enter")
        until(lambda: books.platform_rows(self.platform, "SELECT 1 FROM inbox WHERE kind = 'billpay.cancel'"
                                                         " AND status = 'accepted'"), 60, "the payment being taken back")
        signed = books.platform_rows(self.platform, "SELECT approver FROM approval WHERE kind = 'billpay.cancel'")
        assert [row[0] for row in signed] == ["0102"], f"signed otherwise than once: {signed}"

    def nothing_lies_in_clear(self):
        for counter in self.counters:
            counter.everything_is_sent()
            counter.desk.quit_process()
            for file in counter.desk.data.rglob("*"):
                if file.is_file() and file.suffix != ".pdf":
                    content = file.read_bytes()
                    for word in PRIVATE:
                        assert word.encode() not in content and word.encode("utf-16-le") not in content, f"{word} in {file}"
            faults = books.judge(counter.desk, self.platform)
            assert not faults, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--keep", action="store_true", help="leave the folder of a run that passed")
    args = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hui-phone-"))
    scene = None
    try:
        scene = Scene(args.build.resolve(), folder, args.database)
        scene.from_the_counter_to_the_telephone()
        scene.from_desk_to_desk(scene.from_the_telephone_to_the_counter())
        scene.signed_from_the_other_desk()
        scene.nothing_lies_in_clear()
    except Exception:
        print(f"see {folder}", flush=True)
        for number, counter in enumerate(scene.counters if scene else []):
            if counter.desk.process and counter.desk.process.poll() is None:
                counter.desk.shot(folder / f"end-{number}.png")
        raise
    finally:
        if scene:
            scene.stop()
    if not args.keep:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
