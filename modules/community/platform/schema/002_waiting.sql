-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The line before a doctor. The dated rules: with how many before them a patient is reminded, and for how many hours
-- after its time the page of a booking can be looked at.
CREATE TABLE community_waiting_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  remind_ahead {int64} NOT NULL,
  page_hours {int64} NOT NULL
) {strict};

INSERT INTO community_waiting_policy(valid_from, remind_ahead, page_hours) VALUES ('2020-01-01', 3, 12);

-- Links to the page of a booking for a customer's telephone. Of the token only its hash is kept.
CREATE TABLE community_link(
  token_hash TEXT NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL,
  expires_at TEXT NOT NULL
) {strict};

CREATE INDEX community_link_end ON community_link(expires_at);

-- In the books of a simulated hospital: when the patient checked in (empty: not yet), and how many were before them.
ALTER TABLE community_sim_registration ADD COLUMN checked_in TEXT NOT NULL DEFAULT '';
ALTER TABLE community_sim_registration ADD COLUMN ahead {int64} NOT NULL DEFAULT 0;
