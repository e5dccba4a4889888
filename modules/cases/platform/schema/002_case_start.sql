-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Links to the page of a branch on which a customer begins a case by telephone. Of a token only the SHA-256 is kept.
CREATE TABLE case_start(
  token_hash TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  expires_at TEXT NOT NULL
) {strict};

CREATE INDEX case_start_expires ON case_start(expires_at);

-- From a day on: for how many hours such a link is good, for how many the code of a case that was begun, and how many
-- of them may wait at a branch at once.
CREATE TABLE case_start_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  hours {int64} NOT NULL,
  code_hours {int64} NOT NULL,
  most {int64} NOT NULL
) {strict};

INSERT INTO case_start_policy(valid_from, hours, code_hours, most) VALUES ('2020-01-01', 720, 24, 60);

-- Which kinds of need may be begun by telephone, from a day on; without a place: no longer.
CREATE TABLE case_phone_kind(
  kind TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  place {int64} NOT NULL,
  act TEXT NOT NULL,
  scene TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  PRIMARY KEY (kind, valid_from)
) {strict};

INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-001', '2020-01-01', 1, 'pay', '惠缴费', '水费缴纳', 'Pay a water bill');
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-004', '2020-01-01', 2, 'pay', '惠缴费', '电费缴纳', 'Pay an electricity bill');
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-034', '2020-01-01', 3, 'book', '惠健康', '预约挂号', 'Book an appointment');
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-071', '2020-01-01', 4, 'apply', '小微金融', '个人贷款申请', 'Personal loan application');
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('C-038', '2020-01-01', 5, 'apply', '小微金融', '小微企业贷款申请', 'Small business loan');
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-079', '2020-01-01', 6, 'book', '出国金融', '外币现钞预约', 'Reserve foreign cash');
