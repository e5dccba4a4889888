-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How a payment came, and so the only way it goes back.
ALTER TABLE community_payment ADD COLUMN means TEXT NOT NULL DEFAULT 'cash';

CREATE INDEX community_payment_subject ON community_payment(subject);

-- Whoever asks back of the deposit of a stay takes its row first: one after another.
CREATE TABLE community_stay(
  stay TEXT NOT NULL PRIMARY KEY,
  steps {int64} NOT NULL
) {strict};

-- What a giving back of a deposit takes from which payment of ours. A row stands as long as the hospital has not
-- refused; no payment is given back twice.
CREATE TABLE community_release(
  release TEXT NOT NULL,
  payment TEXT NOT NULL,
  amount {int64} NOT NULL CHECK (amount > 0),
  PRIMARY KEY (release, payment)
) {strict};

CREATE INDEX community_release_payment ON community_release(payment);

-- Who has asked a hospital for the bills or the stays of whom, by what right, why, and what came of it. The patient is
-- found by the blind index of the document; nothing of the answer is kept.
CREATE TABLE community_question(
  question TEXT NOT NULL PRIMARY KEY,
  about TEXT NOT NULL CHECK (about IN ('visits', 'stays')),
  hospital TEXT NOT NULL,
  customer TEXT NOT NULL,
  patient_ix TEXT NOT NULL,
  branch TEXT NOT NULL,
  device TEXT NOT NULL,
  operator TEXT NOT NULL,
  reason TEXT NOT NULL,
  agreed {int64} NOT NULL,
  outcome TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX community_question_patient ON community_question(patient_ix);

-- What askAgain() looks for is a handful among all there ever was.
CREATE INDEX IF NOT EXISTS inbox_processing ON inbox(number) WHERE state = 'processing';
