-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a branch may tell of a line: dated, with its source. It names no product that could be bought.
CREATE TABLE advice_information(
  information TEXT NOT NULL PRIMARY KEY,
  line TEXT NOT NULL CHECK (line IN ('protection', 'wealth', 'shopping', 'farming')),
  title TEXT NOT NULL,
  title_en TEXT NOT NULL,
  body TEXT NOT NULL,
  body_en TEXT NOT NULL,
  risk_grade {int64} NOT NULL CHECK (risk_grade BETWEEN 0 AND 5),
  source TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL
) {strict};

-- The risk notices: a version is never changed, because somebody may have signed it. Paragraphs, one a line.
CREATE TABLE advice_notice(
  line TEXT NOT NULL,
  version TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  paragraphs TEXT NOT NULL,
  paragraphs_en TEXT NOT NULL,
  PRIMARY KEY (line, version)
) {strict};

-- Bands of money a need may name. valid_until is '' until further notice.
CREATE TABLE advice_band(
  band TEXT NOT NULL,
  place {int64} NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (band, valid_from)
) {strict};

INSERT INTO advice_band(band, place, name, name_en, valid_from) VALUES
  ('to-10k', 1, '1 万元以下', 'Below 10,000', '2020-01-01'),
  ('10k-50k', 2, '1 万至 5 万元', '10,000 to 50,000', '2020-01-01'),
  ('50k-200k', 3, '5 万至 20 万元', '50,000 to 200,000', '2020-01-01'),
  ('200k-500k', 4, '20 万至 50 万元', '200,000 to 500,000', '2020-01-01'),
  ('from-500k', 5, '50 万元以上', 'Above 500,000', '2020-01-01'),
  ('open', 6, '未定', 'Not decided', '2020-01-01');

-- From a day on: when meetings begin and end on working days, how long one is, and how many days ahead one is booked.
CREATE TABLE advice_hours(
  valid_from TEXT NOT NULL PRIMARY KEY,
  opens TEXT NOT NULL,
  closes TEXT NOT NULL,
  minutes {int64} NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  days_ahead {int64} NOT NULL
) {strict};

INSERT INTO advice_hours(valid_from, opens, closes, minutes, days_ahead) VALUES
  ('2020-01-01', '09:00', '16:30', 30, 30);

-- The register of licensed persons. Whoever books or changes a meeting of somebody takes this row first.
CREATE TABLE advice_person(
  person TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  branch TEXT NOT NULL,
  steps {int64} NOT NULL DEFAULT 0
) {strict};

-- lines are names of lines, with a space between.
CREATE TABLE advice_licence(
  person TEXT NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  lines TEXT NOT NULL,
  PRIMARY KEY (person, number)
) {strict};

-- A need under the id of its operation. content is closed: the need itself. The version of the notice that was signed
-- stands beside it.
CREATE TABLE advice_need(
  need TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  line TEXT NOT NULL,
  customer TEXT NOT NULL,
  notice TEXT NOT NULL,
  content TEXT NOT NULL,
  version {int64} NOT NULL
) {strict};

CREATE INDEX advice_need_customer ON advice_need(customer);

-- Meetings, those called off too. note is closed.
CREATE TABLE advice_meeting(
  meeting TEXT NOT NULL PRIMARY KEY,
  need TEXT NOT NULL,
  person TEXT NOT NULL,
  begins TEXT NOT NULL,
  ends TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('booked', 'cancelled', 'advised', 'no_show', 'followed')),
  note TEXT NOT NULL
) {strict};

CREATE INDEX advice_meeting_person ON advice_meeting(person, begins);
CREATE INDEX advice_meeting_need ON advice_meeting(need, begins);
