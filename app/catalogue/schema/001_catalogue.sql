-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the platform's change stream has brought; the platform wins, always.
CREATE TABLE city(
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  province TEXT NOT NULL,
  initials TEXT NOT NULL) {strict};

CREATE TABLE biller(
  id TEXT PRIMARY KEY,
  category TEXT NOT NULL,
  city TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  initials TEXT NOT NULL,
  account_label TEXT NOT NULL,
  account_label_en TEXT NOT NULL,
  account_min INTEGER NOT NULL,
  account_max INTEGER NOT NULL,
  active INTEGER NOT NULL,
  pause_text TEXT NOT NULL,
  offline TEXT NOT NULL,
  offline_cap_fen {int64} NOT NULL,
  same_day_reversal INTEGER NOT NULL) {strict};
CREATE INDEX biller_place ON biller(city, category);

-- Limits that the platform sets; one row.
CREATE TABLE counter_limits(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  offline_per_item_fen {int64} NOT NULL,
  offline_per_day_fen {int64} NOT NULL,
  till_limit_fen {int64} NOT NULL,
  large_cash_fen {int64} NOT NULL) {strict};
