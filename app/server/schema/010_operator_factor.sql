-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What operators show beside their password; one of each kind a person. Whoever has a row here is
-- let in with one of them only. `secret` is closed, `card` a blind index: a card is found by its
-- number and nobody reads the number here.
CREATE TABLE operator_factor(
  operator_id TEXT NOT NULL REFERENCES operator(operator_id),
  kind TEXT NOT NULL CHECK (kind IN ('totp', 'card')),
  algorithm TEXT NOT NULL DEFAULT '' CHECK (algorithm IN ('', 'SHA1', 'SHA256')),
  secret TEXT NOT NULL DEFAULT '',
  card TEXT NOT NULL DEFAULT '',
  last_step {int64} NOT NULL DEFAULT 0,
  enrolled_at TEXT NOT NULL,
  PRIMARY KEY (operator_id, kind)
) {strict};

CREATE UNIQUE INDEX operator_factor_card ON operator_factor(card) WHERE kind = 'card';
