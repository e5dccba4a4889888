-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The papers of bookings and payments that were printed, each time one row.
CREATE TABLE community_paper(
  operation TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  paper TEXT NOT NULL,
  count {int64} NOT NULL CHECK (count > 0),
  operator TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX community_paper_subject ON community_paper(subject);

-- In the books of a simulated hospital: the visits, stays and reports of its patients (what they are about closed, the
-- patient found by a blind index), and what was paid for them or given back, under our references. An amount below
-- zero was given back; `original` is what it undoes.
CREATE TABLE community_sim_file(
  file TEXT NOT NULL PRIMARY KEY,
  hospital TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'stay', 'report')),
  patient_ix TEXT NOT NULL,
  place {int64} NOT NULL,
  about TEXT NOT NULL
) {strict};

CREATE UNIQUE INDEX community_sim_file_patient ON community_sim_file(patient_ix, hospital, kind, place);

CREATE TABLE community_sim_charge(
  reference TEXT NOT NULL PRIMARY KEY,
  hospital TEXT NOT NULL,
  file TEXT NOT NULL,
  items TEXT NOT NULL,
  amount {int64} NOT NULL,
  original TEXT NOT NULL DEFAULT '',
  unanswered {int64} NOT NULL DEFAULT 0
) {strict};

CREATE INDEX community_sim_charge_file ON community_sim_charge(file);
