# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A customer's request on its way between desks and the telephone: what counter_and_phone.py plays."""

import json
import re
import subprocess

from drive import PASSWORD, ROOT, Timeout, until
import books

ACCOUNT = "3205013331"  # a water account with something to be paid
AT_THE_DESK = "3205018642"  # another one


def from_the_counter_to_the_telephone(scene):
    """Taken in at a desk, filled in, photographed, signed and rated on the telephone while the desk has no line,
    and gone on with at the desk, where it comes out by being paid."""
    first = scene.counters[0]
    desk = first.desk
    first.to_cases()
    first.take_in("sfjn")
    first.everything_is_sent()
    desk.key("Ctrl+M")
    desk.wait("cases.code", seconds=30)
    url = first.code_on_screen("to-the-phone")
    first.line.set("down")
    found = scene.on_phone("case.mjs", url)
    assert len(found["texts"]) == 8 and found["fits"], found
    assert desk.find("cases.code"), "the desk knows of it without a line"
    first.line.set("up")
    desk.wait("cases.signedBy", lambda text: "王*明" in text, seconds=40)  # as soon as the line may be tried again
    desk.key("Ctrl+I")
    desk.wait_focus("cases.photos.reason")
    desk.type("check")
    desk.key("Enter")
    desk.wait("cases.photo.front", seconds=30)
    assert desk.text("case.phone") == "138****5678", desk.text("case.phone")
    desk.wait("cases.by_service", "自动办结")
    assert not desk.find("cases.go"), "completed by hand, with nothing paid"
    desk.key("Ctrl+Enter")  # to its page
    desk.wait("bill.kind.water", seconds=30)
    until(lambda: desk.find("bill.kind.water")["checked"], 30, "the kind of bill")
    desk.click("bill.account")
    first.day.fetch(AT_THE_DESK)
    assert scene.cases()[0][1] == "accepted", scene.cases()
    first.pay_what_is_due()
    until(lambda: scene.cases()[0][1] == "decided", 60, "the case coming out")
    first.to_cases()


def from_the_telephone_to_the_counter(scene):
    """Begun in the hall with the code on paper; taken over by its number, with the answer lost on the way."""
    second = scene.counters[1]
    desk = second.desk
    second.to_cases()
    desk.click("cases.start")
    url = scene.hall = second.code_on_paper("case-start.pdf")
    second.line.set("down")
    found = scene.on_phone("start.mjs", url)
    number = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", found["text"]).group(0)
    second.line.set("up")
    until(lambda: desk.text("status.link") not in ("离线", None), 60, "the line")
    second.find_case(number)
    desk.wait("cases.take", seconds=60)
    second.take_over_with_the_answer_lost()
    assert desk.text("case.phone") == "138****5678", desk.text("case.phone")
    return number


def from_desk_to_desk(scene, number):
    """The other desk takes the case by its number, with the answer lost, while the one that had it has no line; that one
    sees it go when the line is back."""
    first, second = scene.counters
    first.find_case(number)
    first.desk.wait("cases.take", seconds=60)
    second.line.set("down")
    first.take_over_with_the_answer_lost()
    assert second.desk.find("case.phone"), "the desk knows of it without a line"
    second.line.set("up")
    second.desk.wait("status.link", "在线", seconds=60)
    second.ask_for_news()
    second.desk.wait("cases.take", seconds=90)
    assert not second.desk.find("case.phone"), "two desks have one case"
    assert [holder for holder, _ in scene.cases()].count("SZ-QYL-03") == 0, scene.cases()


def a_bill_from_the_telephone(scene):
    """Begun in the hall, scanned at the desk and paid there; the answer to the scan and to the payment is lost. The
    telephone tells how it stands."""
    second = scene.counters[1]
    desk = second.desk
    second.to_cases()
    second.line.set("down")
    found = scene.on_phone("start.mjs", scene.hall, "P-001/320500-water-1", json.dumps({"account": ACCOUNT}))
    code = scene.code_in(scene.folder / "phone-code.png")
    second.line.set("deaf")
    desk.scan(code)
    desk.wait("cases.message", lambda text: "没有业务" in text and "平台无应答" in text, seconds=60)
    second.line.set("up")
    until(lambda: is_found(desk, code), 60, "the case being found")
    desk.wait("cases.take", enabled=True, seconds=60)
    second.take_over()
    holders = [holder for holder, _ in scene.cases()]
    assert holders.count("SZ-QYL-03") == 1, f"another case was taken over: {scene.cases()}"
    assert "柜台办理中" in scene.seen_on_phone(found["path"]), "the telephone does not know that a desk has it"
    desk.key("Ctrl+J")
    desk.wait("bill.account", ACCOUNT, seconds=30)
    second.pay_what_is_due(lost=True)
    desk.key("Ctrl+P")
    scene.on_phone("page.mjs", second.code_on_paper("0*-final-*.pdf"))  # the electronic receipt
    # what was paid has moved both legs of the case, which comes out by itself
    until(lambda: "已办结" in scene.seen_on_phone(found["path"]), 60, "the telephone telling of the end")
    states = [state for _, state in scene.cases()]
    assert states.count("decided") == 2, states


