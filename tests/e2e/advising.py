# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody looks for advice and is referred to a licensed person: what counter_and_phone.py plays."""

from drive import until
import books

NAME = "罗例安"
PHONE = "13700003333"
LICENSED = "LP-02"  # may advise on wealth, at this branch


def referred_to_a_licensed_person(scene):
    """A need is registered at one desk after its risk notice was read, and a meeting is booked at the other, the answer
    to each being lost: one need and one meeting stand at the platform, and both desks tell of it."""
    first, second = scene.counters
    to_advice(first)
    enter_need(first.desk)
    read_notice(first.desk)
    lose_answer(first, lambda: needs(scene), "advice.register")
    assert not meetings(scene)
    first.desk.key("Esc")  # the paper
    to_advice(second)
    second.ask_for_news()
    wait_state(second, "已登记")
    second.desk.tab_to("advice.needs")
    second.desk.key("Enter")
    second.desk.wait("advice.facts", lambda text: "罗*安" in text and "137****3333" in text, seconds=30)
    second.desk.wait("advice.time", lambda text: ":" in text, seconds=60)
    second.desk.wait("advice.first", enabled=True)
    lose_answer(second, lambda: meetings(scene), "advice.book")
    first.ask_for_news()
    wait_state(first, "已预约")
    assert needs(scene) == [("wealth", "0512-08")], needs(scene)
    assert meetings(scene) == [(LICENSED, "booked")], meetings(scene)
    heard = books.platform_rows(scene.platform, "SELECT kind, status FROM inbox WHERE kind LIKE 'advice.%' ORDER BY kind")
    assert heard == [("advice.book", "accepted"), ("advice.register", "accepted")], heard


def to_advice(counter):
    """By the palette, with the initials of 惠理财; what may be told has come."""
    counter.day.by_palette("hlc")
    counter.desk.wait_focus("advice.name", 60)
    counter.desk.wait("advice.band", lambda text: bool(text), seconds=60)


def enter_need(desk):
    for field, text in (("advice.name", NAME), ("advice.phone", PHONE)):
        desk.wait_focus(field)
        desk.type(text)
        desk.key("Enter")
    desk.wait_focus("advice.band")
    desk.key("Tab")
    desk.wait_focus("advice.purpose")
    desk.type("养老")
    desk.key("Enter", "Enter")  # no remarks


def read_notice(desk):
    """Paragraph by paragraph, then the customer confirms; only then it can be registered."""
    desk.wait_focus("advice.read")

    def is_confirmed():
        shown = desk.text("advice.notice")
        desk.key("space")
        until(lambda: desk.focus() == "advice.register" or desk.text("advice.notice") != shown, 30, "the next paragraph")
        return desk.focus() == "advice.register"

    until(is_confirmed, 60, "the notice being confirmed")


def lose_answer(counter, is_done, kind, key="Ctrl+Enter"):
    """Done at the platform, unknown at the desk until the line is back."""
    counter.desk.wait("status.link", "在线", seconds=60)
    counter.line.lose_answer_when(is_done)
    counter.desk.key(key)
    counter.outcome_is_unknown()
    assert is_done(), f"{kind} is not done"
    wait_state(counter, "结果未明")
    counter.line.set("up")
    counter.ask_for_news()
    counter.everything_is_sent()
    wait_state(counter, {"advice.register": "已登记", "advice.book": "已预约"}[kind])


def wait_state(counter, state):
    """The newest need of the branch stands so on this desk."""
    until(lambda: (rows := (counter.desk.find("advice.needs") or {}).get("rows")) and rows[0][-1] == state, 90,
          f"the need being {state}")


def needs(scene):
    return books.platform_rows(scene.platform, "SELECT line, branch FROM advice_need")


def meetings(scene):
    return books.platform_rows(scene.platform, "SELECT person, state FROM advice_meeting")
