// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/PayerAsk.h"

#include <QDate>
#include <QUuid>

#include <functional>

namespace hui {

class Database;

/// The record of who was called as the customer, and who says whether a document of it is good on
/// a day; asked of much cash, and of who came for another.
struct PayerRecord {
    QUuid record = {}; ///< null: nobody
    std::function<Result<bool>(Database&, const QUuid&, const QDate&)> isIdentified = {};
    /// Whether who was seen on a document, as toJson(Payer) says it, is identified by it and by
    /// what else is asked on a day.
    std::function<Result<Done>(const QJsonObject&, const PayerAsk&)> checkSeen = {};
    /// Whether somebody (the first) may come for the other on a day.
    std::function<Result<bool>(Database&, const QUuid&, const QUuid&, const QDate&)> mayComeFor
        = {};
    /// Whether the names beside the documents, as toJson(Payer) says them, are those of the records
    /// with these documents, by which an agent and a payer are known on a day.
    std::function<Result<Done>(Database&, const QJsonObject&, const QDate&)> checkNames = {};
};

/// Much cash (大额现金, PayPolicy::identifyCashFrom) is taken of somebody with a record and a
/// document that is good, seen and called as the customer, or of who was seen on a document for
/// this once (非客户一次性尽调): Input when the policy of the day asks for one and there is
/// neither.
Result<Done> checkKnownPayer(Database& database, const QDate& businessDate, Money cash,
    const PayerRecord& called, const std::optional<Payer>& seen = {});

/// The detail of a refusal because of the document of who came: what may be done is to renew it.
extern const QString agentExpired;

/// Whether who came for another may (反洗钱法 §31), however little is paid in whatever way: Refused
/// when nobody was called whom they come for, they may not, or no document of theirs is good on the
/// day (then with the detail agentExpired). Done when nobody came for another.
Result<Done> checkCame(
    Database& database, const QDate& businessDate, const PayerRecord& called, const QUuid& agent);

/// Whether that much may be taken in that way of whoever was called as the customer: of cash as
/// checkKnownPayer(), of an account Input when none was read. Who came for another is who is
/// identified, checked as checkCame().
Result<Done> checkWay(Database& database, const QDate& businessDate, Money amount,
    const PayerRecord& called, const PayWay& way);

} // namespace hui
