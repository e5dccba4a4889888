-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The catalogue lies here twice. One set of tables is in force and is what the views show; a large
-- version is written into the other in many short transactions, between which a teller's work goes
-- on, and one short transaction turns the views over.
CREATE TABLE catalogue_set(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  in_force TEXT NOT NULL CHECK(in_force IN ('a', 'b'))) {strict};
INSERT INTO catalogue_set(id, in_force) VALUES (1, 'a');

-- The manifest whose version is being written into the other set; one row or none.
CREATE TABLE catalogue_pending(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  manifest TEXT NOT NULL) {strict};

ALTER TABLE city RENAME TO city_a;
CREATE TABLE city_b(
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  province TEXT NOT NULL,
  initials TEXT NOT NULL,
  pinyin TEXT NOT NULL DEFAULT '') {strict};
CREATE VIEW city AS SELECT * FROM city_a;

ALTER TABLE biller RENAME TO biller_a;
CREATE TABLE biller_b(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL,
  city TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  state TEXT NOT NULL,
  version {int64} NOT NULL,
  value TEXT NOT NULL) {strict};
CREATE INDEX biller_place_b ON biller_b(city, category);
CREATE VIEW biller AS SELECT * FROM biller_a;

ALTER TABLE biller_coverage RENAME TO biller_coverage_a;
CREATE TABLE biller_coverage_b(
  city TEXT NOT NULL,
  biller TEXT NOT NULL,
  PRIMARY KEY(city, biller)) {strict};
CREATE INDEX biller_coverage_biller_b ON biller_coverage_b(biller);
CREATE VIEW biller_coverage AS SELECT * FROM biller_coverage_a;

ALTER TABLE catalogue_interface RENAME TO catalogue_interface_a;
CREATE TABLE catalogue_interface_b(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  module TEXT NOT NULL,
  direction TEXT NOT NULL,
  version TEXT NOT NULL,
  status TEXT NOT NULL) {strict};
CREATE VIEW catalogue_interface AS SELECT * FROM catalogue_interface_a;

ALTER TABLE catalogue_need RENAME TO catalogue_need_a;
CREATE TABLE catalogue_need_b(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  segment TEXT NOT NULL,
  scene TEXT NOT NULL,
  interfaces TEXT NOT NULL) {strict};
CREATE VIEW catalogue_need AS SELECT * FROM catalogue_need_a;

ALTER TABLE catalogue_entry RENAME TO catalogue_entry_a;
CREATE TABLE catalogue_entry_b(
  stream TEXT NOT NULL,
  item TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY(stream, item)) {strict};
CREATE INDEX catalogue_entry_bucket_b ON catalogue_entry_b(bucket);
CREATE VIEW catalogue_entry AS SELECT * FROM catalogue_entry_a;

ALTER TABLE catalogue_bucket RENAME TO catalogue_bucket_a;
CREATE TABLE catalogue_bucket_b(
  bucket INTEGER PRIMARY KEY,
  digest TEXT NOT NULL) {strict};
CREATE VIEW catalogue_bucket AS SELECT * FROM catalogue_bucket_a;

-- What is laid aside on top of a set belongs to it: with the set it goes out of force.
ALTER TABLE catalogue_stage RENAME TO catalogue_stage_a;
CREATE TABLE catalogue_stage_b(
  stream TEXT NOT NULL,
  item TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(stream, item)) {strict};
CREATE VIEW catalogue_stage AS SELECT * FROM catalogue_stage_a;

-- The beginnings of 4 and 6 letters are kept as well: a longer word is looked for by the first of
-- them that fits, because FTS5 puts together all that a beginning it does not keep stands for.
CREATE VIRTUAL TABLE biller_search_a USING fts5(
  words, tokenize = 'unicode61', prefix = '1 2 3 4 6', detail = none, columnsize = 0);
INSERT INTO biller_search_a(rowid, words) SELECT rowid, words FROM biller_search;
DROP TABLE biller_search;
CREATE VIRTUAL TABLE biller_search_b USING fts5(
  words, tokenize = 'unicode61', prefix = '1 2 3 4 6', detail = none, columnsize = 0);
ALTER TABLE interface_search RENAME TO interface_search_a;
CREATE VIRTUAL TABLE interface_search_b USING fts5(
  words, tokenize = 'unicode61', prefix = '1 2 3', detail = none, columnsize = 0);
ALTER TABLE need_search RENAME TO need_search_a;
CREATE VIRTUAL TABLE need_search_b USING fts5(
  words, tokenize = 'unicode61', prefix = '1 2 3', detail = none, columnsize = 0);
