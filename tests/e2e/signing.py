# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""What a second person signs for another desk, or without a line: what counter_and_phone.py plays."""

import datetime

from drive import until
import books


def signed_from_the_other_desk(scene):
    """What was paid is taken back with the signature of a supervisor at the other desk: the desk that asks has no line
    meanwhile, the answer to the one that signs is lost; it is signed once."""
    first, second = scene.counters
    amount = first.pay_a_bill("3200118842")
    first.ask_the_other_desk(amount)
    first.line.set("down")
    second.work_as_supervisor()
    second.decide_request("Ctrl+Enter")
    assert not first.desk.find("remoteWait.go")["enabled"], "the desk knows of it without a line"
    first.line.set("up")
    first.desk.wait("remoteWait.go", enabled=True, seconds=60)
    first.desk.key("Ctrl+Enter")
    wait_cancelled(scene, 1)
    first.give_back(amount)
    signed = books.platform_rows(scene.platform, "SELECT approver FROM approval WHERE kind = 'billpay.cancel'")
    assert [row[0] for row in signed] == ["0102"], f"signed otherwise than once: {signed}"


def wait_cancelled(scene, times):
    until(lambda: len(books.platform_rows(scene.platform, "SELECT 1 FROM inbox WHERE kind = 'billpay.cancel'"
                                                          " AND status = 'accepted'")) == times, 60, "the cancellation")


def requests(scene):
    """How the requests stand, the oldest first."""
    return [row[0] for row in books.platform_rows(scene.platform, "SELECT state FROM approval_request ORDER BY asked_at")]


def rejected_at_the_other_desk(scene):
    """The supervisor does not agree, and says why; the answer is lost. The payment stands."""
    first, second = scene.counters
    amount = first.pay_a_bill("3205012223")
    first.ask_the_other_desk(amount)
    second.decide_request("F7", "Ask the customer again")
    first.desk.wait("remoteWait.state", "已退回", seconds=60)
    first.desk.wait("remoteWait.message", lambda text: "Ask the customer again" in text)
    assert not first.desk.find("remoteWait.go")["enabled"]
    first.desk.key("Esc")
    until(lambda: not first.desk.find("remoteWait.state"), 60, "the page being free")
    assert requests(scene) == ["approved", "rejected"], requests(scene)
    return amount


def changed_while_it_waits(scene, amount):
    """Asked again, and taken back to be changed while the supervisor, without a line, has the old one open: what is
    signed there is refused, and what is changed is signed for itself."""
    first, second = scene.counters
    first.ask_the_other_desk(amount, "Wrong amount")
    second.to_request()
    second.type_decision("as asked")  # what is begun stays where it is without a line
    second.line.set("down")
    first.line.set("deaf")
    first.desk.key("F7")
    first.desk.wait("remoteWait.stay")
    first.desk.key("F7")
    until(lambda: requests(scene)[-1] == "cancelled", 30, "the request being taken back")
    first.line.set("up")
    first.desk.wait("status.link", "在线", seconds=60)
    second.desk.key("Ctrl+Enter")
    second.desk.wait("approvals.message", lambda text: "平台无应答" in text, seconds=60)
    second.type_decision()
    second.line.set("up")
    second.desk.key("Ctrl+Enter")
    until(lambda: not second.desk.find("approvals.password"), 60, "the old request going")
    assert requests(scene) == ["approved", "rejected", "cancelled"], requests(scene)
    first.ask_the_other_desk(amount, "Paid twice by the family")
    second.decide_request("Ctrl+Enter")
    first.desk.wait("remoteWait.go", enabled=True, seconds=60)
    first.desk.key("Ctrl+Enter")
    wait_cancelled(scene, 2)
    first.give_back(amount)
    signed = books.platform_rows(scene.platform, "SELECT count(*) FROM approval WHERE kind = 'billpay.cancel'")
    assert signed == [("2",)], f"what was taken back was signed: {signed}"


def offline_signatures(scene):
    return books.platform_rows(scene.platform, "SELECT state FROM offline_approval")


def signatures(scene):
    return int(books.platform_rows(scene.platform, "SELECT count(*) FROM approval")[0][0])


