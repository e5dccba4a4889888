-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What the papers themselves are called: a copy is of a business licence (营业执照), not of a code.
UPDATE estate_template SET about = REPLACE(about, '"label":{"zh":"统一社会信用代码","en":"Credit code"}',
  '"label":{"zh":"统一社会信用代码","en":"Credit code"},"paper":{"zh":"营业执照","en":"Business licence"}');
UPDATE estate_template SET about = REPLACE(about, '"label":{"zh":"物业服务合同号","en":"Service contract no."}',
  '"label":{"zh":"物业服务合同号","en":"Service contract no."},"paper":{"zh":"物业服务合同","en":"Service contract"}');
UPDATE estate_template SET about = REPLACE(about, '"label":{"zh":"行业许可证号","en":"Trade licence no."}',
  '"label":{"zh":"行业许可证号","en":"Trade licence no."},"paper":{"zh":"行业许可证","en":"Trade licence"}');
UPDATE estate_template SET about = REPLACE(about, '"label":{"zh":"居民身份证号","en":"Resident ID"}',
  '"label":{"zh":"居民身份证号","en":"Resident ID"},"paper":{"zh":"居民身份证","en":"Resident ID card"}');
UPDATE estate_template SET about = REPLACE(about, '"label":{"zh":"入驻合同号","en":"Lease no."}',
  '"label":{"zh":"入驻合同号","en":"Lease no."},"paper":{"zh":"入驻合同","en":"Lease"}');
UPDATE estate_template SET about = REPLACE(about, '"label":{"zh":"食品经营许可证号","en":"Food licence no."}',
  '"label":{"zh":"食品经营许可证号","en":"Food licence no."},"paper":{"zh":"食品经营许可证","en":"Food licence"}');
UPDATE estate_template SET about = REPLACE(about, '"label":{"zh":"校园卡号","en":"Campus card no."}',
  '"label":{"zh":"校园卡号","en":"Campus card no."},"paper":{"zh":"校园卡","en":"Campus card"}');
