-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- e社区, e园区, e校区: which parties sign up with which papers, which services are linked and what notices are about.
CREATE TABLE estate_template(
  template TEXT NOT NULL PRIMARY KEY,
  about TEXT NOT NULL
) {strict};

INSERT INTO estate_template(template, about) VALUES
  ('community', '{"template":"community","name":{"zh":"e社区","en":"e-Community"},"parties":[{"party":"property","documents":[{"key":"credit_code","label":{"zh":"统一社会信用代码","en":"Credit code"},"rule":"uscc","required":true},{"key":"contract","label":{"zh":"物业服务合同号","en":"Service contract no."},"rule":"","required":true}]},{"party":"merchant","documents":[{"key":"credit_code","label":{"zh":"统一社会信用代码","en":"Credit code"},"rule":"uscc","required":true},{"key":"licence","label":{"zh":"行业许可证号","en":"Trade licence no."},"rule":"","required":false}]},{"party":"resident","documents":[{"key":"resident_id","label":{"zh":"居民身份证号","en":"Resident ID"},"rule":"resident_id_18","required":true}]},{"party":"bank","documents":[]}],"services":[{"module":"billpay","argument":"property","label":{"zh":"缴物业费","en":"Pay property fee"}}],"topics":[{"key":"service","label":{"zh":"物业服务","en":"Services"}},{"key":"safety","label":{"zh":"安全提示","en":"Safety"}},{"key":"event","label":{"zh":"社区活动","en":"Event"}},{"key":"bank","label":{"zh":"金融服务","en":"Banking"}}]}'),
  ('park', '{"template":"park","name":{"zh":"e园区","en":"e-Park"},"parties":[{"party":"property","documents":[{"key":"credit_code","label":{"zh":"统一社会信用代码","en":"Credit code"},"rule":"uscc","required":true}]},{"party":"merchant","documents":[{"key":"credit_code","label":{"zh":"统一社会信用代码","en":"Credit code"},"rule":"uscc","required":true},{"key":"lease","label":{"zh":"入驻合同号","en":"Lease no."},"rule":"","required":true}]},{"party":"bank","documents":[]}],"services":[{"module":"billpay","argument":"property","label":{"zh":"缴物业费","en":"Pay property fee"}},{"module":"billpay","argument":"electricity","label":{"zh":"缴电费","en":"Pay electricity"}}],"topics":[{"key":"service","label":{"zh":"园区服务","en":"Services"}},{"key":"safety","label":{"zh":"安全提示","en":"Safety"}},{"key":"bank","label":{"zh":"企业金融","en":"Business banking"}}]}'),
  ('campus', '{"template":"campus","name":{"zh":"e校区","en":"e-Campus"},"parties":[{"party":"property","documents":[{"key":"credit_code","label":{"zh":"统一社会信用代码","en":"Credit code"},"rule":"uscc","required":true}]},{"party":"merchant","documents":[{"key":"credit_code","label":{"zh":"统一社会信用代码","en":"Credit code"},"rule":"uscc","required":true},{"key":"food_licence","label":{"zh":"食品经营许可证号","en":"Food licence no."},"rule":"","required":false}]},{"party":"resident","documents":[{"key":"resident_id","label":{"zh":"居民身份证号","en":"Resident ID"},"rule":"resident_id_18","required":true},{"key":"campus_card","label":{"zh":"校园卡号","en":"Campus card no."},"rule":"","required":true}]},{"party":"bank","documents":[]}],"services":[{"module":"campus","argument":"school","label":{"zh":"缴学费","en":"Pay school fees"}},{"module":"billpay","argument":"property","label":{"zh":"缴物业费","en":"Pay property fee"}}],"topics":[{"key":"service","label":{"zh":"校区服务","en":"Services"}},{"key":"event","label":{"zh":"校园活动","en":"Event"}},{"key":"bank","label":{"zh":"金融服务","en":"Banking"}}]}');