def signed_without_a_line(scene):
    """A till that does not count up is signed for while the platform cannot be reached. Sent later, the platform judges
    it and the answer is lost; asked for again it is judged once, booked once and confirmed, which both desks tell."""
    first, second = scene.counters
    first.day.spot_count()
    first.line.set("down")
    first.desk.wait("status.link", "离线", seconds=60)
    first.day.begin_count()
    first.day.count_till(first.day.cash - 100)
    first.day.book_difference()
    until(lambda: first.offline_states() == ["待确认"], 30, "the desk telling what was signed without a line")
    assert not offline_signatures(scene)
    before = signatures(scene)
    first.line.lose_answer_when(lambda: offline_signatures(scene))
    first.ask_for_news()  # it is sent now, not when the line would be tried again
    first.outcome_is_unknown()
    assert offline_signatures(scene) == [("confirmed",)], offline_signatures(scene)
    assert first.offline_states() == ["待确认"], "the desk knows what it was not told"
    first.line.set("up")
    first.everything_is_sent()
    assert offline_signatures(scene) == [("confirmed",)], offline_signatures(scene)
    assert signatures(scene) == before + 1, "judged more than once"
    booked = books.platform_rows(scene.platform, "SELECT status FROM inbox WHERE kind = 'till.difference'")
    assert booked == [("accepted",)], f"booked otherwise than once: {booked}"
    for counter in (first, second):
        counter.ask_for_news()
        until(lambda: counter.offline_states() == ["已确认"], 90, "the desk telling that it is confirmed")
    assert abs(books.account_sum(scene.platform, "till:0512-08/03")) == first.day.cash - 100, "the till's account"


def signed_in_another_branch(scene):
    """What the teller sends to the neighbouring branch is signed there, with the answers lost, while the desk that asks
    has no line: signed once, by who works there, and gone on with when the line is back."""
    first = scene.counters[0]
    there = scene.in_another_branch("SZ-WHJ-01", "0512-11", "1102")
    amount = first.pay_a_bill("3205015551")
    first.ask_the_other_desk(amount, "Paid for another household", place="望湖街智慧网点")
    first.line.set("down")
    there.decide_request("Ctrl+Enter")
    assert requests(scene)[-1] == "approved", requests(scene)
    assert not first.desk.find("remoteWait.go")["enabled"], "the desk knows of it without a line"
    first.line.set("up")
    first.desk.wait("remoteWait.go", "继续", enabled=True, seconds=60)
    first.desk.key("Ctrl+Enter")
    wait_cancelled(scene, 4)
    first.give_back(amount)
    signed = books.platform_rows(scene.platform, "SELECT approver FROM approval WHERE kind = 'billpay.cancel'"
                                                 " AND approver = '1102'")
    assert len(signed) == 1, f"signed otherwise than once: {signed}"


def nobody_signs_in_time(scene):
    """The bank's table lets a request wait for seconds today: its time is over before anybody has signed. Both desks say
    so, and one key asks anew, for as long as is usual; that is signed."""
    first, second = scene.counters
    amount = first.pay_a_bill("3205011457")
    today = datetime.date.today().isoformat()
    books.write(scene.platform, f"INSERT INTO approval_wait(valid_from, seconds) VALUES ('{today}', 3)")
    first.ask_the_other_desk(amount, "Paid by mistake", is_seen=False)
    first.desk.wait("remoteWait.message", "未在时限内授权", seconds=60)
    assert requests(scene)[-1] == "expired", requests(scene)
    second.day.by_palette("yuancheng")
    until(lambda: not second.desk.wait("approvals.requests", seconds=30)["rows"], 60, "the request going")
    books.write(scene.platform, f"DELETE FROM approval_wait WHERE valid_from = '{today}'")
    first.desk.wait("remoteWait.go", "再次申请", enabled=True)
    first.desk.key("Ctrl+Enter")
    first.desk.wait("remoteWait.state", "待授权", seconds=60)
    second.decide_request("Ctrl+Enter")
    first.desk.wait("remoteWait.go", "继续", enabled=True, seconds=60)
    first.desk.key("Ctrl+Enter")
    wait_cancelled(scene, 3)
    first.give_back(amount)
    assert requests(scene)[-2:] == ["expired", "approved"], requests(scene)
