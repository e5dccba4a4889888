# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Two desks with their tellers, one platform and a customer's telephone: the scene of counter_and_phone.py"""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import PASSWORD, ROOT, Desk, Platform, Timeout, until  # noqa: E402
from line import Line  # noqa: E402
from postgres import Postgres  # noqa: E402
import books  # noqa: E402
from day import ISSUED, Day, worth, yuan  # noqa: E402

ISSUED_04 = {"CNY-10000": 280, "CNY-5000": 120, "CNY-2000": 150, "CNY-1000": 160, "CNY-500": 100,
             "CNY-100": 260, "CNY-50": 180, "CNY-10": 200}
PRIVATE = ["13800005678", "王例明"]  # what the customer typed: on no disk of a desk in clear


class Counter:
    """A desk with its teller, on a line that can be cut."""

    def __init__(self, scene, bundle):
        """Enrolled as its bundle says."""
        self.scene = scene
        self.line = Line(scene.platform.ports["url"])
        device = bundle["device"]
        file = scene.folder / f"{device}.json"
        file.write_text(json.dumps({**bundle, "platform_url": self.line.url}))
        self.desk = Desk(scene.build, scene.folder / device, None, ["--no-animations", "--lang", "zh_CN"])
        self.desk.start("--enrol", file)
        self.day = Day(self.desk)

    def open_till(self, operator, issued):
        self.day.cash = worth(issued)
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
            return until(lambda: self.desk.text("cases.kind") != letters, 60, "the search") \
                and self.desk.text("cases.kind")

        until(is_chosen, 240, "the kinds coming")
        self.desk.key("Ctrl+Shift+N")
        self.desk.wait("case.phone", seconds=30)

    def code_on_screen(self, name):
        """A desk that is busy paints it a moment after it is there."""
        file = self.scene.folder / f"{name}.png"

        def is_read():
            self.desk.shot(file)
            return self.scene.read_code(file)

        return until(is_read, 30, f"a code on {file}")

    def code_on_paper(self, paper):
        file = until(lambda: next(iter(self.desk.data.glob(f"receipts/{paper}")), None), 30, paper)
        until(lambda: file.stat().st_size > 0, 60, f"{paper} written")
        subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", str(file), str(file.with_suffix(""))], check=True)
        return self.scene.code_in(file.with_suffix(".png"))

    def everything_is_sent(self):
        until(lambda: not books.rows(self.desk.data / "journal.db", "SELECT 1 FROM outbox WHERE state NOT IN"
                                                                   " ('accepted', 'rejected')"), 60, "the outbox empty")

    def ask_for_news(self):
        """By the palette: what other desks have done is told once a minute otherwise, and a line that was lost is tried
        again later and later."""
        self.day.by_palette("ljtb")

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

    def take_over_scanned(self, code):
        """As who comes with the code on the telephone."""
        self.desk.scan(code)
        self.desk.wait("cases.take", enabled=True, seconds=60)
        self.take_over()

    def take_over_with_the_answer_lost(self):
        """The platform gives it, the desk does not hear of it, and asks once more: it was given once. Where another desk
        has it, who that is comes first."""
        scene = self.scene
        before = scene.takes()
        self.line.lose_answer_when(lambda: scene.takes() > before)

        def is_given():
            self.desk.key("Ctrl+T")
            try:
                return until(lambda: scene.takes() > before, 10, "the platform giving it")
            except Timeout:
                return False

        until(is_given, 60, "the case being given")
        self.desk.wait("cases.message", lambda text: "平台无应答" in text, seconds=60)
        assert not self.desk.find("case.phone"), "the desk has what it was not told of"
        self.line.set("up")
        self.desk.wait("cases.take", enabled=True)
        self.desk.key("Ctrl+T")
        self.desk.wait("case.phone", seconds=60)
        assert scene.takes() == before + 1, "taken over more than once"

    def pay_what_is_due(self, lost=False):
        """What the bill page shows as due, in cash; what was due, in fen. `lost`: the platform books, its answer is
        lost, and the page tells that nobody knows yet."""
        def is_booked():
            return str(due) in [row[0] for row in books.platform_rows(
                self.scene.platform, "SELECT amount_minor FROM inbox WHERE kind = 'billpay.pay'")]

        due = self.day.due()
        if lost:
            self.line.lose_answer_when(is_booked)
        self.day.take(due, -(-due // 10000) * 10000)
        if lost:
            self.day.wait_says("unknown")
            assert is_booked()
            self.line.set("up")
        self.day.wait_says("booked", due, 60)
        return due

    def pay_a_bill(self, account):
        self.day.to_bills("water")
        self.day.fetch(account)
        return self.pay_what_is_due()

    def ask_the_other_desk(self, amount, reason="Wrong household", is_seen=True, place=None):
        """The payment is to be taken back; who signs is elsewhere, in another branch if that is the `place`. Not
        `is_seen`: it may be over in a moment."""
        self.day.to_payments()
        self.desk.click("payments.table")  # the page may be there already, with the keyboard at the reason
        self.day.choose_payment([yuan(amount)])
        self.desk.click("payments.reason")
        self.desk.key("Ctrl+A")
        self.desk.type(reason)
        self.desk.key("F4")
        self.desk.wait("authorise.place", seconds=30)
        self.desk.click("away")
        if place:
            self.choose_place(place)
        self.desk.key("Ctrl+Enter")
        self.desk.wait("remoteWait.state", "待授权" if is_seen else None, seconds=60)  # the platform has it

    def choose_place(self, place):
        """Walks down the places that the bank's table names."""
        self.desk.tab_to("authorise.to")
        while place != (shown := self.desk.text("authorise.to")):
            self.desk.key("Down")
            until(lambda: self.desk.text("authorise.to") != shown, 10, f"{place} below {shown}")

    def work_as_supervisor(self):
        """The teller has gone, the supervisor works here."""
        self.desk.quit_process()
        self.desk.start()
        self.day.sign_in("0102")
        self.day.at_work()

    def to_request(self):
        """The request that waits, chosen and open."""
        self.day.by_palette("yuancheng")
        self.desk.wait("approvals.requests", seconds=30)
        until(lambda: self.desk.find("approvals.requests")["rows"], 60, "the request")
        self.desk.wait("approvals.password", enabled=True, seconds=30)

    def decide_request(self, key, opinion=""):
        """Decides the request that waits; the answer is lost, so it is decided once more, and that answer is lost, too:
        when the line is back the list tells."""
        self.to_request()
        self.line.set("deaf")
        for _ in range(2):
            self.type_decision(opinion)
            self.desk.key(key)
            self.desk.wait("approvals.message", lambda text: "平台无应答" in text, seconds=60)
        self.line.set("up")
        until(lambda: not self.desk.find("approvals.password"), 60, "the request being decided")

    def type_decision(self, opinion=""):
        for field, text in (("approvals.opinion", opinion), ("approvals.password", PASSWORD)):
            if text:
                self.desk.click(field)
                self.desk.wait_focus(field)
                self.desk.key("Ctrl+A")
                self.desk.type(text)

    def give_back(self, amount):
        """The cash of a payment that was taken back, if it is not out of the drawer by itself."""
        desk = self.desk
        until(lambda: any(yuan(amount) in " ".join(row) and "已撤销" in " ".join(row)
                          for row in desk.find("payments.table")["rows"]), 30, "the payment being cancelled")
        if desk.find("payments.act"):
            desk.key("F4")
        until(lambda: not desk.find("payments.act"), 60, "the cash handed out")
        self.day.cash -= amount

    def offline_states(self):
        """How what was signed without a line stands, by the page of approvals."""
        if not self.desk.find("approvals.offline"):
            self.day.by_palette("lixian")
        return [row[-1] for row in self.desk.wait("approvals.offline", seconds=30)["rows"]]

    def open_record(self, words):
        """A customer's record, found as one types."""
        self.desk.key("Ctrl+2")
        self.desk.wait("customers.search", seconds=30)
        self.desk.click("customers.search")
        self.desk.wait_focus("customers.search")
        self.desk.type(words)
        until(lambda: self.desk.find("customers.found")["rows"], 30, words)
        self.desk.key("Enter")
        self.desk.wait("customers.name", seconds=30)

    def change_record(self, fields):
        self.desk.key("F2")
        self.desk.wait("customers.save", seconds=30)
        for field, value in fields.items():
            self.desk.click(f"customer.{field}")
            self.desk.wait_focus(f"customer.{field}")
            self.desk.key("Ctrl+A")
            self.desk.type(value)
        self.desk.key("Ctrl+Enter")
        self.desk.wait("customers.message", "资料已保存", seconds=30)

    def fact(self, field):
        """Of the record that is shown, by the tab of what is on record; the first one is gone back to."""
        tabs = 8
        for _ in range(tabs):
            self.desk.key("Ctrl+Tab")
        told = self.desk.wait(f"customers.fact.{field}", seconds=30)["text"]
        for _ in range(tabs):
            self.desk.key("Ctrl+Shift+Tab")
        self.desk.wait("customers.accounts", seconds=30)
        return told

    def lose_answer_to(self, act):
        """Does what is sent at once; the answer is lost, the outcome unknown. Asked for, it is known. No other desk sends
        meanwhile."""
        def received():
            return books.platform_rows(self.scene.platform, "SELECT count(*) FROM inbox")

        self.desk.wait("status.link", "在线", seconds=60)
        before = received()
        self.line.lose_answer_when(lambda: received() != before)
        act()
        self.outcome_is_unknown()
        self.line.set("up")
        self.everything_is_sent()

    def outcome_is_unknown(self):
        until(lambda: books.rows(self.desk.data / "journal.db", "SELECT 1 FROM outbox WHERE state = 'unknown'"), 60,
              "an outcome unknown")

    def stop(self):
        self.desk.quit()
        self.line.stop()


class Scene:
    """The platform, two desks at work, and what a customer's telephone does."""

    def __init__(self, build, folder, database):
        self.build = build
        self.hall = None  # the address on the paper of the hall
        self.heard = set()  # which pages of the telephone a screen reader was given
        self.folder = folder
        self.postgres = Postgres() if database == "postgresql" else None
        url = self.postgres.create("platform") if self.postgres else None
        self.platform = Platform(build, folder / "platform", url)
        self.counters = []
        self.elsewhere = []  # desks of other branches
        for device, operator, issued in (("SZ-QYL-02", "0217", ISSUED), ("SZ-QYL-03", "0218", ISSUED_04)):
            if self.counters:
                self.platform.stop()
            self.platform.start(device=device)
            self.counters.append(Counter(self, self.platform.bundle()))
            self.counters[-1].open_till(operator, issued)

    def in_another_branch(self, device, branch, operator):
        """A desk there, with somebody at work who has no till."""
        counter = Counter(self, books.new_bundles(self.platform, [device], branch)[0])
        self.elsewhere.append(counter)
        counter.day.sign_in(operator)
        counter.day.at_work()
        return counter

    def stop(self):
        for counter in self.counters + self.elsewhere:
            counter.stop()
        self.platform.stop()
        if self.postgres:
            self.postgres.stop()

    def on_phone(self, script, url, *more):
        """The customer, in Chromium; what the script found."""
        phone = self.platform.ports["phone_url"]
        url = url.replace("https://m.huidesk.example", phone)
        done = subprocess.run(["node", str(ROOT / "tests/phone" / script), url, str(self.folder / "phone.png"), *more],
                              capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert not found["complaints"], f"{script} {url}: {found['complaints']}"
        self.heard |= set(found["heard"])
        return found

    def seen_on_phone(self, path):
        """The text of the page that the telephone has open."""
        return self.on_phone("page.mjs", self.platform.ports["phone_url"] + path)["text"]

    def read_code(self, picture):
        """What a camera reads on a picture; nothing where there is no code."""
        read = subprocess.run([str(self.build / "tests/drive/readcode"), str(picture)], capture_output=True, text=True)
        return read.stdout.strip() if read.returncode == 0 else None

    def code_in(self, picture):
        code = self.read_code(picture)
        assert code, f"no code on {picture}"
        return code

    def takes(self):
        """How often a desk was given a case that it took over."""
        return int(books.platform_rows(self.platform, "SELECT count(*) FROM audit WHERE action = 'case.take'"
                                                      " AND outcome = 'ok'")[0][0])

    def cases(self):
        """Holder and state of each case at the platform, the oldest first."""
        return books.platform_rows(self.platform, "SELECT holder, state FROM service_case ORDER BY case_id")