def is_found(desk, code):
    """Scans once more, and waits until the page says something else than that it does not have the case."""
    desk.scan(code)
    try:
        return until(lambda: "没有业务" not in (desk.text("cases.message") or ""), 5, "an answer")
    except Timeout:
        return False


def played_by_a_device(scene, script, name):
    """What another device of the branch, which is none of the two desks, was told."""
    file = scene.folder / f"{name}.json"
    file.write_text(json.dumps({"bundle": books.new_bundles(scene.platform, [name])[0], "operator": "0218",
                                "password": PASSWORD}))
    made = subprocess.run(["node", str(ROOT / "tests/drive" / script), str(file)], capture_output=True, text=True,
                          timeout=60)
    assert made.returncode == 0, made.stderr
    return json.loads(made.stdout)


def completed_with_nothing_paid(scene):
    """A desk of the version before completes by hand what is to be paid: the platform refuses it, once, however often it
    is sent. The case waits for every desk to see, is taken over, and is not done there without a reason."""
    told = played_by_a_device(scene, "complete.mjs", "SZ-QYL-91")
    assert told["begun"]["status"] == "accepted", told
    for answer in (told["completed"], told["again"]):
        assert (answer["status"], answer["code"]) == ("rejected", "case_not_done"), told
        assert "业务页面" in answer["text_zh"], told

    def state():
        return books.platform_rows(scene.platform, f"SELECT state FROM service_case WHERE case_id = '{told['case']}'")

    assert state() == [("handling",)], state()
    first = scene.counters[0]
    desk = first.desk
    first.to_cases()
    desk.click("open")  # those of the branch
    first.ask_for_news()
    until(lambda: any(told["number"] in " ".join(row) and "退回待办" in " ".join(row) for row in first.rows()), 90,
          "the case that waits")
    first.find_case(told["number"])
    desk.wait("cases.take", enabled=True, seconds=60)
    first.take_over()
    desk.wait("cases.pay", enabled=True, seconds=30)
    assert not desk.find("cases.go"), "completed by hand, with nothing paid"
    desk.key("F7")
    desk.wait_focus("cases.note")
    assert state() == [("handling",)], "refused without a reason"
    desk.type("Comes back tomorrow")
    desk.key("F7")
    until(lambda: state() == [("decided",)], 60, "the case being refused with a reason")


def hall_link(scene):
    """The code in the hall on which numbers are drawn, made by a device that is no desk."""
    return played_by_a_device(scene, "hall.mjs", "SZ-QYL-90")["url"]


def a_number_from_the_telephone(scene):
    """Drawn on the telephone, called at a desk whose line is lost while it calls: called once, and the telephone tells
    to which window."""
    drawn = scene.on_phone("queue.mjs", hall_link(scene))
    assert "等候中" in drawn["text"], drawn["text"]
    called_without_an_answer(scene, scene.counters[1], drawn)


def called_without_an_answer(scene, counter, drawn):
    """The number that was drawn, called, served and done; the answer to the call is lost."""
    desk = counter.desk
    number = re.search(r"[A-Z][0-9]{3}", drawn["text"]).group(0)
    desk.wait("status.link", "在线", seconds=60)
    counter.line.set("deaf")
    desk.key("F9")
    until(lambda: books.platform_rows(scene.platform, "SELECT 1 FROM queue_ticket WHERE state = 'called'"), 30,
          "the platform calling")
    desk.wait("queue.message", lambda text: "平台没有答复" in text, seconds=60)
    assert desk.text("queue.number") != number, "called before the platform has said so"
    counter.line.set("up")
    until(lambda: desk.text("queue.number") == number, 60, "the number at the window")
    told = scene.seen_on_phone(drawn["path"])
    assert re.search("请到 0?3 号窗口", told), f"the telephone does not say where to go: {told}"
    desk.wait("queue.serve", enabled=True)
    desk.key("Ctrl+Enter")
    desk.wait("queue.finish", enabled=True, seconds=30)
    assert "办理中" in scene.seen_on_phone(drawn["path"])
    desk.key("Ctrl+Enter")
    until(lambda: not desk.find("queue.finish"), 30, "the number being done")
    steps = books.platform_rows(scene.platform, "SELECT count(*) FROM queue_ticket WHERE state = 'served'")
    assert steps == [("1",)], steps


def pages():
    """The first part of the address of each page for telephones: what is served to anyone, read from the source."""
    source = "".join(file.read_text() for folder in ("app/server", "modules") for file in (ROOT / folder).rglob("*.cpp"))
    return {"/" + path.split("/")[1] for path in re.findall(r'"GET",\s*u"(/[^"]*)"_s,\s*(?:server::)?Access::Anyone',
                                                           source)}


def every_page_is_heard(scene):
    """Each page that the platform has for telephones was heard in what has been played, the first page and that of a
    branch now. A page that is new is on the list by itself."""
    scene.on_phone("nearest.mjs", scene.platform.ports["phone_url"] + "/")
    scene.seen_on_phone("/o/0512-08")  # what merchants offer there
    assert pages() >= {"/", "/b", "/h", "/m", "/q", "/s", "/w"}, f"the list is not read: {pages()}"
    assert pages() <= scene.heard, f"nobody has heard {pages() - scene.heard}"
