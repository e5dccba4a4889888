-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What this desk did for an estate. `label` is closed: who or what it was about. How far it is stands in the outbox.
CREATE TABLE estate_act(
  operation {bytes} PRIMARY KEY,
  kind TEXT NOT NULL,
  estate TEXT NOT NULL,
  label {bytes} NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX estate_act_of ON estate_act(estate, at);

-- What the platform told last, closed: shown while the line is down, as of when. Under '' the list of estates.
CREATE TABLE estate_told(
  estate TEXT NOT NULL PRIMARY KEY,
  content {bytes} NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE TABLE estate_print(
  estate TEXT NOT NULL,
  month TEXT NOT NULL,
  count {int64} NOT NULL,
  PRIMARY KEY (estate, month)
) {strict};