-- Places in millionths of a degree. `biller` is whom property fees are paid to; '': nobody through this bank.
-- Whoever changes something of an estate takes its row first.
CREATE TABLE estate(
  estate TEXT NOT NULL PRIMARY KEY,
  template TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  latitude {int64} NOT NULL,
  longitude {int64} NOT NULL,
  biller TEXT NOT NULL,
  steps {int64} NOT NULL DEFAULT 0
) {strict};

-- From a day on: each party's ten-thousandths of what comes in; together 10,000.
CREATE TABLE estate_share_policy(
  template TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  party TEXT NOT NULL CHECK (party IN ('property', 'merchant', 'resident', 'bank')),
  parts {int64} NOT NULL CHECK (parts BETWEEN 0 AND 10000),
  PRIMARY KEY (template, valid_from, party)
) {strict};

INSERT INTO estate_share_policy(template, valid_from, party, parts) VALUES
  ('community', '2020-01-01', 'property', 4000), ('community', '2020-01-01', 'merchant', 2000),
  ('community', '2020-01-01', 'resident', 3000), ('community', '2020-01-01', 'bank', 1000),
  ('park', '2020-01-01', 'property', 5000), ('park', '2020-01-01', 'merchant', 3500),
  ('park', '2020-01-01', 'bank', 1500),
  ('campus', '2020-01-01', 'property', 3000), ('campus', '2020-01-01', 'merchant', 2000),
  ('campus', '2020-01-01', 'resident', 4000), ('campus', '2020-01-01', 'bank', 1000);

-- From a day on: ten-thousandths of the property fees that the property company owes for their being taken.
CREATE TABLE estate_fee_policy(
  template TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  parts {int64} NOT NULL CHECK (parts BETWEEN 0 AND 10000),
  PRIMARY KEY (template, valid_from)
) {strict};

INSERT INTO estate_fee_policy(template, valid_from, parts) VALUES
  ('community', '2020-01-01', 30), ('park', '2020-01-01', 25), ('campus', '2020-01-01', 20);

-- A party under the id of the operation that signed it. `about` is closed: name, telephone, room and the numbers of
-- the papers; `document_ix` finds who has signed with which paper.
CREATE TABLE estate_party(
  party TEXT NOT NULL PRIMARY KEY,
  estate TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('property', 'merchant', 'resident', 'bank')),
  about TEXT NOT NULL,
  document_ix TEXT NOT NULL,
  building TEXT NOT NULL,
  contribution {int64} NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  ended_on TEXT NOT NULL DEFAULT '',
  branch TEXT NOT NULL,
  signed_at TEXT NOT NULL
) {strict};

CREATE INDEX estate_party_of ON estate_party(estate, kind);
CREATE INDEX estate_party_document ON estate_party(document_ix);

CREATE TABLE estate_notice(
  notice TEXT NOT NULL PRIMARY KEY,
  estate TEXT NOT NULL,
  audience TEXT NOT NULL,
  topic TEXT NOT NULL,
  title TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL
) {strict};

CREATE INDEX estate_notice_of ON estate_notice(estate);

CREATE TABLE estate_notice_seen(
  notice TEXT NOT NULL,
  party TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (notice, party)
) {strict};

CREATE TABLE estate_offer(
  offer TEXT NOT NULL PRIMARY KEY,
  estate TEXT NOT NULL,
  party TEXT NOT NULL,
  title TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  metres {int64} NOT NULL
) {strict};

CREATE INDEX estate_offer_of ON estate_offer(estate);

-- A month that was settled, as it was signed.
CREATE TABLE estate_settlement(
  estate TEXT NOT NULL,
  month TEXT NOT NULL,
  operation TEXT NOT NULL,
  turnover {int64} NOT NULL,
  fees {int64} NOT NULL,
  contributions {int64} NOT NULL,
  PRIMARY KEY (estate, month)
) {strict};

CREATE TABLE estate_share(
  estate TEXT NOT NULL,
  month TEXT NOT NULL,
  party TEXT NOT NULL,
  parts {int64} NOT NULL,
  amount {int64} NOT NULL,
  PRIMARY KEY (estate, month, party)
) {strict};
