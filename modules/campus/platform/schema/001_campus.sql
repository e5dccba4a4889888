-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The directory of schools.
CREATE TABLE campus_school(
  school TEXT NOT NULL PRIMARY KEY,
  city TEXT NOT NULL,
  city_name TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('kindergarten', 'primary', 'junior', 'senior', 'university')),
  words TEXT NOT NULL
) {strict};

CREATE INDEX campus_school_city ON campus_school(city);

-- From a day on: whether a fee may be paid in parts, and the least part that is not the rest. `school` is '' for all
-- schools of a kind; a row of one school goes before those. What no row names is paid whole.
CREATE TABLE campus_part_policy(
  school TEXT NOT NULL,
  school_kind TEXT NOT NULL,
  fee_kind TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  in_parts {int64} NOT NULL CHECK (in_parts IN (0, 1)),
  least {int64} NOT NULL,
  PRIMARY KEY (school, school_kind, fee_kind, valid_from)
) {strict};

INSERT INTO campus_part_policy(school, school_kind, fee_kind, valid_from, in_parts, least) VALUES
  ('', 'university', 'tuition', '2020-01-01', 1, 50000),
  ('', 'university', 'boarding', '2020-01-01', 1, 20000),
  ('', 'senior', 'tuition', '2020-01-01', 1, 30000),
  ('', 'kindergarten', 'tuition', '2020-01-01', 1, 50000),
  ('', 'kindergarten', 'tuition', '2026-09-01', 0, 0);

-- Money that was taken for a student, under the id of its operation. The student's number is closed, `student_ix`
-- finds what was paid for whom. `list` is the operation that took the money of a class list.
CREATE TABLE campus_payment(
  payment TEXT NOT NULL PRIMARY KEY,
  school TEXT NOT NULL,
  student TEXT NOT NULL,
  student_ix TEXT NOT NULL,
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  amount {int64} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asking', 'paid', 'due_back', 'refunded')),
  list TEXT NOT NULL DEFAULT '',
  receipt TEXT NOT NULL DEFAULT ''
) {strict};

CREATE INDEX campus_payment_student ON campus_payment(student_ix);
CREATE INDEX campus_payment_day ON campus_payment(business_date, school);

CREATE TABLE campus_payment_item(
  payment TEXT NOT NULL,
  item TEXT NOT NULL,
  amount {int64} NOT NULL,
  PRIMARY KEY (payment, item)
) {strict};

-- Whoever pays for a student takes this row first: one after another, so that nothing is paid twice.
CREATE TABLE campus_student(
  student_ix TEXT NOT NULL PRIMARY KEY,
  steps {int64} NOT NULL
) {strict};

-- The money of a class list: what was taken, passed on to rows and given back.
CREATE TABLE campus_list(
  list TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  total {int64} NOT NULL,
  passed {int64} NOT NULL DEFAULT 0,
  returned {int64} NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('open', 'refused', 'closed'))
) {strict};

CREATE TABLE campus_receipt(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  last {int64} NOT NULL,
  PRIMARY KEY (branch, business_date)
) {strict};

-- The simulated schools: how each behaves, and its own books.
CREATE TABLE campus_sim_school(
  school TEXT NOT NULL PRIMARY KEY,
  behaviour TEXT NOT NULL
) {strict};

CREATE TABLE campus_sim_posting(
  reference TEXT NOT NULL PRIMARY KEY,
  school TEXT NOT NULL,
  number TEXT NOT NULL,
  unanswered {int64} NOT NULL DEFAULT 0,
  taken_back {int64} NOT NULL DEFAULT 0
) {strict};
