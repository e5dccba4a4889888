-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Which supervisors of a branch are on duty at which hours, from a day on until the next roster. A bank writes these
-- rows: days and hours ("08:00") are held to their form here. ltrim(text, '0123456789') is empty of digits alone.
CREATE TABLE duty_roster(
  branch TEXT NOT NULL REFERENCES branch(branch),
  valid_from TEXT NOT NULL
    CHECK (valid_from LIKE '____-__-__' AND length(ltrim(replace(valid_from, '-', ''), '0123456789')) = 0
      AND length(replace(valid_from, '-', '')) = 8),
  operator_id TEXT NOT NULL REFERENCES operator(operator_id),
  starts TEXT NOT NULL
    CHECK (starts LIKE '__:__' AND length(ltrim(replace(starts, ':', ''), '0123456789')) = 0
      AND length(replace(starts, ':', '')) = 4 AND substr(starts, 1, 2) < '24' AND substr(starts, 4, 1) < '6'),
  ends TEXT NOT NULL
    CHECK (ends LIKE '__:__' AND length(ltrim(replace(ends, ':', ''), '0123456789')) = 0
      AND length(replace(ends, ':', '')) = 4 AND substr(ends, 1, 2) < '24' AND substr(ends, 4, 1) < '6'),
  PRIMARY KEY (branch, valid_from, operator_id, starts),
  CHECK (starts < ends)
) {strict};

-- In how many minutes a customer is to be served, from a day on.
CREATE TABLE service_goal(
  valid_from TEXT NOT NULL PRIMARY KEY
    CHECK (valid_from LIKE '____-__-__' AND length(ltrim(replace(valid_from, '-', ''), '0123456789')) = 0
      AND length(replace(valid_from, '-', '')) = 8),
  minutes {int64} NOT NULL CHECK (minutes BETWEEN 1 AND 240)
) {strict};

-- What the bank gives and takes for 100 units of a currency, as it published it last: yuan, times ten to the scale.
CREATE TABLE fx_rate(
  currency TEXT NOT NULL PRIMARY KEY CHECK (length(currency) = 3),
  published_at TEXT NOT NULL,
  scale {int64} NOT NULL CHECK (scale BETWEEN 0 AND 8),
  buy {int64} NOT NULL CHECK (buy > 0),
  sell {int64} NOT NULL CHECK (sell >= buy)
) {strict};
