-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The same tables on the desk, which has the customers of its branch, and on the platform, which has all. What is said of
-- a person is closed; a column that ends in _ix is a blind index, by which a row is found without telling the value.

CREATE TABLE customer(
  id TEXT NOT NULL PRIMARY KEY,
  joined TEXT NOT NULL DEFAULT '', -- another record of the same person, which stands for this one
  created_at TEXT NOT NULL
) {strict};

-- One record a certificate: its primary key is the arbiter when two desks enter the same person.
CREATE TABLE customer_certificate(
  certificate_ix TEXT NOT NULL PRIMARY KEY,
  customer TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT NOT NULL,
  number TEXT NOT NULL,
  valid_until TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX customer_certificate_of ON customer_certificate(customer);

-- set_by is the operation that set the value: what a change of another desk was based on.
CREATE TABLE customer_field(
  customer TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  set_by TEXT NOT NULL,
  PRIMARY KEY(customer, field)
) {strict};

-- A value that came on top of a change it did not know of. It waits for somebody to decide.
CREATE TABLE customer_conflict(
  customer TEXT NOT NULL,
  operation TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(customer, operation, field)
) {strict};

-- By which beginnings of words a customer is found.
CREATE TABLE customer_word(
  word_ix TEXT NOT NULL,
  customer TEXT NOT NULL,
  PRIMARY KEY(word_ix, customer)
) {strict};
CREATE INDEX customer_word_of ON customer_word(customer);
