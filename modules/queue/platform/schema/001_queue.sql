-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The classes of tickets, from a day on: the letter before the number, how many minutes longer it counts as
-- having waited, how often it is called before it may be given up; of booked ones how early they may be called
-- and how long after their time they keep the head start; from which age on everybody is of the class.
CREATE TABLE queue_class(
  class TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  place {int64} NOT NULL,
  letter TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  head_start {int64} NOT NULL,
  calls {int64} NOT NULL,
  early {int64} NOT NULL,
  hold {int64} NOT NULL,
  from_age {int64} NOT NULL,
  PRIMARY KEY (class, valid_from)
) {strict};

INSERT INTO queue_class(class, valid_from, place, letter, name_zh, name_en, head_start, calls, early, hold, from_age)
  VALUES ('personal', '2020-01-01', 1, 'A', '个人', 'Personal', 0, 2, 0, 0, 0);
INSERT INTO queue_class(class, valid_from, place, letter, name_zh, name_en, head_start, calls, early, hold, from_age)
  VALUES ('corporate', '2020-01-01', 2, 'B', '对公', 'Corporate', 0, 2, 0, 0, 0);
INSERT INTO queue_class(class, valid_from, place, letter, name_zh, name_en, head_start, calls, early, hold, from_age)
  VALUES ('booked', '2020-01-01', 3, 'Y', '预约', 'Booked', 15, 3, 10, 15, 0);
INSERT INTO queue_class(class, valid_from, place, letter, name_zh, name_en, head_start, calls, early, hold, from_age)
  VALUES ('priority', '2020-01-01', 4, 'E', '优先', 'Priority', 30, 3, 0, 0, 65);

-- Whoever changes a branch's queue takes its row first: one after another, so that numbers have no gap and a
-- ticket has one window.
CREATE TABLE queue_day(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  steps {int64} NOT NULL,
  PRIMARY KEY (branch, business_date)
) {strict};

-- `device` has the ticket; `window_name` is where it is called to, or waits for.
CREATE TABLE queue_ticket(
  ticket TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  class TEXT NOT NULL,
  letter TEXT NOT NULL,
  number {int64} NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('waiting', 'called', 'serving', 'parked', 'transferred', 'served', 'abandoned')),
  channel TEXT NOT NULL CHECK (channel IN ('counter', 'phone', 'booking')),
  customer TEXT NOT NULL DEFAULT '',
  device TEXT NOT NULL DEFAULT '',
  window_name TEXT NOT NULL DEFAULT '',
  calls {int64} NOT NULL DEFAULT 0,
  taken_at TEXT NOT NULL,
  due_at TEXT NOT NULL DEFAULT '',
  called_at TEXT NOT NULL DEFAULT '',
  served_at TEXT NOT NULL DEFAULT '',
  ended_at TEXT NOT NULL DEFAULT '',
  UNIQUE (branch, business_date, letter, number)
) {strict};

CREATE INDEX queue_ticket_line ON queue_ticket(branch, business_date, state);

-- A window has one customer at a time; what was left open on another day does not hold it up.
CREATE UNIQUE INDEX queue_ticket_window ON queue_ticket(device, business_date)
  WHERE device <> '' AND state IN ('called', 'serving');

-- Every step ever made, under the id it was asked with: the same id again changes nothing.
CREATE TABLE queue_step(
  step TEXT NOT NULL PRIMARY KEY,
  ticket TEXT NOT NULL,
  asked TEXT NOT NULL,
  device TEXT NOT NULL,
  operator TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX queue_step_ticket ON queue_step(ticket);
