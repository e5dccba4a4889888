# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Begun at the nearest branch by telephone and gone on with at its desk, with the line cut in the middle of every step:
what is sent arrives and its answer does not. Whoever sent it, telephone or teller, sends it once more; it is there once,
and the books, the hospital and the branch's numbers say so. What counter_and_phone.py plays."""

import datetime

from drive import until
from day import typed, yuan
import bookings
import books
import handoff
import nearby

CHINA = datetime.timezone(datetime.timedelta(hours=8))
DEPOSIT = 50000  # fen; in the form in whole yuan


def begun_deaf(scene, counter, kind, entries):
    """Begun with the answers to kind, form and signature lost, and taken over by its code with the answer lost: one case
    more, given out once; the telephone's page of it. What was begun first and never filled in stays with the telephone,
    where nobody sees it, until it is swept."""
    before = filled_in(scene)
    found = nearby.from_afar(scene, {"kind": kind, "entries": entries, "isDeaf": True})
    assert found["begun"]["again"] and filled_in(scene) == before + 1, scene.cases()
    for entry in entries.values():  # "12" stands in the number of many a case
        assert len(entry) < 4 or entry not in found["text"], f"{entry} stands beside the code"
    counter.to_cases()
    counter.desk.scan(scene.code_in(scene.folder / "phone-begin-code.png"))
    counter.desk.wait("cases.take", enabled=True, seconds=60)
    counter.take_over_with_the_answer_lost()
    assert filled_in(scene) == before + 1, scene.cases()
    assert "柜台办理中" in scene.seen_on_phone(found["path"])
    return found["path"]


def filled_in(scene):
    return sum(holder != "phone" for holder, _ in scene.cases())


def lose_the_answer_to(counter, is_done, act, what):
    """The platform has done it, the desk knows of nothing; then the line is back."""
    counter.desk.wait("status.link", "在线", seconds=60)
    counter.line.lose_answer_when(is_done)
    act()
    until(is_done, 60, what)
    counter.outcome_is_unknown()
    counter.line.set("up")


def a_deposit(scene):
    """A hospital deposit: patient and amount stand on the desk's page, the hospital is asked once the patient has agreed,
    and the money is taken once though nobody heard that it was."""
    counter = scene.counters[1]
    desk = counter.desk
    hospital = bookings.hospital_name(scene)
    path = begun_deaf(scene, counter, "P-039", {"hospital": hospital, "patient": bookings.PATIENT,
                                                "document": bookings.DOCUMENTS[0], "deposit": str(DEPOSIT // 100)})
    desk.wait("cases.pay", enabled=True)
    desk.key("Ctrl+J")
    desk.wait("deposit.hospital", hospital, seconds=60)
    desk.wait("deposit.name", lambda text: text == "王*明", seconds=30)
    desk.wait("deposit.amount", lambda text: text.replace(",", "") == yuan(DEPOSIT).replace(",", ""))
    assert not desk.find("deposit.agreed")["checked"], "the telephone has agreed for the patient"
    assert not desk.find("deposit.dues")["rows"], "the hospital was asked before the patient has agreed"
    desk.tab_to("deposit.agreed")
    desk.key("space")
    desk.key("F2")
    until(lambda: desk.find("deposit.dues")["rows"], 60, "the stay")
    desk.tab_to("deposit.dues")
    desk.key("Home")
    desk.wait("deposit.due", yuan(DEPOSIT), seconds=30)
    before = books.account_sum(scene.platform, "hospital:" + bookings.HOSPITAL)

    def is_booked():
        return books.account_sum(scene.platform, "hospital:" + bookings.HOSPITAL) != before

    def pay():
        desk.click("deposit.received")
        desk.type(typed(DEPOSIT))
        desk.key("Ctrl+Enter")

    lose_the_answer_to(counter, is_booked, pay, "the platform booking the deposit")
    counter.day.cash += DEPOSIT
    until(lambda: any(yuan(DEPOSIT) in " ".join(row) for row in desk.find("deposit.today")["rows"]), 60, "the payment")
    counter.everything_is_sent()
    nearby.is_over(scene, path)
    moved = books.account_sum(scene.platform, "hospital:" + bookings.HOSPITAL) - before
    assert abs(moved) == DEPOSIT, moved
    heard = books.platform_rows(scene.platform, "SELECT amount FROM community_sim_charge c JOIN community_sim_file f"
                                                " ON f.file = c.file WHERE f.kind = 'stay'")
    assert heard == [(str(DEPOSIT),)], f"the hospital heard of {heard}"


def a_booking(scene):
    """A number of a doctor, held and paid for without an answer; the telephone tells of the end."""
    counter = scene.counters[1]
    path = begun_deaf(scene, counter, "P-034", bookings.wishes(scene))
    bookings.go_on(counter)
    bookings.booked_without_answers(scene, counter)
    nearby.is_over(scene, path)


def an_application(scene):
    """No page of the desk does it: it is handed over, goes on in its own form and comes out there. Each of the three is done
    once, though nobody heard of it."""
    counter = scene.counters[1]
    desk = counter.desk
    path = begun_deaf(scene, counter, "P-071", {"amount": "20", "term": "12", "purpose": "renovate"})
    assert not desk.find("cases.pay"), "an application is paid"
    assert desk.text("case.amount") == "20", desk.text("case.amount")
    before = moves(scene)
    for count, (wanted, what) in enumerate(((None, "the case being handled"), ("办结", "the case coming out")), 1):
        if wanted:
            desk.wait("cases.go", wanted, enabled=True, seconds=60)
        lose_the_answer_to(counter, lambda done=count: len(moves(scene)) == len(before) + done,
                           lambda: desk.key("Ctrl+Enter"), what)
        counter.everything_is_sent()
    assert moves(scene) == before + [("accepted", "")] * 2, moves(scene)
    nearby.is_over(scene, path)


def moves(scene):
    """What desks have done with cases, as the platform has received it."""
    return books.platform_rows(scene.platform, "SELECT status, code FROM inbox WHERE kind = 'case.move'"
                                               " ORDER BY received_at")


def a_number(scene):
    """By night nothing is drawn, and the page says so. By day a number is drawn without an answer and again from the page
    before: it is the same one, called once at the desk, whose line is lost, too."""
    drawn = "SELECT count(*) FROM queue_ticket"
    open_from(scene, "00:00", "00:00")  # never
    found = nearby.from_afar(scene, {})
    assert "现在不营业" in found["branch"] or "现在不取号" in found["sorted"][2], found
    assert books.platform_rows(scene.platform, drawn) == [("0",)], "drawn by night"
    wait_past_the_last_minutes()
    open_from(scene, "00:00", "23:59")
    found = nearby.from_afar(scene, {"isDeaf": True})
    assert "等候中" in found["text"], found["text"]
    assert books.platform_rows(scene.platform, drawn) == [("1",)], "drawn twice"
    handoff.called_without_an_answer(scene, scene.counters[1], found)
    assert books.platform_rows(scene.platform, drawn) == [("1",)], "drawn twice"


def wait_past_the_last_minutes():
    """A branch is open until 23:59 at the latest, and what follows takes a while."""
    until(lambda: datetime.datetime.now(CHINA).strftime("%H:%M") < "23:56", 300, "the next day")


def open_from(scene, opens, closes):
    books.write(scene.platform, f"UPDATE branch_place SET opens = '{opens}', closes = '{closes}'")
