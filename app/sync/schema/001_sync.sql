-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the platform allows, as pulled from its stream "policy". Amounts in minor units of CNY.
CREATE TABLE policy (
  key TEXT PRIMARY KEY,
  offline_per_item {int64} NOT NULL,
  offline_per_day {int64} NOT NULL,
  till_limit {int64} NOT NULL,
  large_cash {int64} NOT NULL
) {strict};

-- What the platform tells the tellers, from its stream "notice".
CREATE TABLE notice (
  key TEXT PRIMARY KEY,
  at_utc TEXT NOT NULL,
  text TEXT NOT NULL,
  text_en TEXT NOT NULL
) {strict};
CREATE INDEX notice_at ON notice (at_utc);
