-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The interfaces of the bank's open platform, and the kinds of need they serve.
CREATE TABLE catalogue_interface(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  module TEXT NOT NULL,
  direction TEXT NOT NULL,
  version TEXT NOT NULL,
  status TEXT NOT NULL) {strict};
CREATE TABLE catalogue_need(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  segment TEXT NOT NULL,
  scene TEXT NOT NULL,
  interfaces TEXT NOT NULL) {strict};
CREATE VIRTUAL TABLE interface_search USING fts5(
  words, tokenize = 'unicode61', prefix = '1 2 3', detail = none, columnsize = 0);
CREATE VIRTUAL TABLE need_search USING fts5(
  words, tokenize = 'unicode61', prefix = '1 2 3', detail = none, columnsize = 0);
