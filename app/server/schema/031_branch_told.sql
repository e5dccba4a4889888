-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Which supervisors of a branch are on duty at which hours, from a day on until the next roster.
CREATE TABLE duty_roster(
  branch TEXT NOT NULL REFERENCES branch(branch),
  valid_from TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  PRIMARY KEY (branch, valid_from, operator_id, starts)
) {strict};

-- In how many minutes a customer is to be served, from a day on.
CREATE TABLE service_goal(
  valid_from TEXT NOT NULL PRIMARY KEY,
  minutes {int64} NOT NULL CHECK (minutes > 0)
) {strict};

-- What the bank gives and takes for 100 units of a currency, in fen, as it was published.
CREATE TABLE fx_rate(
  currency TEXT NOT NULL,
  published_at TEXT NOT NULL,
  buy {int64} NOT NULL CHECK (buy > 0),
  cash_buy {int64} NOT NULL CHECK (cash_buy > 0),
  sell {int64} NOT NULL CHECK (sell > 0),
  PRIMARY KEY (currency, published_at)
) {strict};
